package org.tiaoli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.Comparison;
import org.tiaoli.Tiaoli;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.dedup.Unit;
import org.tiaoli.extract.Analysis;
import org.tiaoli.outline.Policy;
import org.tiaoli.search.Results;
import org.tiaoli.search.Searcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Tiaoli TIAOLI = Tiaoli.create();
    private static final String A = "青川学院消防办法\n第一条 保卫处应当每季度检查一次消防设施，并报校长。\n第二条 任何人不得占用疏散通道。\n";
    private static final String B = "临岸公司消防办法\n第一条 安全部应当每年检查一次消防设施，并报总经理。\n第三条 员工离开时应当关闭电源。\n";

    @Test
    void the_json_of_a_comparison_is_valid_and_names_both_places() {
        String json = diff(TIAOLI.analyzeText("a.txt", A), TIAOLI.analyzeText("b.txt", B));
        assertThat(Schema.errors("diff", json)).isEmpty();
        JsonNode root = MAPPER.readTree(json);
        assertThat(root.at("/a/source").asString()).isEqualTo("a.txt");
        assertThat(root.at("/pairs/0/b/document").asString()).isEqualTo("d1");
        assertThat(root.at("/changes").isEmpty()).isFalse();
        assertThat(json).contains("FREQUENCY_LOOSER").contains("\"stricter\": \"a\"");
        assertThat(root.at("/alignments/0/relation").isString()).isTrue();
    }

    @Test
    void documents_without_a_partner_stand_alone_in_the_pairs() {
        List<Analysis> two = List.of(
                TIAOLI.analyzeText("b.txt", B).get(0),
                TIAOLI.analyzeText("b.txt", A).get(0));
        String json = diff(TIAOLI.analyzeText("a.txt", A), two);
        assertThat(Schema.errors("diff", json)).isEmpty();
        JsonNode pairs = MAPPER.readTree(json).at("/pairs");
        assertThat(pairs.size()).isEqualTo(2);
        assertThat(pairs.at("/1/a").isNull()).isTrue();
        assertThat(pairs.at("/1/b/title").asString()).isEqualTo("临岸公司消防办法");
    }

    @Test
    void the_json_of_an_answer_is_valid_and_its_highlights_index_the_quote(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), A);
        TIAOLI.index(List.of(file), folder.resolve("index"), done -> {}, failure -> {});
        StringWriter out = new StringWriter();
        try (Searcher searcher = TIAOLI.searcher(folder.resolve("index"))) {
            Results results = searcher.search(TIAOLI.query("消防设施").withFacets());
            SearchJson.write(out, results, List.of());
        }
        assertThat(Schema.errors("search", out.toString())).isEmpty();
        JsonNode hit = MAPPER.readTree(out.toString()).at("/hits/0");
        String quote = hit.at("/quote").asString();
        JsonNode highlight = hit.at("/highlights/0");
        assertThat(quote.substring(highlight.get(0).asInt(), highlight.get(1).asInt()))
                .isEqualTo("消防设施");
        assertThat(hit.at("/citation").asString()).isEqualTo("第一条");
        assertThat(hit.at("/findings/duties").isEmpty()).isFalse();
        assertThat(MAPPER.readTree(out.toString())
                        .at("/facets/modality/0/value")
                        .asString())
                .isEqualTo("obligation");
    }

    @Test
    void the_json_of_near_duplicates_is_valid_and_says_where_they_stand() {
        String copy = A.replace("青川学院", "白沙学院").replace("每季度", "每月");
        List<Policy> policies = List.of(
                TIAOLI.analyzeText("a.txt", A).get(0).policy(),
                TIAOLI.analyzeText("copy.txt", copy).get(0).policy());
        for (Unit unit : Unit.values()) {
            StringWriter out = new StringWriter();
            DedupJson.write(out, TIAOLI.dedup(policies, unit, 0.6, 3), List.of());
            assertThat(Schema.errors("dedup", out.toString()))
                    .as(unit.jsonName())
                    .isEmpty();
            JsonNode root = MAPPER.readTree(out.toString());
            assertThat(root.at("/unit").asString()).isEqualTo(unit.jsonName());
            assertThat(root.at("/pairs/0/a/source").asString()).isEqualTo("a.txt");
            assertThat(root.at("/pairs/0/b/source").asString()).isEqualTo("copy.txt");
            assertThat(root.at("/pairs/0/a/provision").isNull()).isEqualTo(unit == Unit.DOCUMENT);
            assertThat(root.at("/clusters/0/members").size()).isEqualTo(2);
        }
    }

    @Test
    void an_index_that_is_not_there_is_a_failure_of_an_empty_answer() {
        StringWriter out = new StringWriter();
        SearchJson.write(
                out,
                new Results(0, List.of(), List.of()),
                List.of(new UnreadableDocumentException("dir", Code.NOT_FOUND, "dir: no index")));
        assertThat(Schema.errors("search", out.toString())).isEmpty();
        assertThat(MAPPER.readTree(out.toString()).at("/failures/0/code").asString())
                .isEqualTo("not-found");
    }

    private static String diff(List<Analysis> a, List<Analysis> b) {
        Comparison found = TIAOLI.compare(a, b);
        StringWriter out = new StringWriter();
        DiffJson.write(out, "a.txt", "b.txt", found.diffs(), found.onlyA(), found.onlyB(), List.of());
        return out.toString();
    }
}
