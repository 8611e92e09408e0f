package org.tiaoli.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;

/** Prints the tree of a policy: the id, then what stands there, deeper for what lies inside. */
final class OutlineText {

    private static final int WIDEST = 72;

    private final PrintWriter out;
    private boolean first = true;

    OutlineText(PrintWriter out) {
        this.out = out;
    }

    void print(Policy policy) {
        if (!first) {
            out.println();
        }
        first = false;
        String title = policy.title() == null ? "(no title)" : policy.titleText();
        out.println(Plain.line(policy.source().origin().path() + "#" + policy.id() + "  " + title));
        Table table = new Table("id", "provision");
        for (Provision provision : policy.provisions()) {
            table.row(provision.id().eId(), "  ".repeat(depth(policy, provision)) + line(provision));
        }
        table.print(out, "  ");
    }

    private static int depth(Policy policy, Provision provision) {
        int depth = 0;
        Provision at = provision;
        while (true) {
            Provision above = policy.parent(at).orElse(null);
            if (above == null) {
                return depth;
            }
            at = above;
            depth++;
        }
    }

    private static String line(Provision provision) {
        StringBuilder line = new StringBuilder();
        add(line, provision.label());
        Excerpt heading = provision.heading();
        add(line, heading == null ? null : heading.text());
        if (!provision.rows().isEmpty()) {
            add(
                    line,
                    provision.rows().size() + " rows: "
                            + String.join(" | ", provision.rows().get(0).texts()));
        }
        add(line, provision.text());
        return Width.shorten(line.toString().replace('\n', ' '), WIDEST);
    }

    private static void add(StringBuilder line, @Nullable String part) {
        if (part != null && !part.isEmpty()) {
            line.append(line.isEmpty() ? "" : " ").append(part);
        }
    }
}
