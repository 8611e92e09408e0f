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

    private static final int LONGEST_MODAL = 4;
    private static final int LONGEST_COUNT = 14;

    private final Words words;
    private final WordList openers;
    private final WordList modals;
    private final WordList quantities;
    private final WordList ands;
    private final WordList withs;
    private final WordList jointActs;

    Predicates(Words words) {
        this.words = words;
        openers = words.list("bearer-marks", "predicate");
        modals = words.list("bearer-marks", "modal");
        quantities = words.list("bearer-marks", "quantity");
        ands = words.list("bearer-marks", "and");
        jointActs = words.list("bearer-marks", "joint-act");
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
        if (ands.has(text.charAt(at)) && passage.isWordStart(at)) {
            return withs.opens(text, at);
        }
        if (openers.has(text.charAt(at)) && passage.isWordStart(at)) {
            return true;
        }
        if (!passage.isWordStart(at)) {
            return false;
        }
        String tag = passage.tag(at);
        int end = passage.wordEnd(at);
        return TAGS.contains(tag)
                || tag.equals("m") && isJointAct(passage, at, to)
                || tag.equals("vn") && end < to && GOES_ON.indexOf(text.charAt(end)) < 0;
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
        return words.adverbs.opens(text, at) || ands.has(c) || openers.has(c) || passage.mayBe(at, POSSIBLE_TAGS);
    }

    /** Is the rest of a clause one verbal noun: 由办公室管理? */
    boolean isVerbalNoun(Passage passage, int at, int to) {
        return passage.isWordStart(at)
                && passage.wordEnd(at) == to
                && passage.tag(at).equals("vn");
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
