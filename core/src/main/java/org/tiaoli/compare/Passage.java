package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Folding;
import org.tiaoli.text.Span;

/**
 * A stretch of one policy that is aligned as a whole: a provision, with or without what lies below it.
 *
 * @param head   the provision that names it
 * @param parts  the provisions whose own texts it holds, the head first
 * @param text   headings and texts of the parts, one a line, without labels
 * @param folded the same without differences of writing, numbering and self-names
 */
record Passage(Provision head, List<Provision> parts, String text, String folded) {

    Passage {
        parts = List.copyOf(parts);
    }

    static Passage of(List<Provision> parts, Folding folding) {
        StringBuilder text = new StringBuilder();
        for (Provision part : parts) {
            Excerpt heading = part.heading();
            if (heading != null) {
                line(text, heading.text());
            }
            line(text, ownText(part));
        }
        return new Passage(
                parts.get(0),
                parts,
                text.toString(),
                folding.fold(text.toString()).text());
    }

    /** A provision and everything below it. */
    static Passage whole(Policy policy, Provision head, Folding folding) {
        List<Provision> parts = new ArrayList<>();
        collect(policy, head, parts);
        return of(parts, folding);
    }

    private static void collect(Policy policy, Provision at, List<Provision> into) {
        into.add(at);
        for (Provision child : policy.children(at)) {
            collect(policy, child, into);
        }
    }

    /** The text of a provision without its children's; a table's rows one a line. */
    static String ownText(Provision provision) {
        if (provision.rows().isEmpty()) {
            return provision.text();
        }
        List<String> rows = new ArrayList<>();
        for (Provision.Row row : provision.rows()) {
            rows.add(String.join("\t", row.texts()));
        }
        return String.join("\n", rows);
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            if (text.length() > 0) {
                text.append('\n');
            }
            text.append(line);
        }
    }

    String heading() {
        Excerpt heading = head.heading();
        return heading == null ? "" : heading.text();
    }

    /** From the label of the head to the end of the last part. */
    Span span() {
        int end = head.span().end();
        for (Provision part : parts) {
            end = Math.max(end, part.span().end());
        }
        return new Span(head.span().start(), end);
    }
}
