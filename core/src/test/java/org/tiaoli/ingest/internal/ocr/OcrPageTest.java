package org.tiaoli.ingest.internal.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiaoli.ingest.internal.page.Glyph;
import org.tiaoli.ingest.internal.page.TextLine;

/** Tables of words as Tesseract writes them, with the boxes that it draws. */
class OcrPageTest {

    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
                    + "1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t\n";

    @Test
    void words_stay_in_order_and_without_gaps_whatever_their_boxes_say() {
        String table = HEAD
                + line(100, 200, 420, 30)
                + word(100, 30, "保卫")
                + word(176, 6, "处")
                + word(180, 40, "应")
                + word(190, 80, "当")
                + word(280, 30, "每月")
                + word(340, 30, "检查")
                + word(400, 60, "消防")
                + word(480, 40, "设施");
        assertThat(text(page(table))).isEqualTo("保卫处应当每月检查消防设施");
    }

    @Test
    void a_gap_as_wide_as_two_characters_is_kept() {
        String table = HEAD
                + line(100, 200, 390, 30)
                + word(100, 90, "责任书")
                + word(260, 60, "保卫")
                + word(320, 60, "后勤")
                + word(380, 110, "财务部");
        assertThat(text(page(table))).isEqualTo("责任书 保卫后勤财务部");
    }

    @Test
    void what_ruled_lines_look_like_is_no_word() {
        String table = HEAD + line(100, 200, 120, 30) + word(100, 90, "责任书") + word(195, 4, "|");
        assertThat(text(page(table))).isEqualTo("责任书");
    }

    @Test
    void confidence_is_the_mean_of_the_words() {
        String table =
                HEAD + line(100, 200, 120, 30) + word(100, 60, "责任") + "5\t1\t1\t1\t1\t1\t160\t200\t30\t30\t50\t书\n";
        assertThat(page(table).confidence()).isEqualTo(70);
        assertThat(page("").confidence()).isZero();
    }

    private static OcrPage page(String table) {
        return OcrPage.of(OcrTable.parse(table), PictureLines.none(), 500);
    }

    private static String text(OcrPage page) {
        assertThat(page.glyphs()).extracting(Glyph::x).isSorted();
        return TextLine.of(page.glyphs()).stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    private static String line(int left, int top, int width, int height) {
        return "4\t1\t1\t1\t1\t0\t%d\t%d\t%d\t%d\t-1\t\n".formatted(left, top, width, height);
    }

    private static String word(int left, int width, String text) {
        return "5\t1\t1\t1\t1\t1\t%d\t200\t%d\t30\t90\t%s\n".formatted(left, width, text);
    }
}
