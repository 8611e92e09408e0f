package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Compares outlines with those that were annotated by reading. */
class CorpusOutlineTest {

    private static final Path SHARED = Path.of(System.getProperty("tiaoli.shared", "../../shared"));

    static Stream<CorpusText> documents() throws IOException {
        return CorpusText.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_of_the_corpus_has_the_outline_that_was_annotated(CorpusText document) throws IOException {
        Path expected = CorpusText.corpus().resolve("expected").resolve(document.name() + ".json");
        Assumptions.assumeTrue(Files.exists(expected), "not annotated");
        compare(ExpectedOutline.json(expected), document.text());
    }

    @ParameterizedTest
    @CsvSource({"000", "003"})
    void a_real_text_has_the_outline_that_was_annotated(String name) throws IOException {
        Path seed = SHARED.resolve("seeds").resolve(name + ".txt");
        Assumptions.assumeTrue(Files.exists(seed), "no shared texts");
        compare(
                ExpectedOutline.json(SHARED.resolve("gold").resolve(name + ".json")),
                CorpusText.read(seed).text());
    }

    @ParameterizedTest
    @CsvSource({"000, 1", "001, 14", "002, 1", "003, 4"})
    void a_real_file_is_cut_into_its_documents(String name, int documents) {
        Path seed = SHARED.resolve("seeds").resolve(name + ".txt");
        Assumptions.assumeTrue(Files.exists(seed), "no shared texts");
        String text = CorpusText.read(seed).text();
        assertThat(Outlines.of(text)).hasSize(documents);
        assertThat(Coverage.faults(text)).isEmpty();
    }

    private static void compare(JsonNode annotation, String text) {
        List<JsonNode> expected = ExpectedOutline.documents(annotation);
        List<Policy> found = Outlines.of(text);
        assertThat(found).hasSize(expected.size());
        for (int i = 0; i < found.size(); i++) {
            List<String> right = ExpectedOutline.lines(expected.get(i));
            List<String> read = ExpectedOutline.lines(found.get(i));
            assertThat(read).as(ExpectedOutline.score(right, read)).isEqualTo(right);
        }
    }
}
