package org.tiaoli.ingest.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tiaoli.ingest.internal.excel.XlsxFile.data;
import static org.tiaoli.ingest.internal.excel.XlsxFile.number;
import static org.tiaoli.ingest.internal.excel.XlsxFile.row;
import static org.tiaoli.ingest.internal.excel.XlsxFile.text;

import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Block;
import org.tiaoli.text.Note;

class XlsxReaderTest {

    @Test
    void cells_come_out_in_their_columns_as_they_are_shown() {
        String shared = "<si><t>事项</t></si><si><r><t>责任</t></r><r><t>单位</t></r><rPh><t>ze</t></rPh></si>";
        String styles = "<numFmts><numFmt numFmtId='176' formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/></numFmts>"
                + "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf/><xf numFmtId='176'/><xf numFmtId='58'/></cellXfs>";
        var source = new XlsxFile()
                .strings(shared)
                .styles(styles)
                .sheet(data(
                        row(2, "<c r='B2' t='s'><v>0</v></c><c r='D2' t='s'><v>1</v></c>"),
                        row(4, number("B4", 1, "43363") + number("C4", 2, "43363") + number("D4", 0, "3")),
                        "<row><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='str'><v>检_x000A_查</v></c>"
                                + "<c t='d'><v>2018-09-20</v></c></row>"))
                .read();
        assertThat(source.text()).isEqualTo("\t事项\t\t责任单位\n\t2018年9月\t9月20日\t3\nTRUE\t#N/A\t检_x000A_查\t43363\n");
        assertThat(source.blocks()).extracting(Block::table).containsOnly(0);
        assertThat(source.origin().reader()).isEqualTo("xlsx/1");
    }

    @Test
    void merged_cells_are_empty_after_their_first_even_where_they_hide_something() {
        var source = new XlsxFile()
                .sheet(data(row(1, text("A1", "领导") + text("B1", "学习")), row(2, text("A2", "密") + text("B2", "检查")))
                        + "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>")
                .read();
        assertThat(source.text()).isEqualTo("领导\t学习\n\t检查\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("covered-left-out");
    }

    @Test
    void hidden_sheets_rows_and_columns_are_left_out_and_names_stand_above_several_sheets() {
        var source = new XlsxFile()
                .sheet(
                        "甲",
                        "",
                        "<cols><col min='2' max='2' hidden='1'/></cols>"
                                + data(
                                        row(1, text("A1", "一") + text("B1", "密") + text("C1", "二")),
                                        "<row r='2' hidden='1'>" + text("A2", "密") + "</row>"))
                .sheet("乙", "state='hidden'", data(row(1, text("A1", "密"))))
                .sheet("丙", "", data(row(1, text("A1", "三"))))
                .read();
        assertThat(source.text()).isEqualTo("甲\n一\t二\n丙\n三\n");
        assertThat(source.notes())
                .extracting(Note::message)
                .containsExactly("hidden and left out: 1 sheet, 2 rows and columns");
    }

    @Test
    void signs_that_xml_cannot_hold_are_read_from_their_escapes() {
        assertThat(new XlsxFile()
                        .sheet(data(row(1, text("A1", "第一行_x000D_第二行_x00") + text("B1", "_xyz_ _x4E00_"))))
                        .text())
                .isEqualTo("第一行 第二行_x00\t_xyz_ 一\n");
    }

    @Test
    void a_formula_that_was_never_worked_out_is_reported() {
        var source = new XlsxFile()
                .sheet(data(row(1, text("A1", "合计") + "<c r='B1'><f>1+1</f></c><c r='C1'><f>1+1</f><v>2</v></c>")))
                .read();
        assertThat(source.text()).isEqualTo("合计\t\t2\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("formula-without-value");
    }

    @Test
    void days_may_be_counted_from_1904() {
        assertThat(new XlsxFile()
                        .since1904()
                        .styles("<cellXfs><xf numFmtId='31'/></cellXfs>")
                        .sheet(data(
                                row(1, number("A1", 0, "41901") + "<c t='d' s='0'><v>2018-09-20T12:00:00Z</v></c>")))
                        .text())
                .isEqualTo("2018年9月20日\t2018年9月20日\n");
    }

    @Test
    void a_workbook_without_text_is_empty_and_a_broken_one_corrupt() {
        assertThat(failure(new XlsxFile().sheet(data())).code()).isEqualTo(Code.EMPTY);
        assertThat(failure(new XlsxFile().sheet("<sheetData><row>")).code()).isEqualTo(Code.CORRUPT);
        assertThat(failure(new XlsxFile().raw("xl/workbook.xml", "<!DOCTYPE w><workbook/>"))
                        .code())
                .isEqualTo(Code.CORRUPT);
    }

    @Test
    void a_cell_at_the_end_of_the_sheet_does_not_fill_the_memory() {
        var source = new XlsxFile()
                .sheet(data(row(1, text("A1", "甲")), row(1_048_576, text("XFD1048576", "乙"))))
                .read();
        assertThat(source.text()).startsWith("甲\t").endsWith("\t乙\n").hasSize(2 * 16_384 + 2);
    }

    private static UnreadableDocumentException failure(XlsxFile file) {
        return catchThrowableOfType(UnreadableDocumentException.class, file::read);
    }
}
