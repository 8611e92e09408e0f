package org.tiaoli.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.Tiaoli;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.extract.Explanation;
import org.tiaoli.outline.Place;
import org.tiaoli.outline.Places;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplanationJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Tiaoli TIAOLI = Tiaoli.create();

    @ParameterizedTest
    @MethodSource
    void every_explanation_of_the_corpus_is_valid(Path document) {
        Explanation explanation = TIAOLI.explain(document);
        StringWriter out = new StringWriter();
        try (ExplanationJson json = new ExplanationJson(out)) {
            for (int i = 0; i < explanation.documents().size(); i++) {
                json.add(explanation, i, null);
            }
        }
        assertThat(Schema.errors("explain", out.toString())).isEmpty();
        assertThat(MAPPER.readTree(out.toString()).at("/documents/0/findings").size())
                .isEqualTo(explanation.documents().get(0).findings().size());
    }

    static Stream<Path> every_explanation_of_the_corpus_is_valid() throws IOException {
        Path corpus = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")));
        try (Stream<Path> files = Files.list(corpus.resolve("documents"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @Test
    void a_place_gives_its_own_findings_and_says_which_it_is() {
        Explanation explanation =
                TIAOLI.explain(TIAOLI.text("a.txt", "第一条 设备处应当每年检查一次。\n第二条 应急物资由财务处保管。\n".getBytes(UTF_8)));
        Place place =
                Places.of(explanation.structure().policies().get(0)).find("第二条").orElseThrow();
        StringWriter out = new StringWriter();
        try (ExplanationJson json = new ExplanationJson(out)) {
            json.add(explanation, 0, place);
        }
        assertThat(Schema.errors("explain", out.toString())).isEmpty();
        JsonNode document = MAPPER.readTree(out.toString()).at("/documents/0");
        assertThat(document.at("/place/citation").asString()).isEqualTo("第二条");
        assertThat(document.at("/findings").size()).isEqualTo(1);
        assertThat(document.at("/findings/0/quote").asString()).isEqualTo("应急物资由财务处保管");
        assertThat(document.at("/findings/0/line/file").asString()).isEqualTo("grammar.tsv");
        assertThat(document.at("/dropped/0/line/id").asString()).isEqualTo("compound.应急");
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() {
        Explanation explanation = TIAOLI.explain(TIAOLI.text("a.txt", "第一条 设备处应当每年检查一次。\n".getBytes(UTF_8)));
        StringWriter out = new StringWriter();
        try (ExplanationJson json = new ExplanationJson(out)) {
            json.add(explanation, 0, null);
        }
        assertThat(Schema.errors("explain", out.toString())).isEmpty();
        for (String name : List.of("\"modality\"", "\"slot\"", "\"reason\"", "\"pattern\"")) {
            assertThat(Schema.errors("explain", out.toString().replace(name, "\"other\"")))
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_a_failure() {
        StringWriter out = new StringWriter();
        try (ExplanationJson json = new ExplanationJson(out)) {
            json.add(new UnreadableDocumentException("no.txt", Code.NOT_FOUND, "no such file"));
        }
        assertThat(Schema.errors("explain", out.toString())).isEmpty();
        assertThat(MAPPER.readTree(out.toString()).at("/failures/0/code").asString())
                .isEqualTo("not-found");
    }
}
