package org.tiaoli.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * A condition under which someone is held to account.
 *
 * @param provision  where the condition stands
 * @param span       of the condition, in the source
 * @param rule       the lexicon line that found it
 * @param confidence how sure it is
 * @param subjects   who is sanctioned
 * @param agents     who acted, where another is sanctioned
 * @param condition  as printed
 * @param sanctions  the named measures
 * @param bases      titles of the rules named, without 《》
 * @param gravity    the consequence required: 造成严重后果
 * @param authority  who imposes it
 * @param amount     of a fine
 * @param catchAll   is it the 其他…情形 of a list?
 */
public record Trigger(
        ProvisionId provision,
        Span span,
        String rule,
        Confidence confidence,
        List<String> subjects,
        List<String> agents,
        String condition,
        List<String> sanctions,
        List<String> bases,
        @Nullable String gravity,
        @Nullable String authority,
        @Nullable Amount amount,
        boolean catchAll)
        implements Finding {

    public Trigger {
        subjects = List.copyOf(subjects);
        agents = List.copyOf(agents);
        sanctions = List.copyOf(sanctions);
        bases = List.copyOf(bases);
    }

    /** The same with other measures. */
    Trigger withSanctions(List<String> measures, Confidence sure, @Nullable Amount fine) {
        return new Trigger(
                provision, span, rule, sure, subjects, agents, condition, measures, bases, gravity, authority, fine,
                catchAll);
    }

    /** The same under what the announcement of its list lays down for every case. */
    Trigger under(Consequence held) {
        return new Trigger(
                provision,
                span,
                rule,
                confidence,
                subjects.isEmpty() ? held.subjects() : subjects,
                agents.isEmpty() ? held.agents() : agents,
                condition,
                joined(held.sanctions(), sanctions),
                joined(held.bases(), bases),
                gravity,
                authority == null ? held.authority() : authority,
                amount == null ? held.amount() : amount,
                catchAll);
    }

    /** The same with what a sentence behind it adds. */
    Trigger and(Consequence more) {
        return new Trigger(
                provision,
                span,
                rule,
                confidence,
                joined(subjects, more.subjects()),
                agents,
                condition,
                joined(sanctions, more.sanctions()),
                joined(bases, more.bases()),
                gravity,
                authority == null ? more.authority() : authority,
                amount == null ? more.amount() : amount,
                catchAll);
    }

    static List<String> joined(List<String> first, List<String> more) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }

    /**
     * The amount of a fine.
     *
     * @param text as printed
     * @param min  in yuan; null where there is no lower bound or the amount is relative
     * @param max  in yuan; null where there is no upper bound or the amount is relative
     */
    public record Amount(
            String text, @Nullable Long min, @Nullable Long max) {}
}
