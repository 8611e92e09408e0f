package org.tiaoli.ingest.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Pages with lines drawn on them. A grid has columns of 100 points from 70 on, and rows of 20 points from its top on. */
class PageLayoutTest {

    @Test
    void lines_that_enclose_text_make_a_table_between_the_paragraphs() throws IOException {
        List<Glyph> glyphs = new ArrayList<>(PageText.glyphs("附件", 0, 90));
        glyphs.addAll(cell("任务", 0, 100, 0));
        glyphs.addAll(cell("部门", 1, 100, 0));
        glyphs.addAll(cell("培训", 0, 100, 1));
        glyphs.addAll(cell("人事处", 1, 100, 1));
        glyphs.addAll(PageText.glyphs("表后。", 0, 200));
        SourceText source = write(PageLayout.of(glyphs, grid(2, 2, 100), PageText.WIDTH));
        assertThat(source.text()).isEqualTo("附件\n任务\t部门\n培训\t人事处\n表后。\n");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.ROW, Block.Kind.ROW, Block.Kind.PARAGRAPH);
    }

    @Test
    void a_cell_without_a_line_inside_is_merged() throws IOException {
        List<Ruling> rulings = new ArrayList<>(List.of(
                across(100, 70, 370),
                across(120, 70, 370),
                across(140, 170, 370),
                across(160, 70, 370),
                down(70, 100, 160),
                down(170, 120, 160),
                down(270, 120, 160),
                down(370, 100, 160)));
        List<Glyph> glyphs = new ArrayList<>(cell("任务表", 0, 100, 0));
        glyphs.addAll(cell("培训", 0, 100, 1));
        glyphs.addAll(cell("每年一次", 1, 100, 1));
        glyphs.addAll(cell("人事处", 2, 100, 1));
        glyphs.addAll(cell("登记", 1, 100, 2));
        glyphs.addAll(cell("保卫处", 2, 100, 2));
        assertThat(write(PageLayout.of(glyphs, rulings, PageText.WIDTH)).text())
                .isEqualTo("任务表\t\t\n培训\t每年一次\t人事处\n\t登记\t保卫处\n");
    }

    @Test
    void lines_of_a_cell_are_joined_when_they_fill_it_and_parted_when_they_do_not() throws IOException {
        List<Ruling> rulings = List.of(
                across(100, 70, 270),
                across(160, 70, 270),
                down(70, 100, 160),
                down(170, 100, 160),
                down(270, 100, 160));
        List<Glyph> glyphs = new ArrayList<>(cell("各部门应当做好工", 0, 100, 0));
        glyphs.addAll(cell("作。", 0, 100, 1));
        glyphs.addAll(cell("人事处", 1, 100, 0));
        glyphs.addAll(cell("教务处", 1, 100, 1));
        assertThat(write(PageLayout.of(glyphs, rulings, PageText.WIDTH)).text()).isEqualTo("各部门应当做好工作。\t人事处 教务处\n");
    }

    @Test
    void a_table_goes_on_over_the_page_and_its_repeated_head_is_left_out() throws IOException {
        List<Glyph> first = new ArrayList<>(cell("任务", 0, 700, 0));
        first.addAll(cell("部门", 1, 700, 0));
        first.addAll(cell("培训", 0, 700, 1));
        first.addAll(cell("人事处", 1, 700, 1));
        List<Glyph> second = new ArrayList<>(cell("任务", 0, 80, 0));
        second.addAll(cell("部门", 1, 80, 0));
        second.addAll(cell("登记", 0, 80, 1));
        second.addAll(cell("保卫处", 1, 80, 1));
        SourceText source = write(
                PageLayout.of(first, grid(2, 2, 700), PageText.WIDTH),
                PageLayout.of(second, grid(2, 2, 80), PageText.WIDTH));
        assertThat(source.text()).isEqualTo("任务\t部门\n培训\t人事处\n登记\t保卫处\n");
        assertThat(source.blocks()).extracting(Block::table).containsExactly(0, 0, 0);
    }

    @Test
    void a_frame_around_text_is_no_table() throws IOException {
        List<Ruling> frame = List.of(across(80, 70, 400), across(130, 70, 400), down(70, 80, 130), down(400, 80, 130));
        assertThat(write(PageLayout.of(PageText.glyphs("第一条", 0, 100), frame, PageText.WIDTH))
                        .blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH);
    }

    @Test
    void a_row_that_the_end_of_the_page_cuts_is_one_row() throws IOException {
        List<Glyph> first = new ArrayList<>(cell("任务", 0, 700, 0));
        first.addAll(cell("部门", 1, 700, 0));
        first.addAll(cell("时限", 2, 700, 0));
        first.addAll(cell("培训", 0, 700, 1));
        first.addAll(cell("人事处与全体教学", 1, 700, 1));
        first.addAll(cell("三月", 2, 700, 1));
        List<Glyph> second = new ArrayList<>(cell("单位", 1, 80, 0));
        SourceText source = write(
                PageLayout.of(first, grid(3, 2, 700), PageText.WIDTH),
                PageLayout.of(second, grid(3, 1, 80), PageText.WIDTH));
        assertThat(source.text()).isEqualTo("任务\t部门\t时限\n培训\t人事处与全体教学单位\t三月\n");
    }

    @Test
    void columns_without_lines_between_them_are_not_joined_to_paragraphs() throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            glyphs.addAll(PageText.glyphs("培训计划", 0, 100 + 20 * row));
            glyphs.addAll(PageText.glyphs("人事处每年一次并报告办公室备案存档", 15, 100 + 20 * row));
        }
        assertThat(write(PageLayout.of(glyphs, List.of(), PageText.WIDTH))
                        .text()
                        .lines())
                .hasSize(3);
    }

    private static SourceText write(PageLayout... pages) throws IOException {
        RawDocument document = new RawDocument("a.pdf", new byte[0], Limits.defaults());
        BlockWriter out = new BlockWriter(document);
        PageLayout.write(List.of(pages), out);
        return out.finish(document.origin("application/pdf", null, pages.length, "test"));
    }

    private static List<Ruling> grid(int columns, int rows, float top) {
        List<Ruling> rulings = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            rulings.add(across(top + 20 * row, 70, 70 + 100 * columns));
        }
        for (int column = 0; column <= columns; column++) {
            rulings.add(down(70 + 100 * column, top, top + 20 * rows));
        }
        return rulings;
    }

    private static Ruling across(float y, float from, float to) {
        return new Ruling(false, y, from, to);
    }

    private static Ruling down(float x, float from, float to) {
        return new Ruling(true, x, from, to);
    }

    private static List<Glyph> cell(String text, int column, float top, int row) {
        return PageText.glyphs(text, column * 100 / PageText.SIZE, top + 20 * row + 15);
    }
}
