package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** An OFD file against the text that it was made of; skipped where the samples are absent. */
class OfdSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");

    @BeforeAll
    static void samplesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples at " + SAMPLES);
    }

    @Test
    void every_paragraph_is_one_of_the_text_in_its_order() throws IOException {
        SourceText source = new Ingestor(Limits.defaults()).read(SAMPLES.resolve("ofd/layout.ofd"));
        List<String> lines = bare(source.text());
        assertThat(source.origin().pages()).isEqualTo(4);
        assertThat(lines).hasSize(39);
        // the file was made without the lines numbered 1., 2. and ①, ②
        assertThat(bare(Files.readString(SAMPLES.resolve("truth/typed.txt")))).containsSubsequence(lines);
    }

    private static List<String> bare(String text) {
        return text.lines()
                .map(l -> l.replaceAll("(?U)[\\s\\uFEFF]", "").replace('（', '(').replace('）', ')'))
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
