package org.tiaoli.ingest.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "yyyy\"年\"m\"月\"d\"日\"           | 43363     | 2018年9月20日",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@   | 43363     | 2018年9月20日",
                "yyyy年mm月dd日                    | 43349     | 2018年09月06日",
                "yyyy/m/d                        | 1         | 1900/1/1",
                "yyyy/m/d                        | 61        | 1900/3/1",
                "yyyy-mm-dd hh:mm                | 43363.5208333333 | 2018-09-20 12:30",
                "yyyy\\-m\\-d\\ h:mm:ss           | 43363.99999999 | 2018-9-21 0:00:00",
                "yy.m.d                          | 43363     | 18.9.20",
                "d-mmm-yy                        | 43363     | 20-Sep-18",
                "dddd, mmmm d                    | 43363     | Thursday, September 20",
                "aaaa                            | 43363     | 星期四",
                "\"周\"aaa                         | 43366     | 周日",
                "上午/下午h\"时\"mm\"分\"            | 43363.75  | 下午6时00分",
                "h:mm AM/PM                      | 0.0208333 | 12:30 AM",
                "[h]:mm                          | 1.5       | 36:00",
                "mm:ss.0                         | 0.000729  | 01:03.0",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\" | 43363  | 二〇一八年九月二十日",
                "[DBNum2][$-804]yyyy\"年\"m\"月\"     | 43363  | 贰零壹捌年玖月",
                "[$-F800]dddd\\,\\ mmmm\\ dd        | 43363  | 2018年9月20日",
                "yyyy/m/d                        | -1        | -1"
            })
    void a_day_is_shown_by_its_format(String code, double value, String shown) {
        assertThat(CellFormat.of(code).show(value, false)).isEqualTo(shown);
    }

    @Test
    void days_may_be_counted_from_1904() {
        assertThat(CellFormat.of("yyyy/m/d").show(41901, true)).isEqualTo("2018/9/20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "General            | 2               | 2",
                "General            | 0.30000000000000004 | 0.3",
                "General            | 1234567.891234  | 1234567.891",
                "General            | 123456789012    | 1.23457E+11",
                "General            | 0.00000000001   | 1E-11",
                "General            | -0.5            | -0.5",
                "General\"人\"        | 12              | 12人",
                "0                  | 2.5             | 3",
                "0.00               | 1.005           | 1.01",
                "0.##               | 1.5             | 1.5",
                "#.##               | 0.5             | .5",
                ".00                | 12.5            | 12.50",
                "#,##0              | 1234567         | 1,234,567",
                "#,##0.00\"元\"       | 1234.5          | 1,234.50元",
                "#,##0,\"千元\"       | 1234567         | 1,235千元",
                "0%                 | 0.85            | 85%",
                "0.0%               | 0.1234          | 12.3%",
                "0.00E+00           | 12345           | 1.23E+04",
                "0.0E+00            | 9.99            | 1.0E+01",
                "000000             | 42              | 000042",
                "000-0000           | 1234567         | 123-4567",
                "[Red]-0;[Blue]+0   | -3              | +3",
                "0.0;(0.0);\"无\"     | -1.5            | (1.5)",
                "0.0;(0.0);\"无\"     | 0               | 无",
                "[>=60]\"合格\";\"不合格\" | 59              | 不合格",
                "[>=60]\"合格\";\"不合格\" | 60              | 合格",
                "\"¥\"#,##0.00       | 99              | ¥99.00",
                "[$¥-804]#,##0      | -1200           | -¥1,200",
                "[DBNum1]General    | 123.4           | 一百二十三.四",
                "[DBNum1]0          | 205             | 二〇五",
                "[DBNum2]General\"元整\" | 10             | 壹拾元整",
                "# ?/?              | 1.5             | 1.5",
                "\"第\"0\"条\"          | 12              | 第12条"
            })
    void a_number_is_shown_by_its_format(String code, double value, String shown) {
        assertThat(CellFormat.of(code).show(value, false)).isEqualTo(shown);
    }

    @Test
    void a_format_may_show_nothing() {
        CellFormat hidden = CellFormat.of(";;;");
        assertThat(hidden.show(5, false)).isEmpty();
        assertThat(hidden.show(-5, false)).isEmpty();
        assertThat(hidden.show("文")).isEmpty();
    }

    @Test
    void a_format_may_add_to_a_text() {
        assertThat(CellFormat.of("\"附件\"@").show("一")).isEqualTo("附件一");
        assertThat(CellFormat.of("0;0;0;@\"（略）\"").show("表")).isEqualTo("表（略）");
        assertThat(CellFormat.of("0.00").show("文")).isEqualTo("文");
    }

    @Test
    void a_format_that_is_broken_still_shows_the_value() {
        assertThat(CellFormat.of("\"元").show(3, false)).isEqualTo("元");
        assertThat(CellFormat.of("0\\").show(3, false)).isEqualTo("3");
        assertThat(CellFormat.of("[0").show(3, false)).isEmpty();
        assertThat(CellFormat.of("").show(3, false)).isEmpty();
        assertThat(CellFormat.of("[>x]0").show(3, false)).isEqualTo("3");
    }

    @Test
    void formats_known_by_number_only_are_those_of_a_chinese_excel() {
        assertThat(shown(14)).isEqualTo("2018/9/20");
        assertThat(shown(31)).isEqualTo("2018年9月20日");
        assertThat(shown(57)).isEqualTo("2018年9月");
        assertThat(shown(58)).isEqualTo("9月20日");
        assertThat(BuiltInFormats.code(170)).isNull();
    }

    private static String shown(int id) {
        String code = Objects.requireNonNull(BuiltInFormats.code(id));
        return CellFormat.of(code).show(43363, false);
    }
}
