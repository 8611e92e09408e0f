package org.tiaoli.ingest.internal.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tiaoli.ingest.internal.doc.DocBytes.record;
import static org.tiaoli.ingest.internal.doc.DocBytes.shape;
import static org.tiaoli.ingest.internal.doc.DocBytes.sprm;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Block;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

class DocReaderTest {

    private static final byte[] NONE = {};
    private static final byte[] HIDDEN = sprm(0x083C, 1);
    private static final byte[] DELETED = sprm(0x0800, 1);

    @Test
    void paragraphs_headings_and_white_space_come_out_as_they_are_printed() {
        SourceText source = new DocFile()
                .style(0, 0xFFF, "Normal", NONE, NONE)
                .style(1, 0, "heading 1", NONE, NONE)
                .style(0xFFE, 1, "章", NONE, NONE)
                .style(0xFFE, 0, "条", sprm(0x2640, 1), NONE)
                .style(62, 0, "Title", NONE, NONE)
                .styled(4, "数据管理办法")
                .styled(1, "总则")
                .styled(2, "职责")
                .styled(3, "范围")
                .par("一\t二\u000B三\u001E四\u001F五")
                .par("六\u000C七", sprm(0x2640, 9))
                .read();
        assertThat(source.text()).isEqualTo("数据管理办法\n总则\n职责\n范围\n一 二\n三-四五\n六\n七\n");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .startsWith(Block.Kind.HEADING, Block.Kind.HEADING, Block.Kind.HEADING, Block.Kind.HEADING)
                .endsWith(Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
        assertThat(source.origin().mediaType()).isEqualTo("application/msword");
        assertThat(source.origin().reader()).isEqualTo("doc/1");
    }

    @Test
    void hidden_and_deleted_text_is_left_out() {
        String text = new DocFile()
                .style(0, 0xFFF, "Normal", NONE, NONE)
                .style(0xFFE, 0, "密", NONE, HIDDEN)
                .text("甲")
                .text("密", HIDDEN)
                .text("旧", DELETED)
                .text("乙", sprm(0x083C, 0))
                .end('\r', 0)
                .text("密")
                .text("丙", sprm(0x083C, 0x81))
                .end('\r', 1)
                .text("丁")
                .end('\r', 0)
                .text();
        assertThat(text).isEqualTo("甲乙\n丙丁\n");
    }

    @Test
    void the_result_of_a_field_is_shown_and_its_code_is_not() {
        assertThat(new DocFile()
                        .par("见\u0013 HYPERLINK \"http://example.org\" \u0014附\u0013 PAGE \u00141\u0015件\u0015一。")
                        .par("\u0013 eq \\o\\ac(○,2)\u0015项")
                        .par("\u0013 EQ \\* jc2 \\o\\ad(\\s\\up 9(shùjù),数据)\u0015管理")
                        .text())
                .isEqualTo("见附1件一。\n②项\n数据管理\n");
    }

    @Test
    void text_behind_the_beginning_of_a_field_that_never_ends_is_not_lost() {
        assertThat(new DocFile().par("甲\u0015乙").par("丙\u0013丁").text()).isEqualTo("甲乙\n丙丁\n");
        assertThat(new DocFile().par("甲\u0013乙").par("丙\u0015丁").text()).isEqualTo("甲乙\n丙丁\n");
    }

    @Test
    void a_generated_table_of_contents_is_left_out_and_noted() {
        SourceText source = new DocFile()
                .par("\u0013 TOC \\o \"1-3\" \u0014第一章 1")
                .par("第二章 2\u0015")
                .par("文。")
                .read();
        assertThat(source.text()).isEqualTo("文。\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("contents-left-out");
    }

    @Test
    void footnotes_follow_their_paragraph() {
        SourceText source = new DocFile()
                .text("甲")
                .footnote("注一。")
                .text("乙")
                .footnote("注二。")
                .end('\r', 0)
                .par("丙")
                .read();
        assertThat(source.text()).isEqualTo("甲乙\n注一。\n注二。\n丙\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("footnote", "footnote");
    }

    @Test
    void text_boxes_follow_the_paragraph_that_they_hang_on_also_when_they_are_grouped() {
        byte[] drawings = DocBytes.join(
                record(0xF000),
                new byte[1],
                record(0xF002, record(0xF003, shape(1), shape(2), record(0xF003, shape(30), shape(31), shape(32)))));
        String text = new DocFile()
                .drawings(drawings)
                .text("甲")
                .textBox(2, 2, "某某学院文件")
                .end('\r', 0)
                .text("乙")
                .textBox(30, 32, "校发〔2018〕1号")
                .end('\r', 0)
                .textBox(98, 99, "不知何处")
                .par("丙")
                .text();
        assertThat(text).isEqualTo("甲\n某某学院文件\n乙\n校发〔2018〕1号\n丙\n不知何处\n");
    }

    @Test
    void signs_of_a_symbol_font_are_shown_as_a_box() {
        assertThat(new DocFile()
                        .text("(", sprm(0x6A09, 1, 0, 0xFE, 0xF0))
                        .text("是\uF0A8否")
                        .end('\r', 0)
                        .text())
                .isEqualTo("□是□否\n");
    }

    @Test
    void a_document_of_nothing_but_pictures_needs_ocr() {
        assertFails(new DocFile().par("\u0001").par("\u0001").bytes(), Code.NEEDS_OCR);
        assertFails(new DocFile().par("  ").bytes(), Code.EMPTY);
    }

    @Test
    void a_protected_document_is_refused_as_encrypted() {
        assertFails(new DocFile().flags(0x0300).par("甲").bytes(), Code.ENCRYPTED);
    }

    @Test
    void a_document_that_breaks_off_is_damaged() {
        byte[] whole = new DocFile().par("甲".repeat(5_000)).bytes();
        for (int length : new int[] {600, whole.length / 4, whole.length / 2, whole.length - 600}) {
            assertFails(Arrays.copyOf(whole, length), Code.CORRUPT);
        }
    }

    @Test
    void a_damaged_table_beside_the_text_costs_what_it_tells_and_is_noted() {
        SourceText source = new DocFile()
                .par("甲。")
                .lists(new byte[] {9, 0, 1}, new byte[] {1})
                .read();
        assertThat(source.text()).isEqualTo("甲。\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("damaged");
    }

    private static void assertFails(byte[] bytes, Code code) {
        assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> DocFile.read("a.doc", bytes))
                        .code())
                .isEqualTo(code);
    }
}
