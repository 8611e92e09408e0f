package org.tiaoli.extract;

import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.text.Span;

/** Reads what is told of an act beside who does it: how often, by when, to whom. Immutable. */
final class SpokenFacts {

    private final Frequencies frequencies;
    private final Deadlines deadlines;
    private final Recipients recipients;

    /** 报告, 通知: verbs that HanLP may take for nouns. */
    private final WordList telling;

    SpokenFacts(Words words, Frequencies frequencies, Deadlines deadlines, Recipients recipients) {
        this.frequencies = frequencies;
        this.deadlines = deadlines;
        this.recipients = recipients;
        telling = words.sought("recipient-verbs", "direct");
    }

    /** Does a verb stand in the clause? */
    boolean holdVerb(Passage passage, Clause clause) {
        int at = passage.nextWord(clause.start(), clause.end());
        while (at >= 0 && !passage.tag(at).startsWith("v")) {
            at = passage.nextWord(passage.wordEnd(at), clause.end());
        }
        return at >= 0 || telling.isIn(passage, clause.start(), clause.end());
    }

    /** What is told in {@code [from, to)}. */
    ActFacts of(Passage passage, int from, int to) {
        return new ActFacts(
                frequencies.find(passage, from, to),
                deadlines.find(passage, from, to),
                recipients.find(passage, from, to));
    }

    /** What is said behind a condition, and in front of it how often: 每日上岗前. */
    ActFacts of(Passage passage, Clause clause, Span condition) {
        ActFacts behind = of(passage, condition.end(), clause.end());
        return behind.frequency() != null || condition.start() == clause.start()
                ? behind
                : new ActFacts(
                        frequencies.find(passage, clause.start(), condition.start()),
                        behind.deadline(),
                        behind.recipient());
    }
}
