package org.tiaoli.ingest.internal.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaoli.ingest.internal.opendocument.OdfFile.item;
import static org.tiaoli.ingest.internal.opendocument.OdfFile.level;
import static org.tiaoli.ingest.internal.opendocument.OdfFile.list;
import static org.tiaoli.ingest.internal.opendocument.OdfFile.listStyle;
import static org.tiaoli.ingest.internal.opendocument.OdfFile.p;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaoli.text.Block;

/** List numbers, which stand nowhere in the text of an Open Document file. */
class OdtListTest {

    private static final String REGULATION = listStyle(
            "L",
            level(1, "一, 二, 三, ...", "第", "条　", "")
                    + level(2, "一, 二, 三, ...", "（", "）", "")
                    + level(3, "1", "", ".", ""));

    @Test
    void items_of_nested_lists_are_numbered_by_their_level() {
        String inner = list("", item(p("制定计划；")) + item(p("报告结果。")));
        String text = OdfFile.text(list("text:style-name='L'", item(p("职责：") + inner) + item(p("其他。"))))
                .automatic(REGULATION)
                .text();
        assertThat(text).isEqualTo("第一条　职责：\n（一）制定计划；\n（二）报告结果。\n第二条　其他。\n");
    }

    @Test
    void a_list_goes_on_behind_other_text_at_the_level_where_it_was() {
        String first = list("text:style-name='L' xml:id='a'", item(p("职责：") + list("", item(p("甲；")))));
        String carrier = item(list("", item(p("乙。"))));
        assertThat(OdfFile.text(first
                                + p("款。")
                                + list("text:style-name='L' text:continue-numbering='true'", carrier)
                                + p("款。")
                                + list("text:style-name='L' text:continue-list='a'", item(p("其他。"))))
                        .automatic(REGULATION)
                        .text())
                .isEqualTo("第一条　职责：\n（一）甲；\n款。\n（二）乙。\n款。\n第二条　其他。\n");
    }

    @Test
    void a_list_that_continues_nothing_begins_again() {
        String one = list("text:style-name='L'", item(p("文。")));
        assertThat(OdfFile.text(one + one).automatic(REGULATION).text()).isEqualTo("第一条　文。\n第一条　文。\n");
    }

    @Test
    void only_the_first_paragraph_of_an_item_is_numbered_and_headers_are_not() {
        String text = OdfFile.text(list(
                        "text:style-name='L'",
                        "<text:list-header>" + p("题。") + "</text:list-header>" + item(p("甲。") + p("甲之二。"))))
                .automatic(REGULATION)
                .text();
        assertThat(text).isEqualTo("题。\n第一条　甲。\n甲之二。\n");
    }

    @Test
    void a_level_and_an_item_may_start_at_another_number() {
        String items =
                item(p("甲。")) + "<text:list-item text:start-value='9'>" + p("乙。") + "</text:list-item>" + item(p("丙。"));
        assertThat(OdfFile.text(list("text:style-name='L'", items))
                        .automatic(listStyle("L", level(1, "1", "", "、", "text:start-value='3'")))
                        .text())
                .isEqualTo("3、甲。\n9、乙。\n10、丙。\n");
    }

    @Test
    void a_level_may_show_the_numbers_above_it() {
        String levels = level(1, "1", "", "", "") + level(2, "1", "", "　", "text:display-levels='2'");
        String nested = list("text:style-name='L'", item(p("总则") + list("", item(p("目的")) + item(p("依据")))));
        assertThat(OdfFile.text(nested).automatic(listStyle("L", levels)).text())
                .isEqualTo("1总则\n1.1　目的\n1.2　依据\n");
    }

    @Test
    void the_full_format_of_newer_programs_goes_before_prefix_and_suffix() {
        String level = level(1, "1", "x", "y", "loext:num-list-format='附表%1%：'");
        assertThat(OdfFile.text(list("text:style-name='L'", item(p("清单"))))
                        .automatic(listStyle("L", level))
                        .text())
                .isEqualTo("附表1：清单\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"1\", 3",
                "\"a\", c",
                "\"I\", III",
                "\"一, 二, 三, ...\", 三",
                "\"壹, 贰, 叁, ...\", 叁",
                "\"壹, 貳, 參, ...\", 參",
                "\"甲, 乙, 丙, ...\", 丙",
                "\"子, 丑, 寅, ...\", 寅",
                "\"①, ②, ③, ...\", ③",
                "\"１, ２, ３, ...\", ３",
                "\"\", \"\""
            })
    void a_format_is_known_by_its_first_numbers(String format, String third) {
        String style = listStyle(
                "L", level(1, format, "<", ">", "").replace("='<'", "='['").replace("='>'", "=']'"));
        assertThat(OdfFile.text(list("text:style-name='L'", item(p("")) + item(p("")) + item(p("文"))))
                        .automatic(style)
                        .text())
                .endsWith("[" + third + "]文\n");
    }

    @Test
    void a_bullet_stands_before_its_item() {
        String style = "<text:list-style style:name='L'><text:list-level-style-bullet text:level='1' "
                + "text:bullet-char='&#xF0B7;'/></text:list-style>";
        assertThat(OdfFile.text(list("text:style-name='L'", item(p("要点"))))
                        .automatic(style)
                        .text())
                .isEqualTo("• 要点\n");
    }

    @Test
    void a_list_without_a_style_takes_that_of_its_paragraphs() {
        String styled = "<text:p text:style-name='Q'>文。</text:p>";
        assertThat(OdfFile.text(list("", item(styled)))
                        .styles(REGULATION
                                + "<style:style style:name='P' style:family='paragraph' style:list-style-name='L'/>"
                                + "<style:style style:name='Q' style:family='paragraph' style:parent-style-name='P'/>")
                        .text())
                .isEqualTo("第一条　文。\n");
    }

    @Test
    void headings_are_numbered_by_the_outline() {
        String outline = "<text:outline-style><text:outline-level-style text:level='1' style:num-format='一, 二, 三, ...' "
                + "style:num-prefix='第' style:num-suffix='章'/></text:outline-style>";
        var source = OdfFile.text("<text:h text:outline-level='1'>总则</text:h>" + p("文。")
                        + "<text:h text:outline-level='1' text:is-list-header='true'>说明</text:h>"
                        + "<text:h text:outline-level='1'>附则</text:h>")
                .styles(outline)
                .read();
        assertThat(source.text()).isEqualTo("第一章 总则\n文。\n说明\n第二章 附则\n");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.HEADING);
    }

    @Test
    void a_list_in_a_text_box_begins_at_its_own_first_level() {
        String box = "<draw:frame><draw:text-box>" + list("text:style-name='L'", item(p("框内。")))
                + "</draw:text-box></draw:frame>";
        assertThat(OdfFile.text(list("text:style-name='L'", item(p("文。" + box)) + item(p("又。"))))
                        .automatic(REGULATION)
                        .text())
                .isEqualTo("第一条　文。\n第一条　框内。\n第二条　又。\n");
    }
}
