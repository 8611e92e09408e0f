package org.tiaoli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "九, 9", "十二, 12", "一百〇一, 101", "一百零一, 101", "廿一, 21", "卅, 30", "12, 12", "１２, 12", "二 十 一, 21",
        "一二〇, 120", "两千零三, 2003", "拾贰, 12", "①, 1", "⑳, 20", "⑴, 1", "⒈, 1", "㈡, 2", "Ⅳ, 4"
    })
    void a_number_is_read_however_it_is_printed(String printed, int value) {
        assertThat(Numeral.read(printed, 0, printed.length()))
                .extracting(Numeral::value)
                .isEqualTo(value);
    }

    @Test
    void what_is_no_number_is_not_read_as_one() {
        assertThat(Numeral.read("条", 0, 1)).isNull();
        assertThat(Numeral.read("十x", 0, 2)).isNull();
        assertThat(Numeral.read("", 0, 0)).isNull();
        assertThat(Numeral.read("99999999999", 0, 11)).isNull();
    }

    @Test
    void a_number_is_printed_in_chinese_and_read_back() {
        for (int number = 0; number < 3000; number++) {
            String printed = Numeral.chinese(number);
            assertThat(Numeral.read(printed, 0, printed.length()))
                    .as(printed)
                    .extracting(Numeral::value)
                    .isEqualTo(number);
        }
    }

    @Test
    void numbers_from_ten_to_nineteen_do_without_a_one() {
        assertThat(Numeral.chinese(10)).isEqualTo("十");
        assertThat(Numeral.chinese(12)).isEqualTo("十二");
        assertThat(Numeral.chinese(112)).isEqualTo("一百一十二");
    }
}
