package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** PDF files without structure against the text they were made from; skipped where the samples are absent. */
class PdfSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");

    private final Ingestor ingestor = new Ingestor(Limits.defaults());

    @BeforeAll
    static void samplesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples at " + SAMPLES);
    }

    @ParameterizedTest
    @CsvSource({
        "pdf/typed.pdf, typed.txt",
        "pdf/autonum.pdf, autonum.txt",
        "pdf/autonum-direct.pdf, autonum-direct.txt",
        "pdf/encrypted-noextract.pdf, typed.txt",
        "hostile/pdf-named.docx, typed.txt"
    })
    void nothing_of_the_text_is_lost_and_nothing_of_the_page_is_left(String file, String truth) {
        List<String> lines = lines(SAMPLES.resolve(file));
        List<String> expected = lines(SAMPLES.resolve("truth").resolve(truth));
        assertThat(String.join("", lines)).isEqualTo(String.join("", expected));
        // a paragraph whose last line is full, before one without label or indent, cannot be told from a wrapped one
        assertThat(lines).hasSizeBetween(expected.size() - 1, expected.size());
    }

    @Test
    void every_character_of_a_table_between_ruling_lines_stands_in_a_row_of_it() {
        SourceText source = ingestor.read(SAMPLES.resolve("pdf/table.pdf"));
        List<String> truth = lines(SAMPLES.resolve("truth/table.txt"));
        // the running head of a single page cannot be told from its text
        String text = String.join("", source.text().lines().skip(1).toList());
        assertThat(sorted(text)).isEqualTo(sorted(String.join("", truth)));
        assertThat(source.blocks()).filteredOn(b -> b.kind() == Block.Kind.ROW).hasSize(7);
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void a_password_and_a_scan_are_told_apart() {
        assertThat(code("encrypted-userpw.pdf")).isEqualTo(Code.ENCRYPTED);
        assertThat(code("scanned-2p.pdf")).isEqualTo(Code.NEEDS_OCR);
    }

    private Code code(String file) {
        return catchThrowableOfType(
                        UnreadableDocumentException.class,
                        () -> ingestor.read(SAMPLES.resolve("pdf").resolve(file)))
                .code();
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
