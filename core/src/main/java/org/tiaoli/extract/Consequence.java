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
        boolean same = subjects.stream().allMatch(subject -> subject.startsWith("该"));
        return same
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

    /**
     * Whom a further condition speaks of: who acted, where they are sanctioned beside others, or only kinds of them, as
     * 单位用户 of 用户.
     */
    List<String> offenders() {
        boolean kinds = subjects.containsAll(agents)
                || subjects.stream().allMatch(subject -> agents.stream().anyMatch(subject::endsWith));
        return kinds && !agents.isEmpty() ? agents : subjects;
    }

    /** The same with what a sentence behind it adds. */
    Consequence and(Consequence more) {
        return new Consequence(
                Trigger.joined(subjects, more.subjects),
                agents,
                Trigger.joined(sanctions, more.sanctions),
                Trigger.joined(bases, more.bases),
                authority == null ? more.authority : authority,
                amount == null ? more.amount : amount,
                rule);
    }

    /** With those who acted, unless they are the ones who are sanctioned. */
    Consequence withAgents(List<String> others) {
        return subjects.equals(others)
                ? this
                : new Consequence(subjects, others, sanctions, bases, authority, amount, rule);
    }

    /** With those who acted, who are sanctioned beside the others. */
    Consequence among(List<String> actors) {
        return new Consequence(Trigger.joined(actors, subjects), actors, sanctions, bases, authority, amount, rule);
    }

    Consequence withSubjects(List<String> others) {
        return new Consequence(others, agents, sanctions, bases, authority, amount, rule);
    }
}
