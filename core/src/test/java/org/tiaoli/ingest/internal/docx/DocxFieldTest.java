package org.tiaoli.ingest.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaoli.ingest.internal.docx.DocxFile.p;
import static org.tiaoli.ingest.internal.docx.DocxFile.r;

import org.junit.jupiter.api.Test;

/** Fields, forms and signs inside of paragraphs. */
class DocxFieldTest {

    private static final String CONTENTS = begin(" TOC \\o ") + r("第一章 总则 1");

    @Test
    void a_table_of_contents_goes_with_its_title_though_nothing_but_its_field_marks_it() {
        String inFields = p("某办法") + p("目　录") + "<w:p>" + CONTENTS + "</w:p>" + p("第二章 职责 2") + "<w:p>" + mark("end")
                + "</w:p>" + p("第一章 总则");
        assertThat(new DocxFile(inFields).text()).isEqualTo("某办法\n第一章 总则\n");
        String inOneParagraph = p("目录") + "<w:p>" + CONTENTS + mark("end") + "</w:p>" + p("第一章 总则");
        assertThat(new DocxFile(inOneParagraph).read()).satisfies(source -> {
            assertThat(source.text()).isEqualTo("第一章 总则\n");
            assertThat(source.notes()).extracting(n -> n.code()).containsExactly("contents-left-out");
        });
    }

    @Test
    void a_title_without_contents_below_it_is_kept() {
        assertThat(new DocxFile(p("目录") + p("逐页编号。")).text()).isEqualTo("目录\n逐页编号。\n");
    }

    @Test
    void a_table_of_contents_that_never_ends_does_not_swallow_the_text() {
        assertThat(new DocxFile("<w:p>" + CONTENTS + "</w:p>" + p("第一章 总则") + p("第一条 内容。")).text())
                .isEqualTo("第一章 总则 1\n第一章 总则\n第一条 内容。\n");
    }

    @Test
    void what_fields_in_the_code_of_a_field_yield_is_no_text() {
        String page = begin("PAGE") + r("5") + mark("end");
        String field = mark("begin") + code(" IF ") + page + code(" = 5 ") + mark("separate") + r("结果") + mark("end");
        assertThat(new DocxFile("<w:p>" + field + "</w:p>").text()).isEqualTo("结果\n");
    }

    @Test
    void a_field_that_never_ends_ends_with_its_paragraph() {
        assertThat(new DocxFile("<w:p>" + r("见") + mark("begin") + code(" REF a ") + "</w:p>" + p("第四条")).text())
                .isEqualTo("见\n第四条\n");
    }

    @Test
    void a_form_that_nobody_has_filled_in_holds_no_text() {
        String control = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>" + r("单击此处输入文字。") + "</w:sdtContent></w:sdt>";
        assertThat(new DocxFile("<w:p>" + r("单位：") + control.formatted("<w:showingPlcHdr/>") + "</w:p>").text())
                .isEqualTo("单位：\n");
        assertThat(new DocxFile("<w:p>" + control.formatted("") + "</w:p>").text())
                .isEqualTo("单击此处输入文字。\n");
    }

    @Test
    void signs_of_symbol_fonts_are_read_as_what_they_show() {
        String signs = sign("Wingdings", "F0FE")
                + r("是")
                + sign("Wingdings", "F0A8")
                + r("否")
                + sign("Wingdings 2", "0052")
                + sign("Symbol", "F0B3")
                + r("5")
                + sign("Symbol", "F0B0")
                + sign("Logo", "F041")
                + sign("SimSun", "2460");
        assertThat(new DocxFile("<w:p>" + signs + "</w:p>").text()).isEqualTo("☑是□否☑≥5°□①\n");
    }

    @Test
    void a_break_to_the_next_page_ends_the_line_and_no_number_stays_behind() {
        String numbering =
                DocxFile.abstractNum(0, DocxFile.lvl(0, "chineseCounting", "第%1章 ", "")) + DocxFile.num(1, 0, "");
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                + "<w:r><w:br w:type='page'/></w:r>" + r("附则") + "</w:p>";
        assertThat(new DocxFile("<w:p>" + r("前") + "<w:r><w:br w:type='page'/></w:r>" + r("后") + "</w:p>" + item)
                        .numbering(numbering)
                        .text())
                .isEqualTo("前\n后\n第一章 附则\n");
    }

    @Test
    void a_fraction_is_written_in_one_line() {
        String fraction =
                "<w:p xmlns:m='m'>" + r("按") + "<m:f><m:num><m:r><m:t>2</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t>"
                        + "</m:r></m:den></m:f>" + r("计算") + "</w:p>";
        assertThat(new DocxFile(fraction).text()).isEqualTo("按2/3计算\n");
    }

    private static String begin(String code) {
        return mark("begin") + code(code) + mark("separate");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    private static String code(String code) {
        return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }

    private static String sign(String font, String place) {
        return "<w:r><w:sym w:font='" + font + "' w:char='" + place + "'/></w:r>";
    }
}
