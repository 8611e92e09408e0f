package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Limits;

/** What becomes of pictures when the program for OCR is missing, broken or slow: scripts stand in for it. */
class OcrProgramTest {

    private static final String ANSWERS =
            "case \"$1\" in --version) echo 'tesseract 9.9';; --list-langs) echo chi_sim;; *) %s;; esac";

    @TempDir
    Path folder;

    @Test
    void without_ocr_a_picture_of_any_kind_is_refused_as_needing_it() throws IOException {
        for (String format : new String[] {"png", "jpg", "bmp", "gif", "tiff"}) {
            UnreadableDocumentException failure = failure(new Ingestor(Limits.defaults()), picture(format));
            assertThat(failure.code()).as(format).isEqualTo(Code.NEEDS_OCR);
            assertThat(failure).hasMessage("a: a picture without text; read it by OCR with --ocr");
        }
    }

    @Test
    void a_missing_program_is_named_with_what_to_install() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        UnreadableDocumentException failure = failure(ingestor(nowhere, Limits.defaults()), picture("png"));
        assertThat(failure.code()).isEqualTo(Code.NEEDS_OCR);
        assertThat(failure)
                .hasMessage("a: a picture without text; OCR needs the program '" + nowhere
                        + "', which does not run here; install it (packages tesseract-ocr, tesseract-ocr-chi-sim)");
    }

    @Test
    void a_missing_language_is_named_with_what_to_install() throws IOException {
        Path program = program("if [ \"$1\" = --list-langs ]; then echo eng; else echo 'tesseract 9.9'; fi");
        assertThat(failure(ingestor(program, Limits.defaults()), picture("png")))
                .hasMessageContaining("OCR needs the language chi_sim of Tesseract, which is not installed; install it"
                        + " (package tesseract-ocr-chi-sim)");
    }

    @Test
    void a_program_that_never_ends_is_killed_with_all_that_it_started() throws IOException {
        Path program = program(ANSWERS.formatted("sleep 321; echo late"));
        Instant start = Instant.now();
        UnreadableDocumentException failure =
                failure(ingestor(program, Limits.defaults().withOcr(10, 1)), picture("png"));
        assertThat(failure.code()).isEqualTo(Code.TIMED_OUT);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains("sleep 321"));
    }

    @Test
    void a_program_that_fails_is_a_failure_of_the_file() throws IOException {
        Path program = program(ANSWERS.formatted("exit 7"));
        UnreadableDocumentException failure = failure(ingestor(program, Limits.defaults()), picture("png"));
        assertThat(failure.code()).isEqualTo(Code.CORRUPT);
        assertThat(failure).hasMessageContaining("OCR failed: " + program + " ended with code 7");
    }

    @Test
    void a_picture_as_large_as_a_wall_is_not_even_decoded() throws IOException {
        Path program = program(ANSWERS.formatted("exit 7"));
        assertThat(failure(ingestor(program, Limits.defaults().withMaxPixels(100)), picture("png"))
                        .code())
                .isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void pictures_that_are_cut_short_or_rubbish_are_damaged() throws IOException {
        Path program = program(ANSWERS.formatted("exit 1"));
        for (String format : new String[] {"png", "bmp", "gif", "tiff"}) {
            byte[] rubbish = picture(format);
            Arrays.fill(rubbish, 17, rubbish.length, (byte) 0x5A);
            assertThat(failure(ingestor(program, Limits.defaults()), rubbish).code())
                    .as(format)
                    .isEqualTo(Code.CORRUPT);
        }
    }

    @Test
    void a_language_that_would_be_an_option_is_none() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Ocr("tesseract", "-l"))
                .withMessage("'-l' names no languages of Tesseract; such as chi_sim or chi_sim+eng do");
    }

    private Path program(String script) throws IOException {
        Path program = folder.resolve("program.sh");
        Files.writeString(program, "#!/bin/sh\ncat >/dev/null &\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program;
    }

    private static Ingestor ingestor(Path program, Limits limits) {
        return Ingestor.builder()
                .limits(limits)
                .ocr(new Ocr(program.toString(), "chi_sim"))
                .build();
    }

    private static UnreadableDocumentException failure(Ingestor ingestor, byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> ingestor.read("a", bytes));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }
}
