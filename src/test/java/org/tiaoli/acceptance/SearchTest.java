package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class SearchTest {

    @TempDir
    private static Path folder;

    private static Path index;
    private static Run indexed;

    @BeforeAll
    static void index() {
        index = folder.resolve("index");
        indexed = Run.tiaoli("index", Built.documents(), "--index", index);
    }

    @Test
    void every_file_is_acknowledged_once_it_is_committed() {
        assertThat(indexed.err()).isEmpty();
        assertThat(indexed.code()).isZero();
        assertThat(indexed.out().lines())
                .hasSameSizeAs(Built.allDocuments())
                .allMatch(line -> line.matches("committed [0-9]+ .*"));
        assertThat(Run.tiaoli("index", Built.documents(), "--index", index)
                        .out()
                        .lines())
                .hasSameSizeAs(Built.allDocuments())
                .allMatch(line -> line.startsWith("unchanged "));
    }

    @Test
    void the_answer_to_a_query_is_as_the_schema_says() {
        Run run = Run.tiaoli("search", "风险评估", "--index", index, "--facet", "--limit", 3, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Built.schemaErrors("search", run.out())).isEmpty();
        assertThat(run.json().at("/total").asInt()).isPositive();
        assertThat(run.json().at("/hits").size()).isBetween(1, 3);
        assertThat(run.json().at("/hits/0/quote").asString()).contains("风险评估");
        assertThat(run.json().at("/facets/modality").isEmpty()).isFalse();
    }

    @Test
    void hits_are_printed_with_their_path_and_what_they_lay_down() {
        Run run = Run.tiaoli("search", "bearer:信息中心 AND frequency:2", "--index", index);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("第五条第（三）项", "每半年", "→ must  信息中心");
    }

    @Test
    void nothing_found_and_no_index_and_no_query_are_three_answers() throws IOException {
        Run nothing = Run.tiaoli("search", "饕餮貔貅", "--index", index);
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).isEmpty();
        assertThat(nothing.out()).contains("nothing found");
        Path none = Files.createDirectories(folder.resolve("none"));
        Run missing = Run.tiaoli("search", "安全", "--index", none);
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).startsWith("tiaoli: ").contains(none.toString(), "tiaoli index");
        assertThat(missing.err().lines()).hasSize(1);
        Run json = Run.tiaoli("search", "安全", "--index", none, "--format", "json");
        assertThat(json.code()).isEqualTo(3);
        assertThat(Built.schemaErrors("search", json.out())).isEmpty();
        assertThat(json.json().at("/failures/0/code").asString()).isEqualTo("not-found");
        Run unclear = Run.tiaoli("search", "colour:red", "--index", index);
        assertThat(unclear.code()).isEqualTo(2);
        assertThat(unclear.out()).isEmpty();
        assertThat(unclear.err().lines()).hasSize(1);
        assertThat(unclear.err()).contains("colour", "bearer");
    }

    @Test
    void a_spreadsheet_gets_one_row_a_hit_and_never_a_formula() throws IOException {
        Path hostile = Files.writeString(
                folder.resolve("hostile.txt"), "=HYPERLINK(\"http://example.org\")，消防器材应当\u001b[31m保持完好。\n");
        Path own = folder.resolve("own");
        assertThat(Run.tiaoli("index", hostile, Built.document("port-data-security-measures.txt"), "--index", own)
                        .code())
                .isZero();
        Run run = Run.tiaoli("search", "消防器材", "--index", own, "--format", "csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("\uFEFF\"score\",").doesNotContain("\u001b");
        assertThat(run.out().split("\r\n")).hasSize(2);
        assertThat(run.out())
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\")")
                .doesNotContain("\"=");
        Run several = Run.tiaoli("search", "bearer:信息中心", "--index", own, "--format", "csv", "--limit", 3);
        assertThat(several.out().split("\r\n")).hasSize(4);
        Run nothing = Run.tiaoli("search", "饕餮貔貅", "--index", own, "--format", "csv");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.out().split("\r\n")).hasSize(1);
    }

    @Test
    void a_format_that_cannot_hold_what_is_asked_is_one_line() {
        Run xml = Run.tiaoli("search", "安全", "--index", index, "--format", "xml");
        assertThat(xml.code()).isEqualTo(2);
        assertThat(xml.err().lines()).hasSize(1);
        assertThat(xml.err()).contains("'xml' is no format; text, json or csv");
        Run facets = Run.tiaoli("search", "安全", "--index", index, "--format", "csv", "--facet");
        assertThat(facets.code()).isEqualTo(2);
        assertThat(facets.err().lines()).hasSize(1);
        assertThat(facets.err()).contains("no facets; ask for json");
        Run missing = Run.tiaoli("search", "安全", "--index", folder.resolve("nowhere"), "--format", "csv");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err().lines()).hasSize(1);
    }
}
