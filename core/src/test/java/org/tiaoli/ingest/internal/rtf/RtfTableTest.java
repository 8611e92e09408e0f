package org.tiaoli.ingest.internal.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaoli.ingest.internal.rtf.RtfFile.gb;
import static org.tiaoli.ingest.internal.rtf.RtfFile.par;

import org.junit.jupiter.api.Test;
import org.tiaoli.text.Block;
import org.tiaoli.text.SourceText;

class RtfTableTest {

    private static String row(String edges, String... cells) {
        StringBuilder row = new StringBuilder("\\trowd\\trgaph108\\trleft-108" + edges + "\\pard\\intbl ");
        for (String cell : cells) {
            row.append(gb(cell)).append("\\cell ");
        }
        // Word tells the row a second time behind its cells
        return row + "\\pard\\intbl{\\trowd\\trgaph108\\trleft-108" + edges + "\\row}\n";
    }

    @Test
    void rows_are_cells_between_tabs_and_the_paragraph_behind_is_none() {
        String edges = "\\cellx2000\\cellx4000";
        SourceText source = RtfFile.read(row(edges, "事项", "责任单位") + row(edges, "数据备份", "信息中心") + par(gb("表后。")));
        assertThat(source.text()).isEqualTo("事项\t责任单位\n数据备份\t信息中心\n表后。\n");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.ROW, Block.Kind.ROW, Block.Kind.PARAGRAPH);
    }

    @Test
    void merged_cells_are_empty_after_their_first() {
        String text = RtfFile.text(row("\\clmgf\\cellx2000\\clmrg\\cellx4000\\cellx6000", "任务清单", "", "备注")
                + row("\\clvmgf\\cellx2000\\cellx4000\\cellx6000", "培训", "新员工", "")
                + row("\\clvmrg\\cellx2000\\cellx4000\\cellx6000", "", "全体", "无"));
        assertThat(text).isEqualTo("任务清单\t\t备注\n培训\t新员工\t\n\t全体\t无\n");
    }

    @Test
    void a_cell_that_is_as_wide_as_several_takes_their_columns() {
        String text = RtfFile.text(row("\\cellx6000", "任务清单")
                + row("\\cellx2010\\cellx4000\\cellx6000", "甲", "乙", "丙")
                + row("\\cellx1990\\cellx6020", "丁", "戊"));
        assertThat(text).isEqualTo("任务清单\t\t\n甲\t乙\t丙\n丁\t戊\t\n");
    }

    @Test
    void paragraphs_of_a_cell_are_one_line_and_a_row_need_not_be_marked() {
        assertThat(RtfFile.text("\\trowd\\cellx2000\\cellx4000 " + gb("甲") + "\\par " + gb("乙") + "\\cell " + gb("丙")
                        + "\\cell\\row\\pard " + gb("后") + "\\par"))
                .isEqualTo("甲 乙\t丙\n后\n");
    }

    @Test
    void a_table_inside_a_cell_is_part_of_its_line() {
        String inner = "\\pard\\intbl\\itap2 " + gb("内一") + "\\nestcell " + gb("内二") + "\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx900\\cellx1800\\nestrow}{\\nonesttables\\par}";
        assertThat(RtfFile.text("\\trowd\\cellx2000\\cellx4000\\pard\\intbl " + gb("前") + "\\par " + inner
                        + "\\pard\\intbl " + gb("后") + "\\cell " + gb("右") + "\\cell\\row" + par(gb("文。"))))
                .isEqualTo("前 内一 内二 后\t右\n文。\n");
    }

    @Test
    void rows_with_edges_at_ever_other_places_do_not_multiply() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            rows.append(row("\\cellx" + (i * 150 + 200) + "\\cellx900000", "甲", "乙"));
        }
        assertThat(RtfFile.text(rows.toString()).length()).isLessThan(2_000 * 80);
    }
}
