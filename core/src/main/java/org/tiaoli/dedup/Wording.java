package org.tiaoli.dedup;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/**
 * A document as far as its words are compared; of a policy, or of what was kept of one.
 *
 * @param source   the path as given
 * @param document the document's id in the file
 * @param title    as printed, without line ends; empty where none is
 * @param parts    its provisions, in document order
 */
public record Wording(String source, String document, String title, List<Part> parts) {

    public Wording {
        parts = List.copyOf(parts);
    }

    /**
     * A provision.
     *
     * @param provision its name
     * @param span      in the text of the source
     * @param heading   null where it has none
     * @param text      its own, without its children's
     * @param table     the rows, one a line, with a tab between cells; null for what is no table
     */
    public record Part(
            ProvisionId provision,
            Span span,
            @Nullable String heading,
            String text,
            @Nullable String table) {}

    /** All that a policy says. */
    public static Wording of(Policy policy) {
        List<Part> parts = policy.provisions().stream().map(Wording::part).toList();
        return new Wording(policy.source().origin().path(), policy.id(), policy.titleText(), parts);
    }

    private static Part part(Provision provision) {
        Excerpt heading = provision.heading();
        String printed = heading == null || heading.isEmpty() ? null : heading.text();
        String table = provision.rows().isEmpty()
                ? null
                : provision.rows().stream()
                        .map(row -> String.join("\t", row.texts()))
                        .collect(Collectors.joining("\n"));
        return new Part(provision.id(), provision.span(), printed, provision.text(), table);
    }

    /** From the beginning of the first provision to the end of the last. */
    Span span() {
        int start = parts.isEmpty() ? 0 : parts.get(0).span().start();
        int end = start;
        for (Part part : parts) {
            end = Math.max(end, part.span().end());
        }
        return new Span(start, end);
    }

    /** Everything, headings and tables included. */
    String wholeText() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part.heading() != null) {
                text.append(part.heading()).append('\n');
            }
            text.append(part.text()).append('\n');
            if (part.table() != null) {
                text.append(part.table()).append('\n');
            }
        }
        return text.toString();
    }
}
