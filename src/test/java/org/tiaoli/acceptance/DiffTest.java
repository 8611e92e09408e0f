package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DiffTest {

    private static final Path PORT = Built.document("port-data-security-measures.txt");
    private static final Path HOSPITAL = Built.document("hospital-data-security-rules.txt");

    @Test
    void two_institutions_differ_in_duties_frequencies_and_triggers_at_places_as_people_cite_them() {
        Run run = Run.tiaoli("diff", PORT, HOSPITAL);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("Duties (", "Frequencies and deadlines (", "Triggers and sanctions (")
                .contains("第五条第（三）项 | 第六条第（三）项");
    }

    @Test
    void the_json_of_a_comparison_is_as_the_schema_says_and_holds_every_article_once() {
        Run run = Run.tiaoli("diff", PORT, HOSPITAL, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(Built.schemaErrors("diff", run.out())).isEmpty();
        JsonNode json = run.json();
        Set<String> types = new HashSet<>();
        json.at("/changes").forEach(change -> types.add(change.at("/type").asString()));
        assertThat(types).contains("FREQUENCY_LOOSER", "BEARER_CHANGED", "TRIGGER_REMOVED");
        Set<String> articles = new HashSet<>();
        for (JsonNode alignment : json.at("/alignments")) {
            for (JsonNode id : alignment.at("/a")) {
                boolean again = !articles.add(id.asString());
                assertThat(again && id.asString().matches("art_[0-9-]+"))
                        .as(id.asString())
                        .isFalse();
            }
        }
        for (int i = 1; i <= 17; i++) {
            assertThat(articles).contains("art_" + i);
        }
    }

    @Test
    void a_document_differs_from_itself_in_nothing() {
        Run run = Run.tiaoli("diff", PORT, PORT);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("no changes");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void one_document_of_a_compilation_is_picked_by_its_number() {
        Path compilation = Built.document("web-compilation-archives.txt");
        Run run = Run.tiaoli("diff", compilation + "#d2", compilation + "#d2", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.json().at("/pairs").size()).isEqualTo(1);
        assertThat(run.json().at("/pairs/0/a/document").asString()).isEqualTo("d2");
        Run none = Run.tiaoli("diff", compilation + "#d99", PORT);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err().lines()).hasSize(1);
        assertThat(none.err()).contains("has no document d99, but d1 to d");
    }

    @Test
    void a_side_that_cannot_be_read_is_a_clear_answer(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Run text = Run.tiaoli("diff", PORT, empty);
        assertThat(text.code()).isEqualTo(3);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).startsWith("tiaoli: " + empty + ": holds no text");
        Run json = Run.tiaoli("diff", empty, PORT, "--format", "json");
        assertThat(json.code()).isEqualTo(3);
        assertThat(json.err()).isEmpty();
        assertThat(Built.schemaErrors("diff", json.out())).isEmpty();
        assertThat(json.json().at("/failures/0/code").asString()).isEqualTo("empty");
    }
}
