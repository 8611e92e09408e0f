package org.tiaoli.ingest.internal.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tiaoli.ingest.internal.rtf.RtfFile.gb;
import static org.tiaoli.ingest.internal.rtf.RtfFile.par;

import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Block;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

class RtfReaderTest {

    @Test
    void paragraphs_headings_and_white_space_come_out_as_they_are_printed() {
        SourceText source = RtfFile.read("{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0\\sbasedon0 " + gb("章") + ";}"
                + "{\\s2 heading 2;}{\\s3\\sbasedon2 " + gb("小节") + ";}{\\*\\cs10 Default;}}"
                + "\\pard\\plain\\s1 " + gb("总则") + "\\par\n\\pard\\s3 " + gb("一般规定") + "\\par\n"
                + par(gb("一") + "\\tab " + gb("二") + "\\line " + gb("三") + "\\~" + gb("四")));
        assertThat(source.text()).isEqualTo("总则\n一般规定\n一 二\n三 四\n");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
        assertThat(source.origin().mediaType()).isEqualTo("application/rtf");
        assertThat(source.origin().reader()).isEqualTo("rtf/1");
        assertThat(source.notes()).isEmpty();
    }

    @Test
    void headers_footers_pictures_and_properties_are_left_out() {
        String text = RtfFile.text("{\\info{\\title " + gb("题") + "}}{\\header " + par(gb("页眉")) + "}{\\footerf "
                + par("- 1 -") + "}{\\*\\unheardof " + par(gb("未知")) + "}"
                + par(gb("甲") + "{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 0102}}" + gb("乙"))
                + par("{\\object\\objemb{\\*\\objdata 0105}{\\result{\\pict 0102}}}" + gb("丙")));
        assertThat(text).isEqualTo("甲乙\n丙\n");
    }

    @Test
    void binary_data_may_look_like_markup() {
        assertThat(RtfFile.text(par(gb("甲") + "{\\pict\\bin6 }}}{{{}" + gb("乙"))))
                .isEqualTo("甲乙\n");
    }

    @Test
    void a_star_inside_a_group_does_not_make_it_optional() {
        assertThat(RtfFile.text(par("{\\i0\\*\\cs7\\unheardof " + gb("甲") + "}")))
                .isEqualTo("甲\n");
    }

    @Test
    void hidden_and_deleted_text_is_left_out_and_its_paragraph_runs_on() {
        assertThat(RtfFile.text(
                        par(gb("甲") + "{\\v " + gb("密") + "}{\\deleted " + gb("旧") + "}{\\v0 " + gb("乙") + "}")))
                .isEqualTo("甲乙\n");
        assertThat(RtfFile.text("\\pard " + gb("甲") + "{\\deleted\\par }" + gb("乙") + "\\par"))
                .isEqualTo("甲乙\n");
    }

    @Test
    void the_result_of_a_field_is_shown_and_its_code_is_not() {
        assertThat(RtfFile.text(par("{\\field{\\*\\fldinst{ HYPERLINK \"http://example.org\" }}{\\fldrslt{\\ul "
                        + gb("附件") + "}}}" + gb("一"))))
                .isEqualTo("附件一\n");
    }

    @Test
    void a_character_put_into_a_circle_is_the_circled_one() {
        assertThat(RtfFile.text(
                        par("{\\field{\\*\\fldinst{ eq \\\\o\\\\ac(" + gb("○") + ",3)}}{\\fldrslt }}" + gb("文。"))))
                .isEqualTo("③文。\n");
    }

    @Test
    void a_generated_table_of_contents_is_left_out_and_noted() {
        SourceText source =
                RtfFile.read("{\\stylesheet{\\s20 toc 1;}}" + "\\pard\\s20 {\\field{\\*\\fldinst TOC \\\\o }{\\fldrslt "
                        + gb("第一章") + "\\tab 1\\par " + gb("第二章") + "\\tab 2}}\\par " + par(gb("文。")));
        assertThat(source.text()).isEqualTo("文。\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("contents-left-out");
    }

    @Test
    void footnotes_and_text_boxes_follow_their_paragraph() {
        SourceText source = RtfFile.read(par(gb("甲") + "{\\super\\chftn{\\footnote\\pard\\plain\\chftn  " + gb("注一。")
                        + "\\par " + gb("注二。") + "}}" + gb("乙"))
                + par("{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt " + par(gb("红头文件"))
                        + par(gb("校发〔2018〕1号")) + "}}{\\shprslt{\\*\\do{\\dptxbxtext " + par(gb("红头文件")) + "}}}}"
                        + gb("丙")));
        assertThat(source.text()).isEqualTo("甲乙\n注一。 注二。\n丙\n红头文件\n校发〔2018〕1号\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("footnote");
    }

    @Test
    void a_file_that_breaks_off_gives_what_it_holds_and_says_so() {
        SourceText source = RtfFile.raw("{\\rtf1\\ansi\\ansicpg936 {\\b " + gb("甲。") + "\\par " + gb("乙"));
        assertThat(source.text()).isEqualTo("甲。\n乙\n");
        assertThat(source.notes()).extracting(Note::code).containsExactly("truncated");
        assertThat(catchThrowableOfType(
                                UnreadableDocumentException.class, () -> RtfFile.raw("{\\rtf1\\ansi{\\fonttbl{\\f0 Ti"))
                        .code())
                .isEqualTo(Code.CORRUPT);
    }

    @Test
    void a_file_of_nothing_but_pictures_needs_ocr() {
        assertThat(catchThrowableOfType(
                                UnreadableDocumentException.class,
                                () -> RtfFile.text(par("{\\*\\shppict{\\pict\\pngblip 89504e47}}")))
                        .code())
                .isEqualTo(Code.NEEDS_OCR);
    }

    @Test
    void groups_inside_groups_without_end_are_refused() {
        assertThat(catchThrowableOfType(
                                UnreadableDocumentException.class, () -> RtfFile.text("{".repeat(1_000_000) + "x"))
                        .code())
                .isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void what_stands_behind_the_last_group_is_no_text() {
        assertThat(RtfFile.read(par(gb("甲。")) + "}\0\0{\\rtf1 " + gb("乙")).text())
                .isEqualTo("甲。\n");
    }
}
