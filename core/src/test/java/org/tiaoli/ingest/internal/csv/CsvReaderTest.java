package org.tiaoli.ingest.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Limits;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

class CsvReaderTest {

    @Test
    void quoted_cells_may_hold_commas_line_ends_and_quotes() {
        var source = read("事项,责任单位,备注\n检查,\"宣传部\n各支部\",\"含,逗号\"\n整改,\"所谓\"\"三审\"\"\",\n");
        assertThat(source.text()).isEqualTo("事项\t责任单位\t备注\n检查\t宣传部 各支部\t含,逗号\n整改\t所谓\"三审\"\t\n");
        assertThat(source.blocks())
                .hasSize(3)
                .allSatisfy(b -> assertThat(b.cells()).hasSize(3));
        assertThat(source.origin().mediaType()).isEqualTo("text/csv");
        assertThat(source.origin().charset()).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_found_by_the_rows_that_are_alike(String separator) {
        String text = "任务清单\n事项,甲、乙\n检查，复查,每年\n".replace(",", separator);
        assertThat(read(text).text()).isEqualTo("任务清单\n事项\t甲、乙\n检查，复查\t每年\n");
    }

    @Test
    void the_separator_may_be_declared_for_excel() {
        assertThat(read("sep=;\n一;二,三\n四;五,六\n").text()).isEqualTo("一\t二,三\n四\t五,六\n");
    }

    @Test
    void a_quote_that_is_never_closed_is_a_sign_like_any_other() {
        assertThat(read("一,\"二\n三,四\n五,六\n").text()).isEqualTo("一\t\"二\n三\t四\n五\t六\n");
    }

    @Test
    void a_table_in_gbk_is_decoded() {
        byte[] bytes = "事项,期限\r\n学习,每季度\r\n".getBytes(Charset.forName("GBK"));
        var source = new Ingestor(Limits.defaults()).read("a.zip!/任务.CSV", bytes);
        assertThat(source.text()).isEqualTo("事项\t期限\n学习\t每季度\n");
        assertThat(source.origin().charset()).isEqualTo("GB18030");
    }

    @Test
    void a_stray_byte_is_noted_without_a_place() {
        byte[] bytes = "学习制度安排,每季度\n检查整改工作,每?年\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;
        assertThat(new Ingestor(Limits.defaults()).read("a.csv", bytes).notes())
                .extracting(Note::code, Note::span)
                .contains(tuple("malformed-bytes", null));
    }

    @Test
    void a_text_without_cells_stays_a_text() {
        var source = read("第一条 为规范管理，制定本办法。\n第二条 本办法自发布之日起施行。\n");
        assertThat(source.origin().mediaType()).isEqualTo("text/plain");
        assertThat(source.notes()).extracting(Note::code).isEmpty();
    }

    @Test
    void a_text_that_is_not_named_so_is_no_table() {
        assertThat(new Ingestor(Limits.defaults())
                        .read("a.txt", "一,二\n三,四\n".getBytes(StandardCharsets.UTF_8))
                        .hasBlocks())
                .isFalse();
    }

    private static SourceText read(String text) {
        return new Ingestor(Limits.defaults()).read("test.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
