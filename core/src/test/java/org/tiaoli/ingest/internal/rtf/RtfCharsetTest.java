package org.tiaoli.ingest.internal.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaoli.ingest.internal.rtf.RtfFile.escaped;
import static org.tiaoli.ingest.internal.rtf.RtfFile.gb;
import static org.tiaoli.ingest.internal.rtf.RtfFile.par;
import static org.tiaoli.ingest.internal.rtf.RtfFile.unicode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfCharsetTest {

    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void each_font_has_a_charset_of_its_own() {
        assertThat(RtfFile.text(par(gb("采样") + "{\\f3 " + escaped("採樣", Charset.forName("Big5")) + "}" + gb("采样"))))
                .isEqualTo("采样採樣采样\n");
    }

    @Test
    void a_western_font_takes_chinese_bytes_of_the_files_code_page() {
        assertThat(RtfFile.text(par("\\dbch\\af0\\loch\\f1 " + gb("第1章") + " \\'a1\\'b02\\'a1\\'b1")))
                .isEqualTo("第1章 “2”\n");
    }

    @Test
    void a_file_without_any_charset_is_chinese_where_its_bytes_stand_in_pairs() {
        assertThat(RtfFile.raw("{\\rtf1\\ansi " + gb("为规范采样，") + "\\par}").text())
                .isEqualTo("为规范采样，\n");
        assertThat(RtfFile.raw("{\\rtf1\\ansi\\ansicpg1252 caf\\'e9 \\'93x\\'94\\par}")
                        .text())
                .isEqualTo("café “x”\n");
    }

    @Test
    void a_second_byte_may_look_like_markup_or_a_letter() {
        // the second bytes of these are a backslash, a brace and a letter
        String tricky = "乗亄鎔";
        byte[] bytes = tricky.getBytes(GBK);
        StringBuilder latin = new StringBuilder();
        for (byte b : bytes) {
            latin.append((char) (b & 0xFF));
        }
        assertThat(RtfFile.text(par(latin + gb("完")))).isEqualTo(tricky + "完\n");
        assertThat(RtfFile.text(par(gb(tricky) + "\\'e9F"))).isEqualTo(tricky + "镕\n");
    }

    @Test
    void characters_by_number_replace_what_stands_behind_for_older_readers() {
        assertThat(RtfFile.text(par(unicode("数据安全") + "\\uc2 \\u31456\\'d5\\'c2{\\uc0\\u31456}\\uc1\\u8226\\bullet x")))
                .isEqualTo("数据安全章章•x\n");
        assertThat(RtfFile.text(par("{\\upr{" + gb("乙") + "}{\\*\\ud{" + unicode("甲") + "}}}")))
                .isEqualTo("甲\n");
        assertThat(RtfFile.text(par("\\uc1\\u-10179 ?\\u-8704 ?"))).isEqualTo("😀\n");
    }

    @Test
    void a_character_by_number_directly_behind_another_is_not_passed_over() {
        assertThat(RtfFile.text(par("\\u25968 \\u25454 \\par"))).isEqualTo("数据\n");
    }

    @Test
    void utf_8_that_the_format_does_not_know_is_read_all_the_same() {
        String file = "{\\rtf1\\ansi\\ansicpg1252 数据安全管理办法\\par}";
        assertThat(RtfFile.read(file.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("数据安全管理办法\n");
    }

    @Test
    void signs_of_a_symbol_font_are_shown_as_a_box() {
        assertThat(RtfFile.text(par("{\\f2\\'a8}" + gb("是") + "{\\f2\\u-3928\\'a8}" + gb("否"))))
                .isEqualTo("□是□否\n");
    }
}
