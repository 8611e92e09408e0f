package org.tiaoli.cli;

import java.io.PrintWriter;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Trigger;
import org.tiaoli.search.Hit;
import org.tiaoli.search.Results;

/** Prints the answer to a query for people: each provision with its place, its words and what it lays down. */
final class SearchText {

    private static final int WIDEST_QUOTE = 200;
    /** How many characters before the first word that was asked for are shown. */
    private static final int BEFORE = 24;

    private final PrintWriter out;

    SearchText(PrintWriter out) {
        this.out = out;
    }

    void print(Results results) {
        if (results.total() == 0) {
            line("nothing found");
            return;
        }
        line(results.total() + " provisions found, " + results.hits().size() + " shown");
        results.hits().forEach(this::print);
        results.facets().forEach(this::print);
    }

    private void print(Hit hit) {
        out.println();
        line(String.join(" › ", hit.path()) + "  " + hit.source() + "#" + hit.document() + " "
                + hit.provision().citation());
        line("    " + quote(hit));
        for (Finding finding : hit.findings()) {
            if (finding instanceof Duty duty) {
                line("    → " + Words.of(duty.modality()) + "  " + String.join("、", duty.bearers()) + "  "
                        + Words.when(duty));
            } else if (finding instanceof Trigger trigger) {
                line("    → held to account  " + String.join("、", trigger.subjects()) + "  "
                        + Words.sanctions(trigger));
            }
        }
    }

    private static String quote(Hit hit) {
        String quote = hit.quote();
        int first = hit.highlights().isEmpty() ? 0 : hit.highlights().get(0).start();
        boolean isLong = Width.of(quote) > WIDEST_QUOTE && first > BEFORE;
        int from = first - BEFORE;
        if (isLong && Character.isLowSurrogate(quote.charAt(from))) {
            from--;
        }
        String shown = isLong ? "…" + quote.substring(from) : quote;
        return Width.shorten(Plain.line(shown), WIDEST_QUOTE);
    }

    private void print(Results.Facet facet) {
        out.println();
        Table table = new Table(facet.name(), "provisions");
        facet.values().forEach(value -> table.row(value.value(), Integer.toString(value.count())));
        table.print(out, "");
    }

    private void line(String text) {
        out.println(Plain.line(text).stripTrailing());
    }
}
