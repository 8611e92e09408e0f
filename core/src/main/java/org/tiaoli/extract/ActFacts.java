package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a clause says of its act besides what is done.
 *
 * @param frequency how often
 * @param deadline  by when
 * @param recipient to whom
 */
record ActFacts(
        @Nullable Found<Frequency> frequency,
        @Nullable Found<Deadline> deadline,
        @Nullable Found<String> recipient) {

    /** Does a clause that says {@code next} begin another duty than the one that says this? */
    boolean changesTo(ActFacts next) {
        return frequencyChangesTo(next.frequency)
                || next.deadline != null && !next.deadline.says(deadline)
                || next.recipient != null && !next.recipient.says(recipient);
    }

    /** A counted frequency rules its own clause; one without a number also what carries the same act on. */
    private boolean frequencyChangesTo(@Nullable Found<Frequency> next) {
        if (next != null) {
            return !next.says(frequency);
        }
        return frequency != null
                && frequency.value().kind() == Frequency.Kind.PERIODIC
                && !frequency.value().text().endsWith("定期");
    }
}
