package org.tiaoli.ingest.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaoli.ingest.internal.docx.DocxFile.p;
import static org.tiaoli.ingest.internal.docx.DocxFile.r;
import static org.tiaoli.ingest.internal.docx.DocxFile.styled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Block;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

class DocxReaderTest {

    private static final String DELETED = "<w:del w:id='1'><w:r><w:delText>旧</w:delText></w:r></w:del>";

    @Test
    void every_paragraph_is_a_line_and_a_block() {
        SourceText source = new DocxFile(
                        styled("T", "管理办法") + p("  正文。 ") + p("") + p("<w:outlineLvl w:val='0'/>", "第一章"))
                .styles("<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>")
                .read();
        assertThat(source.text()).isEqualTo("管理办法\n正文。\n第一章\n");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.HEADING);
        assertThat(source.blocks()).extracting(b -> b.span().in(source.text())).containsExactly("管理办法", "正文。", "第一章");
    }

    @Test
    void runs_tabs_and_line_breaks_are_put_together() {
        String body = "<w:p>" + r("第一条") + "<w:r><w:tab/><w:t>本办法</w:t><w:noBreakHyphen/></w:r>"
                + "<w:hyperlink><w:r><w:t>适用</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>于各学院。</w:t></w:r></w:p>";
        assertThat(new DocxFile(body).text()).isEqualTo("第一条 本办法-适用\n于各学院。\n");
    }

    @Test
    void deleted_and_moved_text_is_left_out_and_inserted_text_kept() {
        String body = "<w:p>" + r("每年") + DELETED + "<w:ins w:id='2'>" + r("两次") + "</w:ins>" + "<w:moveFrom w:id='3'>"
                + r("搬走") + "</w:moveFrom>" + "<w:moveTo w:id='4'>" + r("搬来") + "</w:moveTo></w:p>";
        assertThat(new DocxFile(body).text()).isEqualTo("每年两次搬来\n");
    }

    @Test
    void a_paragraph_whose_mark_was_deleted_runs_on_into_the_next() {
        String body = p("<w:rPr><w:del w:id='1'/></w:rPr>", "各部门应当") + p("按季报告。") + p("完。");
        assertThat(new DocxFile(body).text()).isEqualTo("各部门应当按季报告。\n完。\n");
    }

    @Test
    void hidden_text_is_left_out_whether_the_run_or_a_style_hides_it() {
        String body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>甲</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val='H'/></w:rPr><w:t>乙</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val='H'/><w:vanish w:val='0'/></w:rPr><w:t>丙</w:t></w:r></w:p>";
        String styles =
                "<w:style w:type='character' w:styleId='H'><w:name w:val='暗'/><w:rPr><w:vanish/></w:rPr></w:style>";
        assertThat(new DocxFile(body).styles(styles).text()).isEqualTo("丙\n");
    }

    @Test
    void headers_and_field_codes_are_left_out_and_the_results_of_fields_kept() {
        String body = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("第三条")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
        assertThat(new DocxFile(body).header(p("页眉")).text()).isEqualTo("第三条\n");
    }

    @Test
    void a_text_box_follows_its_paragraph_once_though_it_is_stored_twice() {
        String box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
        String body = "<w:p>" + r("前") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>" + r("后") + "</w:p>" + p("完。");
        assertThat(new DocxFile(body).text()).isEqualTo("前后\n框内\n完。\n");
    }

    @Test
    void a_footnote_follows_the_paragraph_that_refers_to_it_and_is_noted() {
        SourceText source = new DocxFile("<w:p>" + r("涉密人员") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("应当登记。")
                        + "</w:p>" + p("完。"))
                .footnotes("<w:footnote w:type='separator' w:id='-1'>" + p("线") + "</w:footnote><w:footnote w:id='2'>"
                        + p("指在岗人员。") + "</w:footnote>")
                .read();
        assertThat(source.text()).isEqualTo("涉密人员应当登记。\n指在岗人员。\n完。\n");
        assertThat(source.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("footnote");
            assertThat(note.span()).isEqualTo(new Span(10, 16));
        });
    }

    @Test
    void a_generated_table_of_contents_is_left_out_and_noted() {
        String contents =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + p("第一章 总则 1") + "</w:sdtContent></w:sdt>";
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>" + p("第一章 总则") + "</w:sdtContent></w:sdt>";
        SourceText source = new DocxFile(contents + styled("TOC2", "第二章 职责 2") + control)
                .styles("<w:style w:type='paragraph' w:styleId='TOC2'><w:name w:val='toc 2'/></w:style>")
                .read();
        assertThat(source.text()).isEqualTo("第一章 总则\n");
        assertThat(source.notes()).extracting(n -> n.code()).containsExactly("contents-left-out");
    }

    @Test
    void table_rows_are_lines_and_merged_cells_are_empty_after_their_first() {
        String table = "<w:tbl><w:tr>" + tc("<w:gridSpan w:val='3'/>", p("任务表")) + "</w:tr>"
                + "<w:tr>" + tc("<w:vMerge w:val='restart'/>", p("培训")) + tc("", p("每年一次。"))
                + tc("", p("人事处") + p("教务处")) + "</w:tr>"
                + "<w:tr>" + tc("<w:vMerge/>", p("")) + tc("", p("建立台账。")) + tc("", p("保卫处")) + "</w:tr>"
                + "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("", p("删去的行")) + "</w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>" + tc("", p("备注")) + "</w:tr></w:tbl>";
        SourceText source = new DocxFile(
                        p("附件") + table + p("表后。") + "<w:tbl><w:tr>" + tc("", p("又一表")) + "</w:tr></w:tbl>")
                .read();
        assertThat(source.text()).isEqualTo("附件\n任务表\t\t\n培训\t每年一次。\t人事处 教务处\n\t建立台账。\t保卫处\n\t\t备注\n表后。\n又一表\n");
        List<Block> rows =
                source.blocks().stream().filter(b -> b.kind() == Block.Kind.ROW).toList();
        assertThat(rows).extracting(Block::table).containsExactly(0, 0, 0, 0, 1);
        assertThat(rows.get(2).cells()).extracting(c -> c.in(source.text())).containsExactly("", "建立台账。", "保卫处");
    }

    @Test
    void a_table_inside_a_cell_becomes_part_of_the_cell() {
        String inner = "<w:tbl><w:tr>" + tc("", p("甲")) + tc("", p("乙")) + "</w:tr></w:tbl>";
        assertThat(new DocxFile("<w:tbl><w:tr>" + tc("", inner + p("丙")) + tc("", p("丁")) + "</w:tr></w:tbl>").text())
                .isEqualTo("甲 乙 丙\t丁\n");
    }

    private static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    @Test
    void a_character_put_into_a_circle_is_the_circled_one_and_other_codes_are_not_seen() {
        String mark = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
        String code = "<w:r><w:instrText>%s</w:instrText></w:r>";
        String circled = mark.formatted("begin")
                + code.formatted(" eq \\o\\ac(○,")
                + code.formatted("12) ")
                + mark.formatted("end");
        String page = mark.formatted("begin") + code.formatted("PAGE") + mark.formatted("separate")
                + "<w:r><w:t>7</w:t></w:r>" + mark.formatted("end");
        assertThat(new DocxFile("<w:p>" + circled + "<w:r><w:t>登记；见</w:t></w:r>" + page + "</w:p>").text())
                .isEqualTo("⑫登记；见7\n");
    }
}
