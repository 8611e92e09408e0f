package org.tiaoli.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Citation;
import org.tiaoli.extract.Metadata;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Note;

/** Prints an analysis for people: what the document is, and a table for each kind of finding. */
final class AnalysisText {

    private static final String SEPARATOR = "、";

    private final PrintWriter out;
    private boolean first = true;

    AnalysisText(PrintWriter out) {
        this.out = out;
    }

    void print(Analysis analysis) {
        if (!first) {
            out.println();
        }
        first = false;
        head(analysis);
        duties(analysis);
        responsibilities(analysis);
        triggers(analysis);
        citations(analysis);
        definitions(analysis);
        diagnostics(analysis);
    }

    private void head(Analysis analysis) {
        String title = analysis.policy().titleText();
        Metadata metadata = analysis.metadata();
        out.println(Plain.line(title.isEmpty() ? "(no title)" : title));
        List<String> facts = new ArrayList<>();
        facts.add(analysis.policy().source().origin().path() + "#"
                + analysis.policy().id());
        facts.add(metadata.genre().jsonName() + (metadata.trial() ? " (trial)" : ""));
        fact(facts, "", metadata.documentNumber());
        fact(facts, "by ", metadata.issuer());
        fact(facts, "issued ", metadata.issued());
        fact(facts, "effective ", metadata.effective());
        fact(facts, "interpreted by ", metadata.interpreter());
        facts.add(analysis.policy().provisions().size() + " provisions");
        out.println(Plain.line("  " + String.join(" · ", facts)));
    }

    private static void fact(List<String> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(name + value);
        }
    }

    private void duties(Analysis analysis) {
        Table table = new Table("place", "says", "who", "how often, by when", "what");
        analysis.duties()
                .forEach(duty -> table.row(
                        analysis.cite(duty),
                        Words.of(duty.modality()) + (duty.qualified() ? " (as a rule)" : ""),
                        String.join(SEPARATOR, duty.bearers()),
                        Words.when(duty),
                        duty.action()));
        section("Duties", analysis.duties().size(), table);
    }

    private void responsibilities(Analysis analysis) {
        Table table = new Table("place", "who", "role", "for what");
        analysis.responsibilities()
                .forEach(held -> table.row(analysis.cite(held), held.actor(), held.role(), orEmpty(held.scope())));
        section("Responsibilities", analysis.responsibilities().size(), table);
    }

    private void triggers(Analysis analysis) {
        Table table = new Table("place", "who is held to account", "how", "when");
        analysis.triggers()
                .forEach(trigger -> table.row(
                        analysis.cite(trigger),
                        String.join(SEPARATOR, trigger.subjects()),
                        Words.sanctions(trigger),
                        trigger.condition()));
        section("Accountability triggers", analysis.triggers().size(), table);
    }

    private void citations(Analysis analysis) {
        Table table = new Table("place", "refers to");
        analysis.citations().forEach(citation -> table.row(analysis.cite(citation), target(citation)));
        section("Citations", analysis.citations().size(), table);
    }

    private static String target(Citation citation) {
        if (citation.title() == null) {
            String target = citation.target() == null ? "not found here" : citation.target();
            return orEmpty(citation.ref()) + " → " + target;
        }
        return "《" + citation.title() + "》" + orEmpty(citation.documentNumber()) + orEmpty(citation.article());
    }

    private void definitions(Analysis analysis) {
        Table table = new Table("place", "word", "means");
        analysis.definitions().forEach(entry -> table.row(analysis.cite(entry), entry.term(), entry.meaning()));
        section("Definitions", analysis.definitions().size(), table);
    }

    private void diagnostics(Analysis analysis) {
        Table table = new Table("place", "severity", "code", "message");
        for (Note note : analysis.diagnostics()) {
            table.row(place(note, analysis.policy()), note.severity().jsonName(), note.code(), note.message());
        }
        section("Diagnostics", analysis.diagnostics().size(), table);
    }

    private static String place(Note note, Policy policy) {
        return note.span() == null
                ? ""
                : policy.at(note.span())
                        .map(provision -> provision.id().citation())
                        .orElse("");
    }

    private void section(String name, int count, Table table) {
        if (!table.isEmpty()) {
            out.println();
            out.println(name + " (" + count + ")");
            table.print(out, "  ");
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
