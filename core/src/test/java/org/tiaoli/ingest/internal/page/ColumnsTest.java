package org.tiaoli.ingest.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.text.Limits;

/** Pages with columns of seventeen squares, the second one twenty squares from the left edge. */
class ColumnsTest {

    private static final int SECOND = 20;

    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void columns_are_read_one_after_the_other_below_the_title_that_crosses_them() throws IOException {
        line("某某大学安全管理办法实施细则汇编目", 10, 80);
        column(0, 120, "第一条 为了规范学校各类实验室的安全", "管理工作，制定本办法。", "第二条 各学院应当每年组织一次安全培", "训，并建立台账。");
        column(SECOND, 120, "第三条 实验室应当每月自查一次，自查", "记录应当保存三年。", "第四条 违反本办法的，由学校责令限期", "改正。");
        assertThat(text())
                .isEqualTo("某某大学安全管理办法实施细则汇编目\n第一条 为了规范学校各类实验室的安全管理工作，制定本办法。\n第二条 各学院应当每年组织一次安全培训，并建立台账。\n"
                        + "第三条 实验室应当每月自查一次，自查记录应当保存三年。\n第四条 违反本办法的，由学校责令限期改正。\n");
    }

    @Test
    void lines_of_columns_need_not_stand_side_by_side() throws IOException {
        column(0, 120, "第一条 为了规范学校各类实验室的安全", "管理工作，制定本办法。各学院应当每年", "组织一次安全培训，并且建立台账保存至", "少三年。");
        column(SECOND, 130, "第二条 实验室应当每月自查一次，自查", "记录应当保存三年。违反本办法的由学校", "责令限期改正，情节严重的给予通报批评", "或处分。");
        assertThat(text().lines()).hasSize(2).allMatch(line -> line.length() > 40);
    }

    @Test
    void a_paragraph_goes_on_from_the_foot_of_a_column_to_the_head_of_the_next() throws IOException {
        column(0, 120, "第一条 为了规范学校各类实验室的安全", "管理工作，制定本办法。各学院应当每年", "组织一次安全培训，并且建立台账保存至", "少三年，超过三年的移交学校档案馆保存");
        column(SECOND, 120, "并编制目录。", "第二条 实验室应当每月自查一次，自查", "记录应当保存三年。违反本办法的由学校", "责令限期改正，情节严重的给予通报批评");
        assertThat(text().lines().toList().get(0)).endsWith("移交学校档案馆保存并编制目录。");
    }

    @Test
    void short_words_side_by_side_are_no_columns() throws IOException {
        column(0, 120, "组长", "副组长", "成员", "秘书", "联络员");
        column(SECOND, 120, "张某", "李某", "王某", "赵某", "钱某");
        assertThat(text()).startsWith("组长 张某\n副组长 李某\n");
    }

    private void column(int squares, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            line(lines[i], squares, y + 20 * i);
        }
    }

    private void line(String text, int squares, float y) {
        glyphs.addAll(PageText.glyphs(text, squares, y));
    }

    private String text() throws IOException {
        RawDocument document = new RawDocument("a.pdf", new byte[0], Limits.defaults());
        BlockWriter out = new BlockWriter(document);
        PageLayout.write(List.of(PageLayout.of(glyphs, List.of(), PageText.WIDTH)), out);
        return out.finish(document.origin("application/pdf", null, 1, "test")).text();
    }
}
