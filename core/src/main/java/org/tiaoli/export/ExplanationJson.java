package org.tiaoli.export;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.extract.Dropped;
import org.tiaoli.extract.Evidence;
import org.tiaoli.extract.Explanation;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Reason;
import org.tiaoli.extract.Reasons;
import org.tiaoli.lexicon.LexiconLine;
import org.tiaoli.outline.Decision;
import org.tiaoli.outline.Decisions;
import org.tiaoli.outline.Place;
import org.tiaoli.outline.Places;
import org.tiaoli.outline.Policy;

/**
 * Writes explanations as JSON, one document after the other, as {@code schema/explain.json} describes it.
 *
 * <p>Documents are written when they are added, failures at the end. Closing ends the JSON and flushes the writer, which
 * stays open. Not thread-safe.
 */
public final class ExplanationJson implements AutoCloseable {

    private final JsonOut json;
    private final FindingJson findings;
    private final AboutJson about;
    private final List<UnreadableDocumentException> failures = new ArrayList<>();

    public ExplanationJson(Writer out) {
        this.json = new JsonOut(out);
        this.findings = new FindingJson(json);
        this.about = new AboutJson(json);
        json.startObjects("documents");
    }

    /**
     * Adds a document, or one place of it.
     *
     * @param explanation of the file
     * @param index       which of its documents, from 0
     * @param place       null for the whole document
     */
    public void add(Explanation explanation, int index, @Nullable Place place) {
        json.element(explanation.documents().get(index), reasons -> {
            Policy policy = reasons.analysis().policy();
            Decisions structure = explanation.structure();
            json.put("id", policy.id());
            about.source(policy, false);
            json.put("title", policy.title() == null ? null : policy.titleText());
            json.object("place", place, at -> place(at, policy));
            json.objects(
                    "whole", structure.whole(structure.stretch(policy)), decision -> decision(decision, structure));
            List<Decision> decisions = place == null
                    ? structure.in(structure.stretch(policy))
                    : structure.about(policy, place.provision());
            json.objects("decisions", decisions, decision -> decision(decision, structure));
            Reasons there = place == null ? reasons : reasons.at(place);
            json.objects("findings", there.findings(), reason -> reason(reason, there));
            json.objects("dropped", there.dropped(), this::dropped);
            about.diagnostics(reasons.analysis());
        });
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

    private void place(Place place, Policy policy) {
        Integer row = place.row();
        json.put("provision", place.provision().id().eId())
                .put("row", row)
                .put(
                        "citation",
                        row == null
                                ? place.provision().id().citation()
                                : Places.citation(policy, place.provision(), row));
    }

    private void decision(Decision decision, Decisions structure) {
        String provision =
                structure.place(decision.span()).map(at -> at.id().eId()).orElse(null);
        json.put("kind", decision.kind().jsonName())
                .put("span", decision.span())
                .put("label", decision.label())
                .put("provision", provision)
                .put("reason", decision.reason());
    }

    private void reason(Reason reason, Reasons reasons) {
        Finding finding = reason.finding();
        json.put("kind", FindingJson.kind(finding))
                .put("citation", reasons.analysis().cite(finding))
                .put(
                        "quote",
                        finding.span().in(reasons.analysis().policy().source().text()));
        json.object("finding", finding, findings::any);
        json.object("line", reason.line(), this::line);
        json.put("confidence", reason.confidence());
        json.objects("evidence", reason.evidence(), this::evidence);
    }

    private void evidence(Evidence evidence) {
        json.put("slot", evidence.slot().jsonName())
                .put("text", evidence.text())
                .spans("spans", evidence.spans())
                .object("line", evidence.line(), this::line)
                .put("reason", evidence.reason());
    }

    private void dropped(Dropped dropped) {
        json.put("kind", dropped.kind().jsonName())
                .put("provision", dropped.provision().eId())
                .put("span", dropped.span())
                .put("text", dropped.text())
                .object("line", dropped.line(), this::line)
                .put("reason", dropped.reason());
    }

    private void line(LexiconLine line) {
        json.put("id", line.entry().id())
                .put("list", line.list())
                .put("file", line.file())
                .put("line", line.line())
                .put("pattern", line.entry().pattern())
                .put("meaning", line.entry().meaning())
                .put("example", line.entry().example());
    }
}
