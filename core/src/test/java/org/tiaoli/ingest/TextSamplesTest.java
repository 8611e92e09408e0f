package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** One real policy in many charsets; skipped where the samples are absent. */
class TextSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples", "txt");

    @BeforeAll
    static void samplesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples at " + SAMPLES);
    }

    @ParameterizedTest
    @CsvSource({
        "policy.utf8.txt, UTF-8",
        "policy.utf8bom.txt, UTF-8",
        "policy.gbk.txt, GB18030",
        "policy.utf16le-bom.txt, UTF-16LE",
        "policy.utf16be-bom.txt, UTF-16BE"
    })
    void one_text_reads_the_same_in_every_charset(String file, String charset) {
        Ingestor ingestor = new Ingestor(Limits.defaults());
        SourceText source = ingestor.read(SAMPLES.resolve(file));
        SourceText utf8 = ingestor.read(SAMPLES.resolve("policy.utf8.txt"));
        assertThat(source.origin().charset()).isEqualTo(charset);
        assertThat(source.text()).isEqualTo(utf8.text());
    }

    @Test
    void gb18030_holds_characters_that_gbk_has_not() {
        SourceText source = new Ingestor(Limits.defaults()).read(SAMPLES.resolve("policy.gb18030.txt"));
        assertThat(source.origin().charset()).isEqualTo("GB18030");
        assertThat(source.text().codePoints()).anyMatch(c -> c > 0xFFFF).doesNotContain(0xFFFD);
    }

    @Test
    void windows_line_ends_become_line_feeds() {
        SourceText source = new Ingestor(Limits.defaults()).read(SAMPLES.resolve("crlf.gbk.txt"));
        assertThat(source.origin().charset()).isEqualTo("GB18030");
        assertThat(source.text()).doesNotContain("\r").contains("\n第一条");
    }
}
