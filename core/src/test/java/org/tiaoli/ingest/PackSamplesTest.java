package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.SourceText;

/** An archive and a mail; skipped where the samples are absent. */
class PackSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples", "pack");

    @BeforeAll
    static void samplesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples at " + SAMPLES);
    }

    @Test
    void every_document_of_the_archive_is_read_or_refused_by_its_path() throws IOException {
        Outcome outcome = Outcome.of("several.zip", Files.readAllBytes(SAMPLES.resolve("several.zip")));
        assertThat(outcome.paths())
                .contains("several.zip!/文件/typed.docx", "several.zip!/文件/table.pdf", "several.zip!/文件/policy.gbk.txt");
        assertThat(outcome.paths().size() + outcome.failures().size()).isEqualTo(4);
    }

    @Test
    void the_mail_and_its_attachment_are_read() throws IOException {
        Outcome outcome = Outcome.of("mail.eml", Files.readAllBytes(SAMPLES.resolve("mail.eml")));
        assertThat(outcome.paths()).containsExactly("mail.eml", "mail.eml!/实施细则.docx");
        SourceText mail = outcome.texts().get(0);
        assertThat(mail.text().lines()).hasSize(3);
        assertThat(mail.hasBlocks()).isTrue();
    }
}
