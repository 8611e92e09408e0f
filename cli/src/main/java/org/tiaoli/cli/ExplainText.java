package org.tiaoli.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Explanation;
import org.tiaoli.extract.Reasons;
import org.tiaoli.outline.Decision;
import org.tiaoli.outline.Decisions;
import org.tiaoli.outline.Place;
import org.tiaoli.outline.Places;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/** Prints why a file was read as it was: one place of it, or line by line and finding by finding. */
final class ExplainText {

    private static final int WIDEST_TEXT = 24;

    private final PrintWriter out;
    private final Explanation all;
    private final Decisions structure;
    private final FindingsText findings;
    private final LineNumbers lines;
    private boolean first = true;

    ExplainText(PrintWriter out, Explanation explanation) {
        this.out = out;
        this.all = explanation;
        this.structure = explanation.structure();
        this.findings = new FindingsText(out);
        this.lines = new LineNumbers(structure.source().text());
    }

    /** All that was decided in a document, in order of the text. */
    void print(Policy policy) {
        title(policy, policy.title() == null ? "(no title)" : policy.titleText());
        whole(policy);
        decisions(structure.in(structure.stretch(policy)));
        notes(policy, structure.stretch(policy));
        findings.print(reasons(policy));
    }

    /** One place: its text, and what was decided about it and about the labels above it. */
    void print(Policy policy, Place place) {
        Provision provision = place.provision();
        Integer row = place.row();
        String citation = row == null ? provision.id().citation() : Places.citation(policy, provision, row);
        title(policy, citation + "  " + provision.id().eId());
        if (row != null) {
            out.println("  "
                    + Plain.line(String.join(" | ", provision.rows().get(row).texts())));
        } else {
            String heading =
                    provision.heading() == null ? "" : provision.heading().text() + "\n";
            String label = provision.label() == null ? "" : provision.label() + " ";
            (label + heading + provision.text()).lines().forEach(line -> out.println("  " + Plain.line(line)));
        }
        out.println();
        whole(policy);
        decisions(structure.about(policy, provision));
        notes(policy, provision.span());
        findings.print(reasons(policy).at(place));
    }

    private Reasons reasons(Policy policy) {
        return all.documents().get(structure.policies().indexOf(policy));
    }

    private void title(Policy policy, String words) {
        if (!first) {
            out.println();
        }
        first = false;
        out.println(Plain.line(policy.source().origin().path() + "#" + policy.id() + "  " + words));
    }

    private void whole(Policy policy) {
        structure
                .whole(structure.stretch(policy))
                .forEach(decision -> out.println("  " + Plain.line(decision.reason())));
    }

    private void decisions(List<Decision> decisions) {
        Table table = new Table("line", "what", "about", "place", "why");
        for (Decision decision : decisions) {
            table.row(
                    Integer.toString(lines.of(decision.span().start())),
                    decision.kind().word(),
                    about(decision),
                    place(decision),
                    decision.reason());
        }
        if (!table.isEmpty()) {
            table.print(out, "  ");
        }
    }

    private String about(Decision decision) {
        String label = decision.label();
        String text = structure.source().text();
        return label != null ? label : Width.shorten(decision.span().in(text), WIDEST_TEXT);
    }

    private String place(Decision decision) {
        @Nullable
        Provision provision = decision.kind() == Decision.Kind.PLACED
                ? structure.place(decision.span()).orElse(null)
                : null;
        return provision == null ? "" : provision.id().eId();
    }

    private void notes(Policy policy, Span inside) {
        for (Note note : policy.notes()) {
            Span span = note.span();
            if (span != null && inside.contains(span.start())) {
                out.println(Plain.line("  " + note.severity().jsonName() + " " + note.code() + ", line "
                        + lines.of(span.start()) + ": " + note.message()));
            }
        }
    }
}
