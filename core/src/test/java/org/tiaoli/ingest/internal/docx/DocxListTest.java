package org.tiaoli.ingest.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaoli.ingest.internal.docx.DocxFile.abstractNum;
import static org.tiaoli.ingest.internal.docx.DocxFile.item;
import static org.tiaoli.ingest.internal.docx.DocxFile.lvl;
import static org.tiaoli.ingest.internal.docx.DocxFile.num;
import static org.tiaoli.ingest.internal.docx.DocxFile.p;
import static org.tiaoli.ingest.internal.docx.DocxFile.styled;

import org.junit.jupiter.api.Test;

/** List numbers, which stand nowhere in the text of a Word document. */
class DocxListTest {

    private static final String REGULATION = abstractNum(
            0,
            lvl(0, "chineseCountingThousand", "第%1章　", "<w:pStyle w:val='Chapter'/>")
                    + lvl(1, "chineseCountingThousand", "第%2条　", "<w:lvlRestart w:val='0'/><w:pStyle w:val='Article'/>")
                    + lvl(2, "chineseCounting", "（%3）", "")
                    + lvl(3, "decimal", "%4.", ""));

    private static final String STYLES =
            "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Chapter'><w:name w:val='章'/><w:basedOn w:val='N'/>"
                    + "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Article'><w:name w:val='条'/>"
                    + "<w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Article2'><w:name w:val='条二'/><w:basedOn w:val='Article'/></w:style>";

    @Test
    void numbers_bound_to_styles_are_printed_and_articles_run_on_through_chapters() {
        String text = new DocxFile(styled("Chapter", "总则")
                        + styled("Article", "为加强管理，制定本办法。")
                        + styled("Chapter", "职责")
                        + styled("Article2", "学院承担下列职责：")
                        + item(1, 2, "制定计划；")
                        + item(1, 2, "报告结果。")
                        + styled("Article", "其他。")
                        + item(1, 2, "再次从一开始。"))
                .styles(STYLES)
                .numbering(REGULATION + num(1, 0, ""))
                .text();
        assertThat(text)
                .isEqualTo("第一章　总则\n第一条　为加强管理，制定本办法。\n第二章　职责\n第二条　学院承担下列职责：\n"
                        + "（一）制定计划；\n（二）报告结果。\n第三条　其他。\n（一）再次从一开始。\n");
    }

    @Test
    void a_paragraph_may_leave_the_list_of_its_style() {
        String text = new DocxFile(styled("Article", "甲。")
                        + p("<w:pStyle w:val='Article'/><w:numPr><w:numId w:val='0'/></w:numPr>", "同条第二款。")
                        + styled("Article", "乙。"))
                .styles(STYLES)
                .numbering(REGULATION + num(1, 0, ""))
                .text();
        assertThat(text).isEqualTo("第一条　甲。\n同条第二款。\n第二条　乙。\n");
    }

    @Test
    void lists_over_the_same_levels_count_on_unless_one_starts_anew() {
        String text = new DocxFile(
                        item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁") + item(1, 0, "戊"))
                .numbering(abstractNum(0, lvl(0, "decimal", "%1.", ""))
                        + num(1, 0, "")
                        + num(2, 0, "")
                        + num(3, 0, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"))
                .text();
        assertThat(text).isEqualTo("1.甲\n2.乙\n5.丙\n6.丁\n7.戊\n");
    }

    @Test
    void a_list_may_have_a_level_of_its_own() {
        String override = "<w:lvlOverride w:ilvl='0'>" + lvl(0, "ideographTraditional", "%1、", "") + "</w:lvlOverride>";
        String text = new DocxFile(item(1, 0, "一") + item(1, 0, "二"))
                .numbering(abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, override))
                .text();
        assertThat(text).isEqualTo("甲、一\n乙、二\n");
    }

    @Test
    void a_level_restarts_only_behind_the_level_it_names() {
        String levels = lvl(0, "decimal", "%1", "")
                + lvl(1, "decimal", "%1.%2", "")
                + lvl(2, "decimal", "(%3)", "<w:lvlRestart w:val='1'/>");
        String text = new DocxFile(item(1, 0, "")
                        + item(1, 1, "")
                        + item(1, 2, "")
                        + item(1, 1, "")
                        + item(1, 2, "")
                        + item(1, 0, "")
                        + item(1, 2, ""))
                .numbering(abstractNum(0, levels) + num(1, 0, ""))
                .text();
        assertThat(text).isEqualTo("1\n1.1\n(1)\n1.2\n(2)\n2\n(1)\n");
    }

    @Test
    void a_legal_level_shows_all_numbers_in_digits() {
        String levels = lvl(0, "chineseCounting", "%1、", "") + lvl(1, "chineseCounting", "%1.%2", "<w:isLgl/>");
        String text = new DocxFile(item(1, 0, "总体要求") + item(1, 1, "目标"))
                .numbering(abstractNum(0, levels) + num(1, 0, ""))
                .text();
        assertThat(text).isEqualTo("一、总体要求\n1.1目标\n");
    }

    @Test
    void a_list_may_take_its_levels_from_a_list_style() {
        String text = new DocxFile(item(2, 0, "甲") + item(1, 0, "乙"))
                .styles(
                        "<w:style w:type='numbering' w:styleId='L'><w:name w:val='公文'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                .numbering(abstractNum(0, "<w:styleLink w:val='L'/>" + lvl(0, "japaneseCounting", "%1、", ""))
                        + abstractNum(1, "<w:numStyleLink w:val='L'/>")
                        + num(1, 0, "")
                        + num(2, 1, ""))
                .text();
        assertThat(text).isEqualTo("一、甲\n二、乙\n");
    }

    @Test
    void list_styles_that_name_each_other_do_not_run_in_circles() {
        String text = new DocxFile(item(1, 0, "甲"))
                .styles(
                        "<w:style w:type='numbering' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:type='paragraph' w:default='1' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                                + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>")
                .numbering(abstractNum(0, "<w:numStyleLink w:val='L'/>") + num(1, 0, ""))
                .text();
        assertThat(text).isEqualTo("甲\n");
    }

    @Test
    void a_sign_of_a_symbol_font_becomes_a_bullet_and_a_space_stands_behind_a_tab() {
        String level = "<w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='&#xF0B7;'/></w:lvl>";
        assertThat(new DocxFile(item(1, 0, "要点"))
                        .numbering(abstractNum(0, level) + num(1, 0, ""))
                        .text())
                .isEqualTo("• 要点\n");
    }

    @Test
    void a_change_of_numbering_that_was_tracked_does_not_count() {
        String changed = "<w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange>";
        assertThat(new DocxFile(p(changed, "无编号。"))
                        .numbering(abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, ""))
                        .text())
                .isEqualTo("无编号。\n");
    }
}
