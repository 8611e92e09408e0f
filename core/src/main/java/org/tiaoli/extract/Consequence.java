package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows for whom when a trigger is met.
 *
 * @param subjects  who is sanctioned
 * @param agents    who acted, where another is sanctioned
 * @param sanctions the named measures
 * @param bases     titles of rules named
 * @param authority who imposes it
 * @param amount    of a fine
 * @param rule      the lexicon line that found it
 */
record Consequence(
        List<String> subjects,
        List<String> agents,
        List<String> sanctions,
        List<String> bases,
        @Nullable String authority,
        Trigger.@Nullable Amount amount,
        String rule) {

    /** One that names nothing. */
    static Consequence unnamed(String rule) {
        return new Consequence(List.of(), List.of(), List.of(), List.of(), null, null, rule);
    }

    /** What a trigger found before leaves in force. */
    static Consequence of(Trigger trigger) {
        return new Consequence(
                trigger.subjects(),
                trigger.agents(),
                trigger.sanctions(),
                trigger.bases(),
                trigger.authority(),
                trigger.amount(),
                trigger.rule());
    }

    Consequence withAuthority(@Nullable String other) {
        return new Consequence(subjects, agents, sanctions, bases, other, amount, rule);
    }

    /** Those who acted are the subjects, unless others were named as sanctioned. */
    Consequence ofActors(List<String> actors) {
        return subjects.isEmpty()
                ? new Consequence(actors, List.of(), sanctions, bases, authority, amount, rule)
                : new Consequence(
                        subjects,
                        subjects.equals(actors) ? List.of() : actors,
                        sanctions,
                        bases,
                        authority,
                        amount,
                        rule);
    }

    Consequence withSubjects(List<String> others) {
        return new Consequence(others, agents, sanctions, bases, authority, amount, rule);
    }
}
