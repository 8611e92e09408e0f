package org.tiaoli.ingest.internal.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadMarksTest {

    private final MisreadMarks marks = new MisreadMarks();

    @ParameterizedTest
    @CsvSource({
        "第一章”总则, 第一章　总则",
        "第十条“信息中心应当, 第十条　信息中心应当",
        "《一)按月检查, (一)按月检查",
        "【十二）按月检查, (十二）按月检查",
        "三)按月检查, (三)按月检查",
        "”按月检查, 　按月检查"
    })
    void what_stands_at_a_label_can_only_be_its_bracket_or_a_gap(String read, String mended) {
        assertThat(marks.mend(line(read), false).text()).isEqualTo(mended);
        assertThat(marks.mended()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"“一岗双责”要求", "《办法》第三条", "2018)号", "第一条规定", "按照“双责”", "一"})
    void what_may_stand_there_is_left(String read) {
        assertThat(marks.mend(line(read), false).text()).isEqualTo(read);
        assertThat(marks.mended()).isZero();
    }

    @Test
    void a_single_quotation_mark_at_the_edge_of_a_cell_is_none() {
        assertThat(marks.mend(line("“11月底前"), true).text()).isEqualTo("　11月底前");
        assertThat(marks.mend(line("2”"), true).text()).isEqualTo("2　");
        assertThat(marks.mend(line("“双责”"), true).text()).isEqualTo("“双责”");
    }

    private static OcrLine line(String text) {
        return new OcrLine(0, 0, 30 * text.length(), 30, List.of(new OcrLine.Word(text, 0, 30 * text.length(), 90)));
    }
}
