package org.tiaoli.ingest.internal.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaoli.ingest.internal.doc.DocBytes.level;
import static org.tiaoli.ingest.internal.doc.DocBytes.list;
import static org.tiaoli.ingest.internal.doc.DocBytes.overrides;
import static org.tiaoli.ingest.internal.doc.DocBytes.sprm;

import java.util.List;
import org.junit.jupiter.api.Test;

/** List numbers, which stand nowhere in the text of a Word document. */
class DocListTest {

    private static final byte[] NONE = {};
    private static final int COUNTING = 37;
    private static final int THOUSAND = 39;
    private static final int JOINED = 2;
    private static final int RESTARTS_BEHIND = 8;

    private static byte[] regulation(List<Integer> styles) {
        return list(
                77,
                styles,
                level(1, THOUSAND, JOINED, 0, 0, "第%1章　"),
                level(1, THOUSAND, 0, RESTARTS_BEHIND, 0, "第%2条"),
                level(1, COUNTING, JOINED, 0, 0, "（%3）"),
                level(1, 0, JOINED, 0, 0, "%4."),
                level(1, 18, JOINED, 0, 0, "%5"));
    }

    @Test
    void numbers_of_paragraphs_are_printed_as_the_levels_say() {
        String text = new DocFile()
                .lists(regulation(List.of()), overrides(77, new int[0]))
                .par("总则", list(1, 0))
                .par("为了管理。", list(1, 1))
                .par("职责", list(1, 0))
                .par("学院：", list(1, 1))
                .par("计划；", list(1, 2))
                .par("方案；", list(1, 3))
                .par("一份。", list(1, 4))
                .par("报告。", list(1, 2))
                .par("无号。", sprm(0x460B, 0, 0))
                .par("其他。", list(1, 1))
                .text();
        assertThat(text)
                .isEqualTo("第一章　总则\n第一条 为了管理。\n第二章　职责\n第二条 学院：\n（一）计划；\n1.方案；\n①一份。\n（二）报告。\n" + "无号。\n第三条 其他。\n");
    }

    @Test
    void numbers_come_through_styles_and_the_list_tells_the_level() {
        String text = new DocFile()
                .lists(regulation(List.of(1, 2)), overrides(77, new int[0]))
                .style(0, 0xFFF, "Normal", NONE, NONE)
                .style(1, 0, "heading 1", sprm(0x460B, 1, 0), NONE)
                .style(0xFFE, 0, "条", sprm(0x460B, 1, 0), NONE)
                .style(0xFFE, 2, "条二", NONE, NONE)
                .style(0xFFE, 0, "项", list(1, 2), NONE)
                .styled(1, "总则")
                .styled(2, "甲。")
                .styled(3, "乙。")
                .styled(4, "丙。")
                .text("丁。")
                .end('\r', 2, sprm(0x460B, 0, 0))
                .text();
        assertThat(text).isEqualTo("第一章　总则\n第一条 甲。\n第二条 乙。\n（一）丙。\n丁。\n");
    }

    @Test
    void an_override_starts_a_level_again_once() {
        String text = new DocFile()
                .lists(regulation(List.of()), overrides(77, new int[0], new int[] {6, 1}))
                .par("甲。", list(1, 1))
                .par("乙。", list(2, 1))
                .par("丙。", list(1, 1))
                .par("丁。", list(2, 1))
                .text();
        assertThat(text).isEqualTo("第一条 甲。\n第六条 乙。\n第七条 丙。\n第八条 丁。\n");
    }

    @Test
    void a_list_whose_indents_were_taken_back_still_numbers_and_an_old_one_does_not() {
        String text = new DocFile()
                .lists(regulation(List.of()), overrides(77, new int[0]))
                .par("甲。", list(0xFFFF, 1))
                .par("乙。", list(0xF801, 1))
                .par("丙。", list(9, 1))
                .text();
        assertThat(text).isEqualTo("第一条 甲。\n乙。\n丙。\n");
    }

    @Test
    void a_heading_that_runs_on_into_its_paragraph_keeps_its_number() {
        String text = new DocFile()
                .lists(regulation(List.of()), overrides(77, new int[0]))
                .text("目的")
                .text("")
                .text("\r", sprm(0x083C, 1))
                .markGiven(list(1, 1))
                .par("为了管理。")
                .text();
        assertThat(text).isEqualTo("第一条 目的为了管理。\n");
    }
}
