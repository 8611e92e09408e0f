package org.tiaoli.ingest.internal.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tiaoli.ingest.internal.opendocument.OdfFile.p;

import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Block;
import org.tiaoli.text.Note;

class OdtReaderTest {

    @Test
    void paragraphs_titles_and_white_space_come_out_as_they_are_printed() {
        var source = OdfFile.text("<text:p text:style-name='Big'>安全\n  管理<text:s text:c='2'/>办法</text:p>"
                        + p("一<text:tab/>二<text:line-break/>三"))
                .automatic("<style:style style:name='Big' style:family='paragraph' style:parent-style-name='Title'/>")
                .read();
        assertThat(source.text()).isEqualTo("安全 管理  办法\n一 二\n三\n");
        assertThat(source.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADING);
        assertThat(source.origin().mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(source.origin().reader()).isEqualTo("opendocument/1");
    }

    @Test
    void what_tracked_changes_deleted_is_left_out() {
        String changes = "<text:tracked-changes><text:changed-region><text:deletion>" + p("旧文。")
                + "</text:deletion></text:changed-region></text:tracked-changes>";
        assertThat(OdfFile.text(changes + p("新<text:change text:change-id='c'/>文。"))
                        .text())
                .isEqualTo("新文。\n");
    }

    @Test
    void hidden_text_and_sections_are_left_out() {
        String hidden = "<style:text-properties text:display='none'/></style:style>";
        String text = OdfFile.text(p("甲<text:span text:style-name='H'>密</text:span>乙")
                        + "<text:section text:display='none'>" + p("密") + "</text:section>"
                        + "<text:section>" + p("丙") + "</text:section>"
                        + "<text:p text:style-name='P'>密</text:p>")
                .automatic("<style:style style:name='H' style:family='text'>" + hidden
                        + "<style:style style:name='P' style:family='paragraph'>" + hidden)
                .text();
        assertThat(text).isEqualTo("甲乙\n丙\n");
    }

    @Test
    void a_generated_table_of_contents_is_left_out_and_noted() {
        var source = OdfFile.text("<text:table-of-content><text:index-body>" + p("第一章……1")
                        + "</text:index-body></text:table-of-content>" + p("文。"))
                .read();
        assertThat(source.text()).isEqualTo("文。\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("contents-left-out");
    }

    @Test
    void footnotes_and_text_boxes_follow_their_paragraph() {
        var source = OdfFile.text(p("甲<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("注。")
                        + "</text:note-body></text:note>乙<draw:frame><draw:text-box>" + p("框。")
                        + "</draw:text-box></draw:frame>丙"))
                .read();
        assertThat(source.text()).isEqualTo("甲乙丙\n注。\n框。\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("footnote");
    }

    @Test
    void comments_and_readings_of_characters_are_no_text() {
        assertThat(OdfFile.text(
                                p(
                                        "甲<office:annotation>" + p("批注") + "</office:annotation>"
                                                + "<text:ruby><text:ruby-base>乙</text:ruby-base><text:ruby-text>yi</text:ruby-text></text:ruby>"))
                        .text())
                .isEqualTo("甲乙\n");
    }

    @Test
    void merged_cells_are_empty_after_their_first() {
        String table = "<table:table><table:table-header-rows><table:table-row>"
                + "<table:table-cell table:number-columns-spanned='2'>" + p("任务")
                + "</table:table-cell><table:covered-table-cell/><table:table-cell>" + p("单位")
                + "</table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
                + "<table:table-cell table:number-columns-repeated='2'>" + p("检查") + p("整改")
                + "</table:table-cell><table:table-cell><table:table><table:table-row><table:table-cell>" + p("甲")
                + "</table:table-cell><table:table-cell>" + p("乙")
                + "</table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table>";
        var source = OdfFile.text(table + p("表后")).read();
        assertThat(source.text()).isEqualTo("任务\t\t单位\n检查 整改\t检查 整改\t甲 乙\n表后\n");
        assertThat(source.blocks()).extracting(Block::table).containsExactly(0, 0, -1);
    }

    @Test
    void an_encrypted_file_says_so() {
        var failure = failure(OdfFile.text(p("文"))
                .raw(
                        "META-INF/manifest.xml",
                        "<manifest><file-entry full-path='content.xml'><encryption-data/></file-entry></manifest>"));
        assertThat(failure.code()).isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void another_kind_of_open_document_is_named() {
        var failure = failure(OdfFile.of("presentation"));
        assertThat(failure.code()).isEqualTo(Code.UNSUPPORTED);
        assertThat(failure).hasMessageContaining("an Open Document presentation cannot be read");
    }

    @Test
    void an_entity_is_never_resolved() {
        var failure = failure(
                OdfFile.text("")
                        .raw(
                                "content.xml",
                                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d><body><text><p>&x;</p></text></body></d>"));
        assertThat(failure.code()).isEqualTo(Code.CORRUPT);
    }

    @Test
    void markup_nested_without_end_is_refused() {
        var failure = failure(OdfFile.text("<text:section>".repeat(5_000) + "</text:section>".repeat(5_000)));
        assertThat(failure.code()).isEqualTo(Code.TOO_LARGE);
    }

    private static UnreadableDocumentException failure(OdfFile file) {
        return catchThrowableOfType(UnreadableDocumentException.class, file::read);
    }
}
