package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real texts that stand beside the project, by their number of documents. */
class SeedsTest {

    @ParameterizedTest(name = "{0} holds {1}")
    @CsvSource({"000.txt, 1", "001.txt, 14", "002.txt, 1", "003.txt, 4"})
    void every_document_of_a_file_is_found(String file, int documents) {
        Run run = Run.tiaoli("analyze", Built.seed(file), "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Built.schemaErrors("analysis", run.out())).isEmpty();
        assertThat(run.json().at("/documents").size()).isEqualTo(documents);
    }
}
