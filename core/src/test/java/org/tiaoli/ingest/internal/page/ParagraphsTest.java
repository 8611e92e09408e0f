package org.tiaoli.ingest.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of twenty squares, on pages that leave the rest of their width to the margins. */
class ParagraphsTest {

    private static final float WIDTH = 2 * PageText.LEFT + 20 * PageText.SIZE;

    @Test
    void a_line_that_fills_the_column_goes_on_in_the_next() {
        assertThat(join(0, "各部门应当按照职责分工做好本部门的档案收集整", "理工作。", "档案部门应当加强指导，及时发现并纠正各类问题", "，按时报告。"))
                .containsExactly("各部门应当按照职责分工做好本部门的档案收集整理工作。", "档案部门应当加强指导，及时发现并纠正各类问题，按时报告。");
    }

    @Test
    void a_label_opens_a_paragraph_though_the_line_before_is_full() {
        assertThat(join(0, "第一条 为了规范全校各类实验室的安全管理工作", "（一）明确责任并且落实到每一个岗位每一个人头", "上；"))
                .containsExactly("第一条 为了规范全校各类实验室的安全管理工作", "（一）明确责任并且落实到每一个岗位每一个人头上；");
    }

    @Test
    void a_line_is_not_joined_when_the_next_would_have_begun_in_it() {
        assertThat(join(0, "各部门应当按照职责分工做好档案收集整理工。", "档案部门应当加强指导，及时发现并纠正各类问题", "。"))
                .containsExactly("各部门应当按照职责分工做好档案收集整理工。", "档案部门应当加强指导，及时发现并纠正各类问题。");
    }

    @Test
    void where_first_lines_are_indented_a_full_line_goes_on_even_in_what_looks_like_a_label() {
        List<TextLine> lines = List.of(
                PageText.line("各部门应当在每年的三月底以前依照本办法", 2, 100),
                PageText.line("第三条 向档案部门移交全部应当归档的各类材料", 0, 120),
                PageText.line("。", 0, 140),
                PageText.line("档案部门应当及时清点并且书面确认无误。", 2, 160),
                PageText.line("逾期不移交的通报批评。", 2, 180));
        assertThat(join(lines, WIDTH))
                .containsExactly("各部门应当在每年的三月底以前依照本办法第三条 向档案部门移交全部应当归档的各类材料。", "档案部门应当及时清点并且书面确认无误。", "逾期不移交的通报批评。");
    }

    @Test
    void a_mark_that_hangs_over_the_edge_does_not_move_it() {
        assertThat(join(
                        0,
                        "各部门应当按照职责分工做好本部门的档案收集工",
                        "作并且应当及时整理，应当按期移交，应当登记，",
                        "还应当按照要求编制目录，还应当建立台账登记，",
                        "还应当按照要求编制目录，还应当建立台账登记事",
                        "项并每年核对一次不得遗漏其中任何一项内容，，，",
                        "完。"))
                .hasSize(1);
    }

    @Test
    void short_lines_in_the_middle_of_a_wide_page_are_not_joined() {
        List<TextLine> lines =
                List.of(PageText.line("组长：县长", 0, 100), PageText.line("成员：局长", 0, 120), PageText.line("秘书：主任", 0, 140));
        assertThat(join(lines, 1000)).hasSize(3);
    }

    @Test
    void words_are_joined_with_a_space_and_chinese_characters_without() {
        StringBuilder paragraph = new StringBuilder("safety");
        Paragraphs.join(paragraph, "rules");
        Paragraphs.join(paragraph, "办法");
        assertThat(paragraph).hasToString("safety rules办法");
    }

    @Test
    void a_label_may_hang_out_of_the_paragraph() {
        List<TextLine> lines = List.of(
                PageText.line("第一条  各部门应当在每年三月底以前整理上年的", 0, 100),
                PageText.line("档案并移交。移交以前应当核对登记；", 4, 120),
                PageText.line("第二条  档案部门应当及时清点并且确认无误，写", 0, 140),
                PageText.line("明日期。", 4, 160));
        assertThat(join(lines, WIDTH))
                .containsExactly("第一条 各部门应当在每年三月底以前整理上年的档案并移交。移交以前应当核对登记；", "第二条 档案部门应当及时清点并且确认无误，写明日期。");
    }

    @Test
    void room_above_a_line_parts_paragraphs_that_are_not_indented() {
        List<TextLine> lines = new ArrayList<>();
        float y = 100;
        for (int i = 0; i < 4; i++) {
            lines.add(PageText.line("各部门应当按照职责分工做好档案收集整理工作。", 0, y));
            lines.add(PageText.line("档案部门应当加强指导，及时发现并且纠正问题。", 0, y + 20));
            y += 50;
        }
        assertThat(join(lines, WIDTH)).hasSize(4).containsOnly("各部门应当按照职责分工做好档案收集整理工作。档案部门应当加强指导，及时发现并且纠正问题。");
    }

    @Test
    void a_name_and_a_date_at_the_right_edge_stay_apart() {
        List<TextLine> lines = List.of(
                PageText.line("各部门应当在每年三月底以前整理上年形成的档案", 0, 100),
                PageText.line("并且移交档案部门。", 0, 120),
                PageText.line("某某大学档案馆", 13, 140),
                PageText.line("2023年11月8日", 13, 160));
        assertThat(join(lines, WIDTH)).hasSize(3).endsWith("某某大学档案馆", "2023年11月8日");
    }

    @Test
    void lines_in_brackets_are_paragraphs_though_they_fill_the_column() {
        List<TextLine> lines = List.of(
                PageText.line("（二〇一八年三月一日某某大学校务会议讨论通）", 0, 100), PageText.line("（二〇二三年四月一日某某大学校务会议修订通）", 0, 120));
        assertThat(join(lines, WIDTH)).hasSize(2);
    }

    private static List<String> join(List<TextLine> lines, float width) {
        Column column = Column.measure(lines, width);
        Paragraphs paragraphs = new Paragraphs();
        lines.forEach(line -> paragraphs.add(line, column));
        return paragraphs.end();
    }

    private static List<String> join(float indent, String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(PageText.line(text, indent, 100 + 20 * lines.size()));
        }
        return join(lines, WIDTH);
    }
}
