package org.tiaoli.extract;

import java.util.List;
import org.tiaoli.extract.Sentence.Clause;

/** Tells the things of a list that say how often or by when: 年度计划执行情况，每季度报告一次. Immutable. */
final class TimedCases {

    private final Frequencies frequencies;
    private final Deadlines deadlines;
    private final WordList matters;

    TimedCases(Words words, Frequencies frequencies, Deadlines deadlines) {
        this.frequencies = frequencies;
        this.deadlines = deadlines;
        matters = words.list("matter-nouns", "timed");
    }

    /** Is the first clause a matter, and does a time lead an act behind it? */
    boolean isTimed(Sentence sentence) {
        List<Clause> clauses = sentence.clauses();
        if (clauses.size() < 2 || !matters.closes(sentence.in(clauses.get(0)))) {
            return false;
        }
        Passage passage = sentence.passage();
        Clause act = clauses.get(1);
        return frequencies.find(passage, act.start(), act.end()) != null
                || deadlines.find(passage, act.start(), act.end()) != null;
    }
}
