package org.tiaoli.outline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An outline as annotated by hand, and one as read, in one form that can be compared; for tests. */
final class ExpectedOutline {

    private ExpectedOutline() {}

    static JsonNode json(Path file) throws java.io.IOException {
        return new ObjectMapper().readTree(Files.readString(file));
    }

    /** The documents of an annotation, of which there may be one or many. */
    static List<JsonNode> documents(JsonNode file) {
        List<JsonNode> documents = new ArrayList<>();
        if (file.has("documents")) {
            file.get("documents").forEach(documents::add);
        } else {
            documents.add(file);
        }
        return documents;
    }

    /** A line for the title and one for each provision, with all its fields. */
    static List<String> lines(JsonNode document) {
        List<String> lines = new ArrayList<>();
        lines.add(document.path("title").asString(""));
        for (JsonNode provision : document.get("provisions")) {
            List<String> fields = new ArrayList<>();
            for (String name : List.of("id", "type", "number", "label", "heading", "text", "parent")) {
                JsonNode value = provision.path(name);
                fields.add(value.isNull() || value.isMissingNode() ? "" : value.asString());
            }
            provision.path("rows").forEach(row -> row.forEach(cell -> fields.add(cell.asString())));
            lines.add(String.join(" | ", fields));
        }
        return lines;
    }

    static List<String> lines(Policy policy) {
        List<String> lines = new ArrayList<>();
        lines.add(policy.titleText());
        for (Provision provision : policy.provisions()) {
            List<String> fields = new ArrayList<>();
            fields.add(provision.id().eId());
            fields.add(provision.level().jsonName());
            fields.add(provision.number() == null ? "" : provision.number());
            fields.add(provision.label() == null ? "" : provision.label());
            fields.add(provision.heading() == null ? "" : provision.heading().text());
            fields.add(provision.text());
            fields.add(provision.parent() == null ? "" : provision.parent().eId());
            provision.rows().forEach(row -> fields.addAll(row.texts()));
            lines.add(String.join(" | ", fields));
        }
        return lines;
    }

    /** Precision and recall of lines, for the message of a test that fails. */
    static String score(List<String> expected, List<String> found) {
        Set<String> both = new TreeSet<>(expected);
        both.retainAll(found);
        return "%d of %d found are right, %d of %d expected are found"
                .formatted(both.size(), found.size(), both.size(), expected.size());
    }
}
