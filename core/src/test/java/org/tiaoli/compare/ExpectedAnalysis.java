package org.tiaoli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Deadline;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Modality;
import org.tiaoli.extract.Trigger;
import org.tiaoli.outline.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads an analysis that was annotated by hand, as corpus/expected holds them. */
public final class ExpectedAnalysis {

    private ExpectedAnalysis() {}

    /** The documents of a file, in order. */
    public static List<Analysis> read(Path json) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readString(json));
        List<Analysis> analyses = new ArrayList<>();
        for (JsonNode document : root.get("documents")) {
            analyses.add(analysis(document));
        }
        return analyses;
    }

    private static Analysis analysis(JsonNode document) {
        String title = text(document, "title");
        PolicyFixture fixture = PolicyFixture.titled(title == null ? "" : title.replace("\n", ""))
                .issuer(text(document.get("metadata"), "issuer"))
                .issued(text(document.get("metadata"), "issued"));
        for (JsonNode p : document.get("provisions")) {
            fixture.provision(
                    p.get("id").asString(),
                    Level.valueOf(p.get("type").asString().toUpperCase(Locale.ROOT)),
                    text(p, "number"),
                    text(p, "label"),
                    text(p, "heading"),
                    p.get("text").asString(),
                    text(p, "parent"),
                    rows(p));
        }
        for (JsonNode d : document.get("duties")) {
            fixture.duty(
                            d.get("provision").asString(),
                            d.get("sentence").asString(),
                            d.get("action").asString())
                    .is(Modality.valueOf(d.get("modality").asString().toUpperCase(Locale.ROOT)))
                    .qualified(d.path("qualified").asBoolean(false))
                    .by(strings(d, "bearers").toArray(new String[0]))
                    .to(text(d, "recipient"))
                    .when(text(d, "condition"))
                    .often(frequency(d.get("frequency")))
                    .until(deadline(d.get("deadline")))
                    .row(d.path("row").isNumber() ? d.get("row").asInt() : null);
        }
        for (JsonNode r : document.get("responsibilities")) {
            fixture.role(
                    r.get("provision").asString(),
                    r.get("actor").asString(),
                    r.get("role").asString(),
                    text(r, "scope"));
        }
        for (JsonNode t : document.get("triggers")) {
            fixture.trigger(
                    t.get("provision").asString(),
                    t.get("condition").asString(),
                    strings(t, "sanctions"),
                    text(t, "gravity"),
                    amount(t.get("amount")),
                    t.path("catchAll").asBoolean(false));
        }
        for (JsonNode c : document.get("citations")) {
            if (!c.path("borderline").asBoolean(false)) {
                fixture.citation(
                        c.get("provision").asString(),
                        text(c, "title"),
                        text(c, "documentNumber"),
                        text(c, "ref"),
                        text(c, "target"));
            }
        }
        return fixture.analysis();
    }

    private static @Nullable Frequency frequency(@Nullable JsonNode f) {
        if (f == null || f.isNull()) {
            return null;
        }
        String bound = text(f, "bound");
        return new Frequency(
                f.get("text").asString(),
                Frequency.Kind.valueOf(f.get("kind").asString().toUpperCase(Locale.ROOT)),
                f.path("count").isNumber() ? f.get("count").asInt() : null,
                text(f, "period"),
                bound == null
                        ? null
                        : Frequency.Bound.valueOf(bound.toUpperCase(Locale.ROOT).replace('-', '_')),
                f.path("perYear").isNumber() ? f.get("perYear").asDouble() : null,
                text(f, "within"));
    }

    private static @Nullable Deadline deadline(@Nullable JsonNode d) {
        if (d == null || d.isNull()) {
            return null;
        }
        List<String> by = d.path("by").isArray()
                ? strings(d, "by")
                : d.path("by").isString() ? List.of(d.get("by").asString()) : List.of();
        return new Deadline(
                d.get("text").asString(),
                text(d, "within"),
                d.path("workdays").asBoolean(false),
                by,
                text(d, "anchor"));
    }

    private static Trigger.@Nullable Amount amount(@Nullable JsonNode a) {
        if (a == null || a.isNull()) {
            return null;
        }
        return new Trigger.Amount(
                a.path("text").asString(""),
                a.path("min").isNumber() ? a.get("min").asLong() : null,
                a.path("max").isNumber() ? a.get("max").asLong() : null);
    }

    private static List<List<String>> rows(JsonNode provision) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : provision.path("rows")) {
            rows.add(StreamSupport.stream(row.spliterator(), false)
                    .map(JsonNode::asString)
                    .toList());
        }
        return rows;
    }

    private static List<String> strings(JsonNode node, String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }
}
