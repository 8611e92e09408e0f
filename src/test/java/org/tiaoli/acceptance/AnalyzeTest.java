package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tools.jackson.databind.JsonNode;

class AnalyzeTest {

    @Test
    void every_document_of_the_corpus_is_analysed_in_one_call_as_the_schema_says() {
        Run run = Run.tiaoli("analyze", Built.documents(), "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Built.schemaErrors("analysis", run.out())).isEmpty();
        JsonNode json = run.json();
        assertThat(json.at("/failures").isEmpty()).isTrue();
        List<String> paths = new ArrayList<>();
        json.at("/documents")
                .forEach(document -> paths.add(document.at("/source/path").asString()));
        assertThat(paths.stream().distinct())
                .containsExactlyElementsOf(
                        Built.allDocuments().stream().map(Path::toString).toList());
        json.at("/documents")
                .forEach(document -> assertThat(document.at("/provisions").isEmpty())
                        .as(document.at("/source/path").asString())
                        .isFalse());
    }

    @Test
    void places_are_printed_as_people_cite_them() {
        Run run = Run.tiaoli("analyze", Built.document("port-data-security-measures.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("第四条").contains("第五条第（一）项");
    }

    @Test
    void spans_index_the_text_that_the_text_command_prints() {
        Path document = Built.document("hospital-data-security-rules.txt");
        String text = Run.tiaoli("text", document).out();
        JsonNode found = Run.tiaoli("analyze", document, "--format", "json", "--with-text")
                .json()
                .at("/documents/0");
        assertThat(found.at("/source/text").asString()).isEqualTo(text);
        for (JsonNode provision : found.at("/provisions")) {
            String printed = text.substring(
                    provision.at("/span/0").asInt(), provision.at("/span/1").asInt());
            if (!provision.at("/label").isNull()) {
                assertThat(printed).startsWith(provision.at("/label").asString());
            }
        }
        for (JsonNode duty : found.at("/duties")) {
            assertThat(duty.at("/span/1").asInt()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void the_outline_is_one_line_a_provision() {
        Path document = Built.document("port-data-security-measures.txt");
        Run run = Run.tiaoli("outline", document);
        int provisions = Run.tiaoli("analyze", document, "--format", "json")
                .json()
                .at("/documents/0/provisions")
                .size();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("  ")).skip(1))
                .hasSize(provisions);
        assertThat(run.out()).contains("art_5__item_1");
    }

    @Test
    void output_is_utf8_whatever_the_locale_says() {
        Run run = inCLocale(
                "text", Built.document("port-data-security-measures.txt").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("第一条");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void an_argument_that_the_locale_cannot_read_is_a_clear_answer() {
        Run run = inCLocale("search", "安全", "--index", "nowhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("set LC_ALL=C.UTF-8");
    }

    private static Run inCLocale(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-jar", Built.jar().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return Run.of(builder);
    }
}
