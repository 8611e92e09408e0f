package org.tiaoli.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/**
 * What is printed of a provision: label, heading, own text or the rows of its table.
 *
 * @param text    all of it, with the separators that are printed between
 * @param heading where the heading stands in it; null where there is none
 * @param own     where the own text or the table stands in it
 */
record Quote(String text, @Nullable Span heading, Span own) {

    /** Longest printed separator that is kept; what is longer between label and text is page furniture. */
    private static final int SEPARATOR = 8;

    static Quote of(Policy policy, Provision provision) {
        String source = policy.source().text();
        StringBuilder quote = new StringBuilder();
        int end = provision.span().start();
        String label = provision.label();
        if (label != null) {
            quote.append(label);
            end = source.startsWith(label, end) ? end + label.length() : -1;
        }
        Excerpt heading = provision.heading();
        Span headingPlace = null;
        if (heading != null && !heading.isEmpty()) {
            headingPlace = append(quote, separator(source, end, heading.span().start(), " "), heading.text());
            end = heading.span().end();
        }
        Span own = new Span(quote.length(), quote.length());
        if (!provision.rows().isEmpty()) {
            List<String> rows = provision.rows().stream()
                    .map(row -> String.join("\t", row.texts()))
                    .toList();
            own = append(quote, "\n", String.join("\n", rows));
        } else if (!provision.body().isEmpty()) {
            int body = provision.body().span().start();
            own = append(
                    quote,
                    separator(source, end, body, heading == null ? " " : "\n"),
                    provision.body().text());
        }
        return new Quote(quote.toString(), headingPlace, own);
    }

    private static Span append(StringBuilder quote, String separator, String part) {
        if (quote.length() > 0) {
            quote.append(separator);
        }
        quote.append(part);
        return new Span(quote.length() - part.length(), quote.length());
    }

    private static String separator(String source, int from, int to, String otherwise) {
        if (from < 0 || to < from || to - from > SEPARATOR) {
            return otherwise;
        }
        String printed = source.substring(from, to);
        return SearchForm.of(printed).isBlank() ? printed : otherwise;
    }

    /** From the document's title down to the provision, the labels and headings as printed. */
    static List<String> path(Policy policy, @Nullable String title, Provision provision) {
        List<String> path = new ArrayList<>();
        for (Provision at = provision; at != null; at = policy.parent(at).orElse(null)) {
            String step = step(at);
            if (!step.isEmpty()) {
                path.add(0, step);
            }
        }
        if (title != null) {
            path.add(0, title);
        }
        return path;
    }

    private static String step(Provision provision) {
        String label = provision.label() == null ? "" : provision.label();
        Excerpt heading = provision.heading();
        if (heading == null || heading.isEmpty()) {
            return label;
        }
        String printed = heading.text().replace("\n", "");
        return label.isEmpty() ? printed : label + " " + printed;
    }
}
