package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A scan of three pages, with and without OCR. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class ScanTest {

    private static final Path SCAN = Built.root().resolve("core/src/test/resources/org/tiaoli/ingest/scan.tif");

    @TempDir
    private Path folder;

    @Test
    void without_ocr_a_scan_is_a_failure_that_says_what_to_do() {
        String line = SCAN + ": 3 pages that are pictures without text; read it by OCR with --ocr";
        for (String command : List.of("text", "outline", "analyze", "dedup")) {
            Run run = Run.tiaoli(command, SCAN);
            assertThat(run.code()).as(command).isEqualTo(3);
            assertThat(run.err()).as(command).isEqualTo("tiaoli: " + line + "\n");
        }
        JsonNode failure =
                Run.tiaoli("analyze", "--format", "json", SCAN).json().at("/failures/0");
        assertThat(failure.at("/code").asString()).isEqualTo("needs-ocr");
        assertThat(failure.at("/message").asString()).isEqualTo(line);
    }

    @Test
    void with_ocr_a_scan_is_analyzed_and_marked() {
        assumeTesseract();
        Run run = Run.tiaoli("analyze", "--ocr", "--format", "json", SCAN);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode document = run.json().at("/documents/0");
        assertThat(document.at("/title").asString()).isEqualTo("海陵港务集团数据安全管理责任制实施办法");
        assertThat(document.at("/source/pages").asInt()).isEqualTo(3);
        assertThat(document.at("/source/mediaType").asString()).isEqualTo("image/tiff");
        assertThat(document.at("/source/reader").asString()).contains("tesseract", "chi_sim");
        assertThat(document.at("/diagnostics").findValuesAsString("code")).contains("read-by-ocr");
        assertThat(document.at("/provisions").findValuesAsString("id"))
                .contains("chp_1", "art_4", "art_5__para_1__item_2");
        assertThat(document.at("/duties").findValuesAsString("action"))
                .anyMatch(action -> action.contains("主持召开一次数据安全专题会议"));
    }

    @Test
    void a_scan_that_is_read_can_be_compared_and_indexed() {
        assumeTesseract();
        Path typed = Built.document("port-data-security-measures.txt");
        Run diff = Run.tiaoli("diff", "--ocr", SCAN, typed);
        assertThat(diff.err()).isEmpty();
        assertThat(diff.code()).isEqualTo(1);
        Path index = folder.resolve("index");
        Run run = Run.tiaoli("index", "--ocr", "--index", index, SCAN);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("committed \\d+ .*scan\\.tif\\n");
    }

    @Test
    void ocr_without_the_program_says_what_to_install() {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Built.jar().toString(),
                "text",
                "--ocr",
                SCAN.toString());
        builder.environment().put("PATH", folder.toString());
        Run run = Run.of(builder);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("tiaoli: " + SCAN + ": 3 pages that are pictures without text; OCR needs the program"
                        + " 'tesseract', which does not run here; install it"
                        + " (packages tesseract-ocr, tesseract-ocr-chi-sim)\n");
    }

    private static void assumeTesseract() {
        String path = String.valueOf(System.getenv("PATH"));
        assumeTrue(
                Arrays.stream(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract"))),
                "tesseract is not installed (packages tesseract-ocr, tesseract-ocr-chi-sim)");
    }
}
