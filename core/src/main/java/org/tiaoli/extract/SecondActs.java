package org.tiaoli.extract;

import org.tiaoli.extract.Sentence.Clause;

/** Finds where a clause tells of a second act, to somebody else or at another time: 作出决定并书面答复申请人. Immutable. */
final class SecondActs {

    private static final int SHORTEST = 2;

    /** How much of a verb may stand between a recipient and the 的 that makes a modifier of both. */
    private static final int LONGEST_VERB = 3;

    private final WordList adverbs;
    private final WordList telling;
    private final Recipients recipients;
    private final ActionStarts actions;

    SecondActs(Words words, Recipients recipients, ActionStarts actions) {
        adverbs = words.adverbs;
        telling = words.list("recipient-verbs", "direct");
        this.recipients = recipients;
        this.actions = actions;
    }

    /** Where the first act ends; -1 where there is no second one. */
    int firstEnd(Passage passage, int from, int to) {
        String text = passage.text();
        for (int at = from + SHORTEST; at < to - SHORTEST; at++) {
            char c = text.charAt(at);
            boolean second =
                    c == '并' && isTold(passage, from, at, to) || c == '、' && isTimed(passage, from, at + 1, to);
            if (second) {
                return at;
            }
        }
        return -1;
    }

    /** The rest of a clause behind the end of its first act. */
    static Clause rest(Passage passage, Clause clause, int firstEnd) {
        boolean comma = passage.text().charAt(firstEnd) == '、';
        return new Clause(comma ? firstEnd + 1 : firstEnd, clause.end(), clause.mark());
    }

    private boolean isTold(Passage passage, int from, int and, int to) {
        if (!passage.isWordStart(and)
                || passage.wordEnd(and) != and + 1
                || passage.text().charAt(and - 1) == '一') {
            return false;
        }
        if (isTimed(passage, from, and + 1, to)) {
            return true;
        }
        Found<String> second = recipients.find(passage, and + 1, to);
        if (second == null || isModifier(passage, second.end(), to)) {
            return false;
        }
        Found<String> first = recipients.find(passage, from, and);
        return first == null || !second.says(first);
    }

    /** 向社会公布的: does the telling only modify a noun? */
    private static boolean isModifier(Passage passage, int end, int to) {
        return passage.indexOf('的', end, Math.min(to, end + LONGEST_VERB + 1)) >= 0;
    }

    /** 定期检测, 24小时内办结: a time with an act of its own, behind another act. */
    private boolean isTimed(Passage passage, int from, int at, int to) {
        int behind = actions.afterTimes(passage, at, to);
        return behind > at
                && behind < to
                && (passage.tag(behind).startsWith("v") || telling.opens(passage.text(), behind))
                && !adverbs.closes(passage.text(), from, at - 1)
                && (passage.holdsTag("v", from, at) || passage.holdsTag("vn", from, at));
    }
}
