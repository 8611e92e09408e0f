package org.tiaoli.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a text refers to provisions: 本办法第五条第二款, 第十、十八条, 前款. Immutable. */
final class ReferenceForms {

    private static final String N = "[〇零一二两三四五六七八九十百千0-9０-９]{1,6}";
    private static final String ITEM = "(?:第[（(]?(" + N + ")[）)]?[项項])?";

    /** A foreign title may stand so far in front of a bracket that a reference follows. */
    private static final int LONGEST_BRACKET = 120;

    private static final int LONGEST_JOINT = 2;

    /** 至第七条: group 1 the last number. */
    private static final Pattern RANGE = Pattern.compile("至第?(" + N + ")条");

    /**
     * 前款规定的第一项, 本条第二款, 本章: groups 1 how many, 2 unit, 3 item; 4 paragraph of the own article, 5 its item; 6 own unit.
     */
    private static final String NEAR =
            "前([一二两三四五]?)([款条项])(?:规定的?)?" + ITEM + "|本条第(" + N + ")款" + ITEM + "|本([章条])(?=[规所第中的])";

    /** 第二款, 第二款第一项, 第（一）项 with no article in front: groups 1 number of the paragraph, 2 its item; 3 number of the item. */
    private static final String BELOW = "第(" + N + ")款" + ITEM + "|第[（(]?(" + N + ")[）)]?项";

    /** What ends a reference that a further one goes on with. */
    private static final String LEADING = "条條款项之";

    final Rule title;
    final Rule article;
    final Rule near;
    final Rule below;
    final Rule container;
    private final WordList joints;
    private final WordList foreign;
    private final WordList noFronts;

    /** Articles: groups 1 own name, 2 number, 3 its 之, 4 paragraph, 5 item. */
    final Form articles;

    /** 第十、十八、二十六条: groups 1 own name, 2 the numbers. */
    final Form several;

    /** Paragraphs and items with no article in front; see the groups of the expression. */
    final Form belows;

    /** References by nearness; see the groups of the expression. */
    final Form nears;

    /** 本办法第三章: groups 1 number, 2 unit. */
    final Form containers;

    private final Pattern also;

    ReferenceForms(Words words) {
        title = words.grammar("citation.title");
        article = words.grammar("citation.article");
        near = words.grammar("citation.near");
        below = words.grammar("citation.below");
        container = words.grammar("citation.container");
        joints = words.list("reference-marks", "joint");
        foreign = words.list("reference-marks", "foreign");
        noFronts = words.list("reference-marks", "no-front");
        nears = words.plainForm(NEAR);
        belows = words.plainForm(BELOW);
        String self = "本" + words.list("self-words", "self").regex();
        articles = words.plainForm("(" + self + "|本)?第(" + N + ")[条條](?:之([一二三四五六七八九十]))?(?:第(" + N + ")款)?" + ITEM);
        several = words.plainForm("(" + self + ")?第(" + N + "(?:[、和]" + N + ")+)条");
        containers = words.plainForm(self + "第(" + N + ")(分?编|章|节)");
        also = Pattern.compile(words.list("reference-marks", "also").regex() + "第[（(]?(" + N + ")[）)]?([款项])");
    }

    /** 、第十项: groups 1 number, 2 unit. */
    Matcher also(String text) {
        return also.matcher(text);
    }

    /** 至第七条, right behind an article: group 1 the last number. */
    Matcher range(String text, int from) {
        return RANGE.matcher(text).region(from, text.length());
    }

    /** Does a paragraph or an item belong to a reference right in front: 第九条第二款, 第一项、第二项? */
    boolean goesOn(String text, int start) {
        int at = start;
        String joint = joints.before(text, 0, start);
        at -= joint.length();
        return at > 0 && LEADING.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Does a 前 here belong to another word: 以前, 提前? */
    boolean isOtherWord(String text, int start) {
        return noFronts.closes(text, 0, start);
    }

    /** Does only a joint stand between two references? */
    boolean areJoined(String text, int firstEnd, int secondStart) {
        return secondStart > firstEnd
                && secondStart - firstEnd <= LONGEST_JOINT
                && joints.has(text.substring(firstEnd, secondStart));
    }

    /** Is the article one of another text: 《…》第九条, 食品安全法第九条, 《…》（文号）第九条? */
    boolean isForeign(String text, int start) {
        if (foreign.closes(text, 0, start)) {
            return true;
        }
        if (start == 0 || text.charAt(start - 1) != '）' && text.charAt(start - 1) != ')') {
            return false;
        }
        for (int i = start - 2; i > Math.max(0, start - LONGEST_BRACKET); i--) {
            if (text.charAt(i) == '（' || text.charAt(i) == '(') {
                return text.charAt(i - 1) == '》';
            }
        }
        return false;
    }
}
