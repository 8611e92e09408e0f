package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** Finds where in a policy the parts of a finding are printed. Made for one policy. */
final class Printed {

    private final Policy policy;

    Printed(Policy policy) {
        this.policy = policy;
    }

    /**
     * A place where words stand.
     *
     * @param span   in the source
     * @param reason which text that is, in plain words
     */
    record Spot(Span span, String reason) {

        static List<Span> spans(@Nullable Spot spot) {
            return spot == null ? List.of() : List.of(spot.span());
        }
    }

    /** Where words stand, nearest to a finding: behind its start, in front of it, around it, above it; null where nowhere. */
    @Nullable
    Spot find(String words, Finding finding) {
        if (words.isEmpty()) {
            return null;
        }
        Provision own = policy.provision(finding.provision());
        if (own.level() == Level.TABLE) {
            return inRows(words, own, finding.span());
        }
        Span span = in(own.body(), words, finding.span().start());
        return span != null ? new Spot(span, "printed here") : above(words, own);
    }

    /** Where words stand above a provision, or in the paragraph behind its list; null where nowhere. */
    @Nullable
    Spot above(String words, Provision provision) {
        Provision list = policy.parent(provision).orElse(null);
        for (Provision at = list; at != null; at = policy.parent(at).orElse(null)) {
            Span span = in(at, words);
            if (span != null) {
                return new Spot(span, "printed above, in " + at.id().citation());
            }
        }
        if (list != null) {
            for (Provision sibling : siblings(list)) {
                Span span = in(sibling, words);
                if (span != null) {
                    return new Spot(
                            span, "printed beside the list, in " + sibling.id().citation());
                }
            }
        }
        return null;
    }

    /** Where words first stand in the document; null where nowhere. */
    @Nullable
    Spot first(String words) {
        for (Provision provision : policy.provisions()) {
            Span span = in(provision, words);
            if (span != null) {
                return new Spot(span, provision.id().citation());
            }
        }
        return null;
    }

    private List<Provision> siblings(Provision provision) {
        return policy.parent(provision).map(policy::children).orElse(List.of());
    }

    private static @Nullable Span in(Provision provision, String words) {
        Excerpt heading = provision.heading();
        Span span = in(provision.body(), words, 0);
        return span != null || heading == null ? span : in(heading, words, 0);
    }

    /** The first place behind an offset of the source, else the last in front of it. */
    private static @Nullable Span in(Excerpt excerpt, String words, int from) {
        Span before = null;
        String text = excerpt.text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Span span = excerpt.toSource(new Span(at, at + words.length()));
            if (span.start() >= from) {
                return span;
            }
            before = span;
        }
        return before;
    }

    /** In the cells of the row that holds the span, then in the rows above it, whose merged cells reach down. */
    private static @Nullable Spot inRows(String words, Provision table, Span span) {
        List<Provision.Row> above = new ArrayList<>();
        boolean reached = false;
        for (Provision.Row row : table.rows()) {
            if (!reached) {
                above.add(0, row);
            }
            reached |= row.cells().stream()
                    .anyMatch(cell -> !cell.isEmpty() && cell.span().contains(span));
        }
        for (Provision.Row row : above) {
            for (Excerpt cell : row.cells()) {
                Span at = cell.isEmpty() ? null : in(cell, words, 0);
                if (at != null) {
                    return new Spot(at, "printed in a cell of the row, or in one above that reaches down to it");
                }
            }
        }
        return null;
    }
}
