package org.tiaoli.ingest.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without drawn lines; columns begin so many squares from the left edge. */
class AlignedTablesTest {

    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void lines_whose_words_stand_below_each_other_are_rows() {
        row(100, 0, "序号", 8, "任务", 16, "部门");
        row(124, 0, "1", 8, "培训", 16, "人事处");
        row(148, 0, "2", 8, "登记", 16, "保卫处");
        row(180, 0, "以上任务由各部门落实。");
        assertThat(tables().get(0).rows())
                .containsExactly(List.of("序号", "任务", "部门"), List.of("1", "培训", "人事处"), List.of("2", "登记", "保卫处"));
        assertThat(rest()).containsExactly("以上任务由各部门落实。");
    }

    @Test
    void a_wrapped_cell_goes_on_below_itself_and_a_cell_of_two_parts_keeps_them() {
        row(100, 0, "任务", 10, "内容", 20, "部门");
        row(148, 0, "培训", 10, "每年组织两次安全", 20, "人事处");
        row(165, 10, "培训。", 20, "保卫处");
        row(195, 0, "登记", 10, "建立台账。", 20, "各学院实验室");
        assertThat(tables().get(0).rows())
                .containsExactly(
                        List.of("任务", "内容", "部门"),
                        List.of("培训", "每年组织两次安全培训。", "人事处 保卫处"),
                        List.of("登记", "建立台账。", "各学院实验室"));
    }

    @Test
    void cells_may_stand_in_the_middle_of_their_column() {
        row(100, 2, "任务", 12, "部门", 22, "时间");
        row(124, 0, "安全培训与考核", 11, "人事处", 21, "每季度末");
        assertThat(tables().get(0).rows())
                .containsExactly(List.of("任务", "部门", "时间"), List.of("安全培训与考核", "人事处", "每季度末"));
    }

    @Test
    void text_that_runs_across_the_columns_is_no_row() {
        row(100, 0, "甲方", 10, "乙方", 20, "丙方");
        row(120, 0, "以上三方应当按照本办法的规定履行各自的安全管理职责并接受监督");
        assertThat(tables()).isEmpty();
        assertThat(rest()).hasSize(2);
    }

    @Test
    void two_words_side_by_side_are_no_table() {
        row(100, 0, "签发人", 20, "日期");
        row(120, 0, "张某", 20, "九月");
        assertThat(tables()).isEmpty();
    }

    private void row(float y, Object... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            if (cells[i] instanceof Integer indent) {
                glyphs.addAll(PageText.glyphs((String) cells[i + 1], indent, y));
            }
        }
    }

    private List<PageTable> tables() {
        return PageLayout.of(glyphs, List.of(), PageText.WIDTH).tables();
    }

    private List<String> rest() {
        return PageLayout.of(glyphs, List.of(), PageText.WIDTH).lines().stream()
                .map(TextLine::text)
                .toList();
    }
}
