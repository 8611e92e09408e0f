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

@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class DedupTest {

    private static final Path PORT = Built.document("port-data-security-measures.txt");

    @TempDir
    private Path folder;

    @Test
    void a_copied_clause_is_found_and_its_changed_frequency_is_shown() throws IOException {
        Path copy = Files.writeString(
                folder.resolve("copy.txt"), Files.readString(PORT).replace("每半年", "每季度"));
        Run text = Run.tiaoli("dedup", PORT, copy);
        assertThat(text.err()).isEmpty();
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("port-data-security-measures.txt#d1  第四条", "copy.txt#d1  第四条", "≠ frequency: ");
        Run json = Run.tiaoli("dedup", PORT, copy, "--format", "json");
        assertThat(json.err()).isEmpty();
        assertThat(Built.schemaErrors("dedup", json.out())).isEmpty();
        assertThat(json.json().at("/threshold").asDouble()).isEqualTo(0.8);
        assertThat(json.json().at("/clusters").isEmpty()).isFalse();
    }

    @Test
    void documents_are_compared_as_wholes_when_asked() throws IOException {
        Path copy = Files.copy(PORT, folder.resolve("copy.txt"));
        Run run = Run.tiaoli("dedup", Built.documents(), copy, "--unit", "document", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(Built.schemaErrors("dedup", run.out())).isEmpty();
        Set<Set<String>> same = new HashSet<>();
        for (JsonNode pair : run.json().at("/pairs")) {
            if (pair.at("/similarity").asDouble() == 1.0) {
                same.add(Set.of(
                        pair.at("/a/source").asString(), pair.at("/b/source").asString()));
            }
        }
        assertThat(same).contains(Set.of(PORT.toString(), copy.toString()));
    }

    @Test
    void an_index_gives_the_answer_that_its_files_give() throws IOException {
        Path index = folder.resolve("index");
        Path copy = Files.writeString(
                folder.resolve("copy.txt"), Files.readString(PORT).replace("每半年", "每季度"));
        assertThat(Run.tiaoli("index", Built.documents(), copy, "--index", index)
                        .code())
                .isZero();
        for (String unit : new String[] {"provision", "document"}) {
            Run files = Run.tiaoli(
                    "dedup", Built.documents(), copy, "--unit", unit, "--threshold", 0.5, "--format", "json");
            Run indexed = Run.tiaoli("dedup", "--index", index, "--unit", unit, "--threshold", 0.5, "--format", "json");
            assertThat(indexed.err()).isEmpty();
            assertThat(indexed.code()).isZero();
            assertThat(indexed.json().at("/clusters").isEmpty()).isFalse();
            assertThat(indexed.out()).isEqualTo(files.out());
        }
    }

    @Test
    void files_and_an_index_are_one_or_the_other() {
        Path index = folder.resolve("none");
        assertOneLine(Run.tiaoli("dedup", PORT, "--index", index), "either PATH or --index DIR, not both");
        assertOneLine(Run.tiaoli("dedup"), "Missing required parameter: 'PATH', or --index DIR");
        Run missing = Run.tiaoli("dedup", "--index", index);
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err().lines()).hasSize(1);
        assertThat(missing.err()).contains("There is no index at");
        Run json = Run.tiaoli("dedup", "--index", index, "--format", "json");
        assertThat(json.code()).isEqualTo(3);
        assertThat(json.err()).isEmpty();
        assertThat(Built.schemaErrors("dedup", json.out())).isEmpty();
        assertThat(json.json().at("/failures/0/code").asString()).isEqualTo("not-found");
    }

    @Test
    void wrong_options_are_one_line_each() {
        assertOneLine(Run.tiaoli("dedup", PORT, "--threshold", "1.5"), "at most 1, not 1.5");
        assertOneLine(Run.tiaoli("dedup", PORT, "--shingle", "0"), "at least 1 character, not 0");
        assertOneLine(Run.tiaoli("dedup", PORT, "--unit", "word"), "'word' is no unit; document or provision");
        assertOneLine(Run.tiaoli("search", "安全", "--index", folder, "--limit", "-1"), "0 or more, not -1");
    }

    @Test
    void a_file_that_cannot_be_read_stands_in_the_failures() {
        Run run = Run.tiaoli("dedup", PORT, folder.resolve("missing.txt"), "--format", "json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(Built.schemaErrors("dedup", run.out())).isEmpty();
        assertThat(run.json().at("/failures/0/code").asString()).isEqualTo("not-found");
    }

    private static void assertOneLine(Run run, String part) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(part);
    }
}
