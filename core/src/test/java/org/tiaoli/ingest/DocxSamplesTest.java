package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.text.Limits;

/** Word documents with list numbers against their twin with typed ones; skipped where the samples are absent. */
class DocxSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");

    private final Ingestor ingestor = new Ingestor(Limits.defaults());

    @BeforeAll
    static void samplesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples at " + SAMPLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"typed.docx", "autonum.docx", "autonum-direct.docx"})
    void every_line_equals_its_typed_twin(String file) {
        assertThat(lines(SAMPLES.resolve("docx").resolve(file))).isEqualTo(lines(SAMPLES.resolve("truth/typed.txt")));
    }

    @Test
    void two_hundred_articles_are_numbered_to_the_last() {
        List<String> lines = lines(SAMPLES.resolve("docx/autonum-200articles.docx"));
        assertThat(lines).hasSize(205);
        assertThat(lines.get(104)).startsWith("第一百零五条");
        assertThat(lines.get(204)).startsWith("第二百零五条");
    }

    @Test
    void every_cell_of_the_task_table_is_there() {
        String text = String.join("", lines(SAMPLES.resolve("docx/table.docx")));
        assertThat(text).isEqualTo(String.join("", lines(SAMPLES.resolve("truth/table.txt"))));
    }

    private List<String> lines(Path file) {
        return ingestor.read(file)
                .text()
                .lines()
                .map(l -> l.replaceAll("(?U)\\s", ""))
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
