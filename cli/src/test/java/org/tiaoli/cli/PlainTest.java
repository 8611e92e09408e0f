package org.tiaoli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void an_escape_sequence_is_shown_and_not_obeyed() {
        assertThat(Plain.text("应当\u001b[31m上报\u009b2J")).isEqualTo("应当␛[31m上报\uFFFD2J");
    }

    @Test
    void one_character_stands_for_one_so_that_spans_still_fit() {
        String text = "第一条\u0007\u202e甲\r\n\u0000";
        assertThat(Plain.text(text)).hasSameSizeAs(text);
    }

    @Test
    void lines_stay_lines_in_a_text_and_become_blanks_in_a_line() {
        assertThat(Plain.text("甲\n乙\t丙")).isEqualTo("甲\n乙\t丙");
        assertThat(Plain.line("甲\n乙\t丙")).isEqualTo("甲 乙 丙");
    }

    @Test
    void marks_that_turn_the_direction_of_writing_are_taken_out() {
        assertThat(Plain.line("甲\u202e乙\u2066丙")).isEqualTo("甲\uFFFD乙\uFFFD丙");
    }
}
