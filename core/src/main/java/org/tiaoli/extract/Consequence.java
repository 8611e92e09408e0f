package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows for whom when a trigger is met.
 *
 * @param subjects  who is sanctioned
 * @param sanctions the named measures
 * @param bases     titles of rules named
 * @param authority who imposes it
 * @param amount    of a fine
 * @param rule      the lexicon line that found it
 */
record Consequence(
        List<String> subjects,
        List<String> sanctions,
        List<String> bases,
        @Nullable String authority,
        Trigger.@Nullable Amount amount,
        String rule) {

    Consequence withAuthority(@Nullable String other) {
        return new Consequence(subjects, sanctions, bases, other, amount, rule);
    }

    Consequence withSubjects(List<String> others) {
        return new Consequence(others, sanctions, bases, authority, amount, rule);
    }
}
