package org.tiaoli.export;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Metadata;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;

/**
 * Writes analyses as JSON, one document after the other, as {@code schema/analysis.json} describes it.
 *
 * <p>Documents are written when they are added, failures at the end. Closing ends the JSON and flushes the writer, which
 * stays open. Not thread-safe.
 */
public final class AnalysisJson implements AutoCloseable {

    private final JsonOut json;
    private final FindingJson findings;
    private final AboutJson about;
    private final boolean withText;
    private final List<UnreadableDocumentException> failures = new ArrayList<>();

    /**
     * @param out      where the JSON goes
     * @param withText is the text of the file, which all spans index, to stand in every {@code source}?
     */
    public AnalysisJson(Writer out, boolean withText) {
        this.json = new JsonOut(out);
        this.findings = new FindingJson(json);
        this.about = new AboutJson(json);
        this.withText = withText;
        json.startObjects("documents");
    }

    public void add(Analysis analysis) {
        json.element(analysis, this::document);
    }

    public void add(UnreadableDocumentException failure) {
        failures.add(failure);
    }

    @Override
    public void close() {
        json.endObjects();
        FailureJson.write(json, failures);
        json.close();
    }

    private void document(Analysis analysis) {
        Policy policy = analysis.policy();
        json.put("id", policy.id());
        about.source(policy, withText);
        json.put("title", policy.title() == null ? null : policy.titleText());
        json.object("metadata", analysis.metadata(), this::metadata);
        json.objects(
                "boilerplate",
                policy.boilerplate(),
                part -> json.put("span", part.span()).put("why", part.why()));
        json.objects("provisions", policy.provisions(), this::provision);
        json.objects("duties", analysis.duties(), findings::duty);
        json.objects("responsibilities", analysis.responsibilities(), findings::responsibility);
        json.objects("triggers", analysis.triggers(), findings::trigger);
        json.objects("citations", analysis.citations(), findings::citation);
        json.objects("definitions", analysis.definitions(), findings::definition);
        about.diagnostics(analysis);
    }

    private void metadata(Metadata metadata) {
        json.put("title", metadata.title())
                .put("documentNumber", metadata.documentNumber())
                .put("issuer", metadata.issuer())
                .put("issued", metadata.issued())
                .put("effective", metadata.effective())
                .put("interpreter", metadata.interpreter())
                .put("genre", metadata.genre().jsonName())
                .put("trial", metadata.trial())
                .strings("amended", metadata.amended())
                .strings("basis", metadata.basis())
                .strings("repeals", metadata.repeals());
    }

    private void provision(Provision provision) {
        json.put("id", provision.id().eId())
                .put("type", provision.level().jsonName())
                .put("number", provision.number())
                .put("label", provision.label())
                .put(
                        "heading",
                        provision.heading() == null ? null : provision.heading().text())
                .put("text", provision.text())
                .put(
                        "parent",
                        provision.parent() == null ? null : provision.parent().eId())
                .put("span", provision.span())
                .spans("gaps", provision.gaps())
                .table(
                        "rows",
                        provision.rows().stream().map(Provision.Row::texts).toList());
    }
}
