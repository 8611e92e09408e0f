package org.tiaoli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void it_begins_with_a_byte_order_mark_and_every_field_is_quoted() {
        assertThat(written("第九条", 0.5, null, "")).isEqualTo("\uFEFF\"第九条\",\"0.5\",\"\",\"\"\r\n");
    }

    @Test
    void quotation_marks_commas_and_line_ends_stay_inside_their_field() {
        assertThat(written("称为\"甲\",\n以下同", "乙")).isEqualTo("\uFEFF\"称为\"\"甲\"\",\n以下同\",\"乙\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠1", "\t=1", "\n=1"})
    void what_a_document_says_is_no_formula(String text) {
        assertThat(written(text)).isEqualTo("\uFEFF\"'" + text + "\"\r\n");
    }

    @Test
    void signs_inside_a_text_and_numbers_stay_as_they_are() {
        assertThat(written("甲=乙", -1)).isEqualTo("\uFEFF\"甲=乙\",\"-1\"\r\n");
    }

    @Test
    void control_characters_are_made_harmless() {
        assertThat(written("甲\u001b[31m\u009b\u202e乙\u0000")).isEqualTo("\uFEFF\"甲\uFFFD[31m\uFFFD\uFFFD乙\uFFFD\"\r\n");
    }

    private static String written(@Nullable Object... fields) {
        StringWriter out = new StringWriter();
        Csv csv = new Csv(out);
        csv.row(Arrays.asList(fields));
        csv.flush();
        return out.toString();
    }
}
