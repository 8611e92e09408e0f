package org.tiaoli.outline;

import org.tiaoli.lexicon.Lexicon;

/** Tells what a text announces: a list, a list of cases, a rule that is enacted. Immutable. */
final class Announcements {

    private static final int LOOKED_AT = 400;

    private final Words lists;
    private final Words cases;
    private final Words enacting;

    Announcements(Lexicon lexicon) {
        this.lists = Words.of(lexicon, "list-openers");
        this.cases = Words.of(lexicon, "case-openers");
        this.enacting = Words.of(lexicon, "enacting");
    }

    /** 职责如下, 有下列情形; but not 现通知如下, which opens the text as a whole. */
    boolean ofList(String text, int from, int to) {
        int start = Math.max(from, to - LOOKED_AT);
        return lists.in(text, start, to) && !enacting.in(text, start, to);
    }

    /** 情形之一的. */
    boolean ofCases(String text, int from, int to) {
        return cases.in(text, Math.max(from, to - LOOKED_AT), to);
    }

    /** 特制定本方案, 现提出如下意见. */
    boolean enacts(String text, int from, int to) {
        return enacting.in(text, Math.max(from, to - LOOKED_AT), to);
    }

    /** Does the text open a list by its words, whatever is enacted in it? */
    boolean opens(String text, int from, int to) {
        return lists.in(text, Math.max(from, to - LOOKED_AT), to);
    }
}
