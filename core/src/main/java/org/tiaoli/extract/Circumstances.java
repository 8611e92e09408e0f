package org.tiaoli.extract;

/** Finds the time or the case in front of an act that no comma sets apart: 接班时向调度报告. Immutable. */
final class Circumstances {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final char FIRST = '先';

    private final Predicates predicates;
    private final Conditions conditions;
    private final ActionStarts actions;
    private final Deadlines deadlines;
    private final WordList telling;

    Circumstances(
            Words words, Predicates predicates, Conditions conditions, ActionStarts actions, Deadlines deadlines) {
        this.predicates = predicates;
        this.conditions = conditions;
        this.actions = actions;
        this.deadlines = deadlines;
        telling = words.list("recipient-verbs", "direct");
    }

    /**
     * Where the circumstance that begins at {@code from} ends; {@code from} where none does.
     *
     * <p>What a deadline runs from is none, nor is an act whose outcome the next one waits for: 报校长批准后公布.
     */
    int end(Passage passage, int from, int to) {
        String text = passage.text();
        if (to - from <= SHORTEST || telling.opens(text, from)) {
            return from;
        }
        boolean meets = conditions.opensEncounter(text, from, to);
        int last = Math.min(to - 1, from + LONGEST);
        for (int at = from + SHORTEST; at <= last; at++) {
            boolean ended = ends(passage, from, at, to) || meets && leadsToAct(passage, at, to);
            if (ended && !isDated(passage, from, at, to)) {
                return isDeadline(passage, from, to) ? from : at;
            }
        }
        return from;
    }

    /** Is what ends here part of a deadline, or what one runs from? */
    private boolean isDated(Passage passage, int from, int at, int to) {
        Found<Deadline> deadline = deadlines.find(passage, from, to);
        return deadline != null && at >= deadline.start() && at <= deadline.end();
    }

    /** Does the stretch begin with a deadline, or with what it runs from? */
    private boolean isDeadline(Passage passage, int from, int to) {
        int behind = actions.afterTimes(passage, from, to);
        return behind > from && deadlines.find(passage, from, behind) != null;
    }

    private boolean ends(Passage passage, int from, int at, int to) {
        String text = passage.text();
        if (!conditions.mayEnd(text.charAt(at - 1)) || !passage.isWordStart(at) || isInsidePhrase(passage, from, at)) {
            return false;
        }
        boolean timed = actions.afterTimes(passage, at, to) > at;
        boolean time = conditions.endsInMark(passage, from, at)
                && (timed || !isGranted(passage, from, at) && predicates.startsAt(passage, at, to));
        return time || conditions.endsInFailure(passage, from, at) && isAct(passage, at, to);
    }

    /** 验收过程中产生的费用, 先建后拆, 限时办结: words of a longer phrase that only looks like a time. */
    private static boolean isInsidePhrase(Passage passage, int from, int at) {
        String text = passage.text();
        int behind = passage.wordEnd(at);
        int item = passage.lastIndexOf('、', from, at);
        return behind < text.length() && text.charAt(behind) == '的'
                || passage.indexOf(FIRST, from, at) >= 0
                || item >= 0 && at - item <= SHORTEST;
    }

    /** 经书记同意后, 报校长批准后: what the act behind it waits for. */
    private static boolean isGranted(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = passage.text().charAt(at);
            if ((c == '经' || c == '报') && passage.isWordStart(at) && passage.wordEnd(at) == at + 1) {
                return true;
            }
        }
        return false;
    }

    /** 遇重大事项随时报告: does what is met with end at an adverb of time? */
    private boolean leadsToAct(Passage passage, int at, int to) {
        return passage.isWordStart(at) && actions.afterTimes(passage, at, to) > at;
    }

    /** 一律退回, 提请理事长裁定: an adverb, or a verb with its object, and no noun that 的 leads to. */
    private boolean isAct(Passage passage, int at, int to) {
        if (actions.afterAdverbs(passage, at, to) > at || telling.opens(passage.text(), at)) {
            return true;
        }
        int behind = passage.wordEnd(at);
        return passage.tag(at).equals("v")
                && behind > 0
                && behind < to
                && passage.text().charAt(behind) != '的';
    }
}
