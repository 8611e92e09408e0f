package org.tiaoli.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;

/** Puts together what is printed of a provision: label, heading, own text or the rows of its table. */
final class Quote {

    /** Longest printed separator that is kept; what is longer between label and text is page furniture. */
    private static final int SEPARATOR = 8;

    private Quote() {}

    static String of(Policy policy, Provision provision) {
        String source = policy.source().text();
        StringBuilder quote = new StringBuilder();
        int end = provision.span().start();
        String label = provision.label();
        if (label != null) {
            quote.append(label);
            end = source.startsWith(label, end) ? end + label.length() : -1;
        }
        Excerpt heading = provision.heading();
        if (heading != null && !heading.isEmpty()) {
            append(quote, source, end, heading, " ");
            end = heading.span().end();
        }
        if (!provision.rows().isEmpty()) {
            for (Provision.Row row : provision.rows()) {
                quote.append(quote.length() == 0 ? "" : "\n").append(String.join("\t", row.texts()));
            }
        } else if (!provision.body().isEmpty()) {
            append(quote, source, end, provision.body(), heading == null ? " " : "\n");
        }
        return quote.toString();
    }

    private static void append(StringBuilder quote, String source, int end, Excerpt part, String otherwise) {
        if (quote.length() > 0) {
            quote.append(separator(source, end, part.span().start(), otherwise));
        }
        quote.append(part.text());
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
