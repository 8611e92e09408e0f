package org.tiaoli.extract;

import java.util.List;
import java.util.Set;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;

/** Tells where the predicate of a subject may begin. Immutable. */
final class Predicates {

    /** HanLP's tags of verbs, adverbs and prepositions. */
    private static final Set<String> TAGS = Set.of("v", "vd", "vi", "d", "ad", "p");

    /** These, and those of verbal nouns and of counts of people. */
    private static final Set<String> POSSIBLE_TAGS = Set.of("v", "vd", "vi", "d", "ad", "p", "vn", "m");

    /** What may stand behind a verbal noun that is part of a name. */
    private static final String GOES_ON = "的、和及与以（(";

    private static final String NUMERALS = "0123456789一二三四五六七八九十两半";

    private static final int LONGEST_MODAL = 4;
    private static final int LONGEST_COUNT = 14;

    private final Words words;
    private final WordList openers;
    private final WordList modals;
    private final WordList quantities;
    private final WordList ands;
    private final WordList withs;
    private final WordList jointActs;
    private final WordList manners;
    private final WordList joints;
    private final WordList inner;
    private final WordList rulings;
    private final WordList relations;
    private final WordList moments;
    private final WordList hours;

    Predicates(Words words) {
        this.words = words;
        openers = words.list("bearer-marks", "predicate");
        modals = words.list("bearer-marks", "modal");
        quantities = words.list("bearer-marks", "quantity");
        ands = words.list("bearer-marks", "and");
        jointActs = words.list("bearer-marks", "joint-act");
        rulings = words.list("bearer-marks", "ruling");
        inner = words.list("bearer-marks", "inner");
        joints = words.list("coordination", "joint");
        manners = words.list("bearer-marks", "manner");
        relations = words.list("bearer-marks", "relation");
        moments = words.list("bearer-marks", "moment");
        hours = words.list("bearer-marks", "hour");
        withs = words.list("bearer-marks", "with");
    }

    /** Can what stands at this offset begin the predicate of a subject in front of it? */
    boolean startsAt(Passage passage, int at, int to) {
        String text = passage.text();
        if (words.adverbs.opens(text, at)) {
            return true;
        }
        if (isCompound(passage, at, to) || quantities.opens(text, at)) {
            return false;
        }
        if (isMoment(text, at, to)) {
            return true;
        }
        if (ands.has(text.charAt(at)) && passage.isWordStart(at)) {
            return withs.opens(text, at) || isRelated(passage, at, to);
        }
        if (!passage.isWordStart(at)) {
            return false;
        }
        if (joints.at(text, at).length() > 1) {
            return false;
        }
        if (openers.has(text.charAt(at)) && !isLongNoun(passage, at)) {
            return true;
        }
        String tag = passage.tag(at);
        int end = passage.wordEnd(at);
        return TAGS.contains(tag)
                || tag.equals("m") && isJointAct(passage, at, to)
                || isManner(passage, at, to)
                || tag.equals("vn") && end < to && GOES_ON.indexOf(text.charAt(end)) < 0;
    }

    /** 第一时间, 30分钟内, 24小时: when somebody acts, in front of what is done. */
    private boolean isMoment(String text, int at, int to) {
        int end = at + moments.at(text, at).length();
        if (end > at) {
            return end < to;
        }
        int behind = at;
        while (behind < to && NUMERALS.indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        String unit = behind == at ? "" : hours.at(text, behind);
        behind += unit.length();
        return !unit.isEmpty() && behind < to && text.charAt(behind) == '内';
    }

    /** 自然科学: a noun, or a phrase that is one, whose first character alone would begin a predicate. */
    private boolean isLongNoun(Passage passage, int at) {
        return inner.has(passage.text().charAt(at))
                && passage.wordEnd(at) - at > 1
                && (passage.tag(at).startsWith("n") || passage.tag(at).equals("l"));
    }

    /** 与申请人有亲属关系: a relation to someone, and no second name. */
    private boolean isRelated(Passage passage, int at, int to) {
        if (passage.text().charAt(at) != '与') {
            return false;
        }
        int until = Math.min(to, at + LONGEST_COUNT);
        for (int i = at + 1; i < until; i++) {
            String word = relations.at(passage.text(), i);
            boolean whole = !word.isEmpty() && passage.isWordStart(i) && passage.wordEnd(i) == i + word.length();
            if (whole && i + word.length() <= until) {
                return true;
            }
        }
        return false;
    }

    /** 集体行使, 书面提出: a noun that says how, in front of its verb. */
    private boolean isManner(Passage passage, int at, int to) {
        int verb = at + manners.at(passage.text(), at).length();
        return verb > at
                && verb < to
                && passage.wordEnd(at) == verb
                && passage.wordEnd(verb) < to
                && passage.tag(verb).startsWith("v");
    }

    /** 五人以上联名: how many of them act together. */
    private boolean isJointAct(Passage passage, int count, int to) {
        String counted = passage.text().substring(count, Math.min(to, count + LONGEST_COUNT));
        int together = counted.indexOf("以上");
        return together > 0 && jointActs.isIn(counted.substring(together));
    }

    /** May {@link #startsAt} or {@link #isVerbalNoun} hold here? Costs less than to know it. */
    boolean mayStartAt(Passage passage, int at) {
        String text = passage.text();
        char c = text.charAt(at);
        return words.adverbs.opens(text, at)
                || ands.has(c)
                || openers.has(c)
                || manners.opens(text, at)
                || rulings.opens(text, at)
                || NUMERALS.indexOf(c) >= 0
                || moments.opens(text, at)
                || passage.mayBe(at, POSSIBLE_TAGS);
    }

    /** Is the rest of a clause one verbal noun: 由办公室管理? */
    boolean isVerbalNoun(Passage passage, int at, int to) {
        return passage.isWordStart(at)
                && passage.wordEnd(at) == to
                && (passage.tag(at).equals("vn") || rulings.has(passage.text(), at, to));
    }

    /** 应急, 可行性: a word that only begins like a modal. */
    private boolean isCompound(Passage passage, int at, int to) {
        return modals.has(passage.text().charAt(at))
                && beginsOtherWord(passage.longest(words.modals, at, Math.min(to, at + LONGEST_MODAL)), at);
    }

    private static boolean beginsOtherWord(List<Match<Entry>> modals, int at) {
        for (Match<Entry> modal : modals) {
            if (modal.span().start() == at && modal.value().meaning().equals("none")) {
                return true;
            }
        }
        return false;
    }
}
