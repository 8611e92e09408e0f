package org.tiaoli.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetDetectorTest {

    private static final String POLICY = "第一条 为加强实验室安全管理，制定本办法。\n第二条 本办法适用于各学院。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void a_policy_is_known_in_every_charset_of_the_mainland(String charset) {
        assertThat(detect(POLICY, charset)).isEqualTo(charset);
    }

    @ParameterizedTest
    @CsvSource({
        "档案管理, UTF-8", "档案管理, GB18030", "档案管理, UTF-16LE", "档案管理, UTF-16BE",
        "檔案管理, Big5", "第三十八, GB18030", "实施办法, UTF-16BE", "學術誠信, Big5"
    })
    void four_characters_are_enough(String text, String charset) {
        assertThat(detect(text, charset)).isEqualTo(charset);
    }

    @Test
    void traditional_text_may_be_in_gbk_too() {
        assertThat(detect("第一條 為加強檔案管理，制定本辦法。", "GBK")).isEqualTo("GB18030");
        assertThat(detect("第一條 為加強檔案管理，制定本辦法。", "Big5")).isEqualTo("Big5");
    }

    @Test
    void a_byte_order_mark_is_believed() {
        byte[] marked = ("\uFEFF" + POLICY).getBytes(StandardCharsets.UTF_16LE);
        assertThat(CharsetDetector.detect(marked).bomLength()).isEqualTo(2);
        assertThat(CharsetDetector.detect("\uFEFF".getBytes(Charset.forName("GB18030")))
                        .bomLength())
                .isEqualTo(4);
    }

    @Test
    void plain_latin_text_is_utf_8_and_sure() {
        CharsetGuess guess =
                CharsetDetector.detect("Rules of the library.\n1. Be quiet.\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(guess.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(guess.sure()).isTrue();
    }

    @Test
    void one_bad_byte_does_not_make_utf_8_another_charset() {
        byte[] bytes = POLICY.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        assertThat(CharsetDetector.detect(bytes).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void utf_8_that_was_cut_inside_its_last_character_is_still_utf_8() {
        byte[] bytes = java.util.Arrays.copyOf("档案管理".getBytes(StandardCharsets.UTF_8), 11);
        assertThat(CharsetDetector.detect(bytes).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    private static String detect(String text, String charset) {
        return CharsetDetector.detect(text.getBytes(Charset.forName(charset)))
                .charset()
                .name();
    }
}
