package org.tiaoli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysisJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void the_json_of_an_analysis_is_valid_by_the_published_schema() {
        assertThat(Schema.errors("analysis", write(false))).isEmpty();
        assertThat(Schema.errors("analysis", write(true))).isEmpty();
    }

    @Test
    void a_field_that_the_schema_does_not_know_is_an_error() {
        String json = write(false).replace("\"modality\"", "\"mood\"");
        assertThat(Schema.errors("analysis", json)).isNotEmpty();
    }

    @Test
    void absent_values_are_null_and_lists_are_empty() {
        JsonNode document = document(false);
        assertThat(document.at("/metadata/issuer").isNull()).isTrue();
        assertThat(document.at("/metadata/amended").isArray()).isTrue();
        assertThat(document.at("/metadata/amended").isEmpty()).isTrue();
        assertThat(document.at("/provisions/0/rows").isArray()).isTrue();
        assertThat(document.at("/duties/0/recipient").isNull()).isTrue();
        assertThat(document.at("/source/pages").isNull()).isTrue();
    }

    @Test
    void spans_are_pairs_that_index_the_text_of_the_source() {
        JsonNode document = document(true);
        String text = document.at("/source/text").asString();
        JsonNode span = document.at("/citations/0/span");
        assertThat(text.substring(span.get(0).asInt(), span.get(1).asInt())).isEqualTo("消防办法");
        assertThat(document(false).at("/source/text").isMissingNode()).isTrue();
    }

    @Test
    void several_dates_are_an_array_and_enum_words_are_lower_case() {
        JsonNode duty = document(false).at("/duties/0");
        assertThat(duty.at("/deadline/by").toString()).isEqualTo("[\"--06-30\",\"--12-31\"]");
        assertThat(duty.at("/frequency/bound").asString()).isEqualTo("exactly");
        assertThat(duty.at("/frequency/perYear").asDouble()).isEqualTo(2.0);
        assertThat(duty.at("/bearerSource").asString()).isEqualTo("explicit");
        assertThat(document(false).at("/metadata/genre").asString()).isEqualTo("measures");
    }

    @Test
    void a_diagnostic_names_the_provision_that_its_span_lies_in() {
        JsonNode diagnostics = document(false).at("/diagnostics");
        assertThat(diagnostics.at("/0/provision").asString()).isEqualTo("art_1");
        assertThat(diagnostics.at("/1/provision").isNull()).isTrue();
        assertThat(diagnostics.at("/1/span").isNull()).isTrue();
    }

    @Test
    void what_could_not_be_read_stands_in_the_failures() {
        JsonNode failure = MAPPER.readTree(write(false)).at("/failures/0");
        assertThat(failure.at("/path").asString()).isEqualTo("gone.txt");
        assertThat(failure.at("/code").asString()).isEqualTo("not-found");
        assertThat(failure.at("/message").asString()).isEqualTo("gone.txt: no such file");
    }

    @Test
    void control_characters_of_a_document_are_escaped() {
        assertThat(write(true)).doesNotContain("\u001b").contains("\\u001B[31m");
        StringWriter out = new StringWriter();
        try (JsonOut json = new JsonOut(out)) {
            json.put("c1", "a\u009b31m\u007fb");
        }
        assertThat(out.toString()).contains("a\\u009B31m\\u007Fb");
    }

    private static JsonNode document(boolean withText) {
        return MAPPER.readTree(write(withText)).at("/documents/0");
    }

    private static String write(boolean withText) {
        StringWriter out = new StringWriter();
        try (AnalysisJson json = new AnalysisJson(out, withText)) {
            json.add(new UnreadableDocumentException("gone.txt", Code.NOT_FOUND, "gone.txt: no such file"));
            json.add(Samples.analysis());
        }
        return out.toString();
    }
}
