package org.tiaoli.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCounting, 99, 九十九",
        "chineseCounting, 105, 一○五",
        "chineseCountingThousand, 10, 十",
        "chineseCountingThousand, 100, 一百",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 111, 一百一十一",
        "chineseCountingThousand, 1000, 一千",
        "chineseCountingThousand, 1010, 一千零一十",
        "chineseCountingThousand, 10001, 一万零一",
        "chineseCountingThousand, 200000, 二十万",
        "japaneseCounting, 3, 三",
        "japaneseCounting, 110, 百十",
        "japaneseCounting, 205, 二百五",
        "chineseLegalSimplified, 11, 壹拾壹",
        "chineseLegalSimplified, 203, 贰佰零叁",
        "ideographLegalTraditional, 36, 參拾陸",
        "ideographDigital, 20, 二〇",
        "taiwaneseDigital, 20, 二○",
        "decimalFullWidth, 12, １２",
        "ideographTraditional, 1, 甲",
        "ideographTraditional, 10, 癸",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "ideographZodiacTraditional, 13, 丙子",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedCircleChinese, 3, ③",
        "decimalEnclosedParen, 2, ⑵",
        "decimalEnclosedFullstop, 3, ⒊",
        "ideographEnclosedCircle, 4, ㊃",
        "decimalZero, 7, 07",
        "decimalZero, 12, 12",
        "decimal, 12, 12",
        "upperLetter, 27, AA",
        "lowerLetter, 2, b",
        "upperRoman, 14, XIV",
        "lowerRoman, 9, ix",
        "numberInDash, 3, - 3 -",
        "ordinal, 22, 22nd",
        "thaiLetters, 5, 5",
        "chineseCounting, 0, 0"
    })
    void a_number_is_written_as_word_prints_it(String format, int n, String printed) {
        assertThat(NumberFormat.format(n, format)).isEqualTo(printed);
    }

    @Test
    void the_format_none_prints_nothing() {
        assertThat(NumberFormat.format(3, "none")).isEmpty();
    }
}
