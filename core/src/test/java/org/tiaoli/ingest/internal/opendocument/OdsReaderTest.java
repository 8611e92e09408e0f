package org.tiaoli.ingest.internal.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tiaoli.ingest.internal.opendocument.OdfFile.p;

import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Block;
import org.tiaoli.text.Note;

class OdsReaderTest {

    @Test
    void cells_come_out_as_they_are_shown_and_empty_rows_not_at_all() {
        String sheet = table(
                "任务",
                row("", cell("事项") + cell("期限"))
                        + row("table:number-rows-repeated='1048000'", "<table:table-cell/>")
                        + row(
                                "",
                                cell("检查")
                                        + "<table:table-cell office:value-type='date' office:date-value='2024-05-01'>"
                                        + p("2024年5月1日") + "</table:table-cell>"));
        var source = OdfFile.spreadsheet(sheet).read();
        assertThat(source.text()).isEqualTo("事项\t期限\n检查\t2024年5月1日\n");
        assertThat(source.origin().mediaType()).isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void what_lies_under_a_merged_cell_is_not_shown() {
        String merged = "<table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='2'>" + p("甲")
                + "</table:table-cell><table:covered-table-cell>" + p("密") + "</table:covered-table-cell>";
        assertThat(OdfFile.spreadsheet(table(
                                "表",
                                row("", merged + cell("乙"))
                                        + row(
                                                "",
                                                "<table:covered-table-cell table:number-columns-repeated='2'/>"
                                                        + cell("丙"))))
                        .text())
                .isEqualTo("甲\t\t乙\n\t\t丙\n");
    }

    @Test
    void several_sheets_are_headed_by_their_names_and_hidden_ones_left_out() {
        var source = OdfFile.spreadsheet(table("一季度", row("", cell("甲") + cell("乙")))
                        + table("空", "")
                        + "<table:table table:name='密' table:style-name='H'>" + row("", cell("密")) + "</table:table>"
                        + table("二季度", row("", cell("丙"))))
                .automatic("<style:style style:name='H' style:family='table'>"
                        + "<style:table-properties table:display='false'/></style:style>")
                .read();
        assertThat(source.text()).isEqualTo("一季度\n甲\t乙\n二季度\n丙\n");
        assertThat(source.blocks()).extracting(Block::table).containsExactly(-1, 0, -1, 1);
        assertThat(source.notes()).extracting(Note::code).containsExactly("hidden-left-out");
    }

    @Test
    void hidden_rows_and_columns_are_left_out_but_not_the_merged_cell_that_begins_there() {
        String columns = "<table:table-column/><table:table-column table:visibility='collapse'/><table:table-column/>";
        String merged = "<table:table-cell table:number-rows-spanned='2'>" + p("领导") + "</table:table-cell>";
        var source = OdfFile.spreadsheet(table(
                        "表",
                        columns
                                + row("table:visibility='filter'", merged + cell("密") + cell("密"))
                                + row("", "<table:covered-table-cell/>" + cell("密") + cell("学习"))))
                .read();
        assertThat(source.text()).isEqualTo("领导\t学习\n");
        assertThat(source.notes())
                .extracting(Note::message)
                .containsExactly("hidden and left out: 0 sheets, 2 rows and columns");
    }

    @Test
    void a_row_that_repeats_without_end_is_refused() {
        String wide = "<table:table-cell table:number-columns-repeated='9999'>" + p("占满内存") + "</table:table-cell>";
        var failure = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> OdfFile.spreadsheet(table("表", row("table:number-rows-repeated='9999'", wide)))
                        .read());
        assertThat(failure.code()).isEqualTo(Code.TOO_LARGE);
    }

    private static String table(String name, String content) {
        return "<table:table table:name='" + name + "'>" + content + "</table:table>";
    }

    private static String row(String attributes, String cells) {
        return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
    }

    private static String cell(String text) {
        return "<table:table-cell>" + p(text) + "</table:table-cell>";
    }
}
