package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.text.Limits;

/** Texts and tables of the other office formats against what they show; skipped where the samples are absent. */
class OfficeSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");

    private final Ingestor ingestor = new Ingestor(Limits.defaults());

    @BeforeAll
    static void samplesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples at " + SAMPLES);
    }

    @ParameterizedTest
    @CsvSource({
        "doc/typed.doc, typed.txt",
        "doc/typed.wps, typed.txt",
        "doc/autonum.doc, autonum.txt",
        "doc/autonum-direct.doc, autonum-direct.txt",
        "rtf/typed.rtf, typed.txt",
        "rtf/autonum.rtf, autonum.txt",
        "rtf/autonum-direct.rtf, autonum-direct.txt",
        "odt/typed.odt, typed.txt",
        "odt/autonum.odt, autonum.txt",
        "odt/autonum-direct.odt, autonum-direct.txt",
    })
    void every_line_equals_what_is_printed(String file, String truth) {
        assertThat(lines(SAMPLES.resolve(file)))
                .isEqualTo(lines(SAMPLES.resolve("truth").resolve(truth)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc/table.doc", "odt/table.odt", "rtf/table.rtf"})
    void every_cell_of_the_task_table_is_there(String file) {
        String text = String.join("", lines(SAMPLES.resolve(file)));
        assertThat(text).isEqualTo(String.join("", lines(SAMPLES.resolve("truth/table.txt"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx/task-table.xlsx", "xlsx/task-table.xls", "xlsx/task-table.ods"})
    void rows_of_a_sheet_show_dates_numbers_and_merged_cells(String file) {
        List<List<String>> rows = ingestor.read(SAMPLES.resolve(file))
                .text()
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        assertThat(rows).hasSize(7).allSatisfy(row -> assertThat(row).hasSize(4));
        assertThat(rows.get(0).subList(1, 4)).containsOnly("");
        assertThat(rows.get(3).get(0)).isEmpty();
        assertThat(rows.get(5).get(3)).isEmpty();
        assertThat(rows.get(6).subList(1, 4)).containsExactly("2018年9月20日", "2", "85%");
    }

    @ParameterizedTest
    @CsvSource({"xlsx/task-table.utf8.csv, UTF-8", "xlsx/task-table.gbk.csv, GB18030"})
    void rows_of_a_table_in_plain_text_are_cells_too(String file, String charset) {
        var source = ingestor.read(SAMPLES.resolve(file));
        assertThat(source.origin().charset()).isEqualTo(charset);
        assertThat(source.blocks())
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(4));
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
