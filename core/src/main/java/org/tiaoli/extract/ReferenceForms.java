package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;

/** The words around references to provisions: 本办法第五条第二款, 第十、十八条, 前款. Immutable. */
final class ReferenceForms {

    /** A foreign title may stand so far in front of a bracket that a reference follows. */
    private static final int LONGEST_BRACKET = 120;

    /** So much may stand between 本 and what a text calls itself: 本暂行管理办法. */
    private static final int LONGEST_OWN = 6;

    private static final String LIST_MARKS = "，,";

    final Rule title;
    final Rule article;
    final Rule near;
    final Rule below;
    final Rule container;
    private final WordList self;
    private final WordList institutions;
    private final WordList joints;
    private final WordList foreign;
    /** 同法, 该条例. */
    final WordList sameText;

    private final WordList noFronts;
    private final WordList noUnits;
    private final WordList links;
    private final WordList cues;
    private final WordList said;

    ReferenceForms(Words words) {
        title = words.grammar("citation.title");
        article = words.grammar("citation.article");
        near = words.grammar("citation.near");
        below = words.grammar("citation.below");
        container = words.grammar("citation.container");
        self = words.list("self-words", "self");
        institutions = words.list("reference-marks", "not-own");
        joints = words.list("reference-marks", "joint");
        foreign = words.list("reference-marks", "foreign");
        sameText = words.sought("reference-marks", "same");
        noFronts = words.list("reference-marks", "no-front");
        noUnits = words.list("reference-marks", "no-unit");
        links = words.list("reference-marks", "link");
        cues = words.list("reference-marks", "cue");
        said = words.list("reference-marks", "said");
    }

    /** The numbered places printed from a 第 on; null where none are. */
    @Nullable
    NumberedPlaces places(String text, int at) {
        return NumberedPlaces.at(text, at, noUnits);
    }

    /** The unit that a character prints; 0 where it is none. */
    char unitAt(String text, int at) {
        return NumberedPlaces.unitAt(text, at, noUnits);
    }

    /** Where 本办法 begins that stands right in front of {@code end}; {@code end} where none does. */
    int ownName(String text, int end) {
        int at = end - self.before(text, 0, end).length();
        if (at == end) {
            return end;
        }
        for (int i = at - 1; i >= Math.max(0, at - 1 - LONGEST_OWN); i--) {
            if (text.charAt(i) == '本') {
                boolean other = i + 1 < at && (institutions.opens(text, i) || self.opens(text, i + 1));
                return other ? end : i;
            }
            if (!Character.isIdeographic(text.charAt(i))) {
                return end;
            }
        }
        return end;
    }

    /** Where the words end that lead from a place to one inside it, 规定的, if a place follows. */
    int link(String text, int at) {
        int end = at + links.at(text, at).length();
        return text.startsWith("第", end) ? end : at;
    }

    /** A reference as printed, without the words that lead into a place. */
    String withoutLink(String text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            int link = unitAt(text, at - 1) == 0 ? at : link(text, at);
            if (link > at && link < end) {
                return text.substring(start, at) + text.substring(link, end);
            }
        }
        return text.substring(start, end);
    }

    /** Where the words between two references end; -1 where something else stands between them. */
    int joint(String text, int at) {
        int end = at + joints.at(text, at).length();
        return end > at && text.startsWith("第", end) ? end : -1;
    }

    /** Does a comma or a joint lead from a reference to one with an article of its own? */
    boolean areJoined(String text, int firstEnd, int secondStart) {
        if (firstEnd < 0 || secondStart <= firstEnd) {
            return false;
        }
        return joints.at(text, firstEnd).length() == secondStart - firstEnd
                || secondStart == firstEnd + 1 && LIST_MARKS.indexOf(text.charAt(firstEnd)) >= 0;
    }

    /** Does what follows say that a provision is meant: 第一项所列, 本章规定? */
    boolean isCue(String text, int at) {
        return cues.opens(text, at);
    }

    /** Does the text go on with what a provision says or lists, and no other thing is counted: 规定, 所列? */
    boolean isSaid(String text, int at) {
        return said.opens(text, at);
    }

    /** Does a 前 or 上 here belong to another word: 以前, 提前? */
    boolean isOtherWord(String text, int start) {
        return noFronts.closes(text, 0, start);
    }

    /** Is the place one of another text: 《…》第九条, 食品安全法第九条, 《…》（文号）第九条? */
    boolean isForeign(String text, int start) {
        int at = start > 0 && "的中".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
        if (foreign.closes(text, 0, at)) {
            return true;
        }
        if (start == 0 || text.charAt(start - 1) != '）' && text.charAt(start - 1) != ')') {
            return false;
        }
        for (int i = start - 2; i > Math.max(0, start - LONGEST_BRACKET); i--) {
            if (text.charAt(i) == '（' || text.charAt(i) == '(') {
                return foreign.closes(text, 0, i);
            }
        }
        return false;
    }
}
