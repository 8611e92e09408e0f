package org.tiaoli.ingest.internal.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaoli.ingest.internal.doc.DocBytes.cells;
import static org.tiaoli.ingest.internal.doc.DocBytes.join;
import static org.tiaoli.ingest.internal.doc.DocBytes.sprm;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Block;
import org.tiaoli.text.SourceText;

class DocTableTest {

    private static final int[] THREE = {-108, 2000, 4000, 6000};
    private static final byte[] IN_TABLE = sprm(0x2416, 1);
    private static final byte[] IN_INNER = join(IN_TABLE, sprm(0x6649, 2, 0, 0, 0));

    @Test
    void rows_are_cells_between_tabs_and_the_paragraph_behind_is_none() {
        SourceText source = new DocFile()
                .par("附件")
                .row(cells(THREE), "事项", "责任单位", "时间")
                .row(cells(THREE), "备份", "中心", "")
                .par("表后。")
                .read();
        assertThat(source.text()).isEqualTo("附件\n事项\t责任单位\t时间\n备份\t中心\t\n表后。\n");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.ROW, Block.Kind.ROW, Block.Kind.PARAGRAPH);
    }

    @Test
    void merged_cells_are_empty_after_their_first() {
        String text = new DocFile()
                .row(cells(THREE, 1, 2, 0), "清单", "", "备注")
                .row(cells(THREE, 0x60, 0, 0), "培训", "新员工", "")
                .row(cells(THREE, 0x20, 0, 0), "", "全体", "无")
                .row(join(cells(THREE), sprm(0xD62B, 2, 2, 1)), "演练", "保卫", "")
                .text();
        assertThat(text).isEqualTo("清单\t\t备注\n培训\t新员工\t\n\t全体\t无\n演练\t保卫\t\n");
    }

    @Test
    void either_mark_of_the_first_merged_cell_is_understood() {
        assertThat(new DocFile().row(cells(THREE, 2, 1, 0), "清单", "", "备注").text())
                .isEqualTo("清单\t\t备注\n");
    }

    @Test
    void a_cell_that_is_as_wide_as_several_takes_their_columns() {
        String text = new DocFile()
                .row(cells(new int[] {-108, 6000}), "任务清单")
                .row(cells(THREE), "甲", "乙", "丙")
                .row(cells(new int[] {-100, 4010, 5990}), "丁", "戊")
                .text();
        assertThat(text).isEqualTo("任务清单\t\t\n甲\t乙\t丙\n丁\t\t戊\n");
    }

    @Test
    void paragraphs_of_a_cell_and_a_table_in_it_are_one_line() {
        String text = new DocFile()
                .text("前")
                .end('\r', 0, IN_TABLE)
                .text("内一")
                .end('\r', 0, IN_INNER, sprm(0x244B, 1))
                .text("内二")
                .end('\r', 0, IN_INNER, sprm(0x244B, 1))
                .end('\r', 0, IN_INNER, sprm(0x244B, 1), sprm(0x244C, 1), cells(new int[] {0, 500, 900}))
                .text("后")
                .end('\u0007', 0, IN_TABLE)
                .text("右")
                .end('\u0007', 0, IN_TABLE)
                .end('\u0007', 0, IN_TABLE, sprm(0x2417, 1), cells(new int[] {0, 3000, 6000}))
                .par("文。")
                .text();
        assertThat(text).isEqualTo("前 内一 内二 后\t右\n文。\n");
    }

    @Test
    void a_row_that_a_revision_deleted_is_left_out() {
        String text = new DocFile()
                .row(cells(THREE), "一", "二", "三")
                .text("旧", sprm(0x0800, 1))
                .end('\u0007', 0, IN_TABLE)
                .text("\u0007", sprm(0x0800, 1))
                .markGiven(join(IN_TABLE, sprm(0x2417, 1), cells(new int[] {0, 900})))
                .par("文。")
                .text();
        assertThat(text).isEqualTo("一\t二\t三\n文。\n");
    }

    @Test
    void a_row_of_so_many_cells_that_its_shape_stands_elsewhere_is_read() {
        int[] edges = new int[31];
        Arrays.setAll(edges, i -> 300 * i);
        byte[] shape = cells(edges, 1, 2);
        byte[] data = join(new byte[] {0, 0, 0, (byte) shape.length, (byte) (shape.length >> 8)}, shape);
        String[] cells = new String[30];
        Arrays.fill(cells, "格");
        cells[1] = "";
        assertThat(new DocFile().data(data).row(sprm(0x6646, 3, 0, 0, 0), cells).text())
                .isEqualTo("格\t" + "\t格".repeat(28) + "\n");
    }
}
