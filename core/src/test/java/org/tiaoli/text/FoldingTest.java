package org.tiaoli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaoli.text.Folding.Step;

class FoldingTest {

    private static final Folding CONTENT = Folding.ofContent();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每年２次 | 每年2次",
                "“一岗双责”， | \"一岗双责\",",
                "（一）督查 | (一)督查",
                "ＡＢｃ | abc",
                "⼈员 | 人员",
                "邵政办〔2024〕3号 | 邵政办[2024]3号"
            })
    void width_and_variants_of_marks_are_no_difference(String printed, String folded) {
        assertThat(Folding.of(Step.WIDTH, Step.PUNCTUATION).fold(printed).text())
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一百二十三条 | 第123条",
                "二十日内 | 20日内",
                "十五个工作日 | 15个工作日",
                "二〇二四年 | 2024年",
                "二○二四年 | 2024年",
                "○○公司 | ○○公司",
                "五万元 | 50000元",
                "5万元 | 50000元",
                "50,000元 | 50000元",
                "两次 | 2次",
                "一千零五十 | 1050",
                "百姓 | 百姓",
                "二三十人 | 二三十人",
                "十万 | 100000"
            })
    void numerals_become_digits(String printed, String folded) {
        assertThat(Folding.of(Step.NUMERALS).fold(printed).text()).isEqualTo(folded);
    }

    @Test
    void content_alone_is_left_when_marks_go() {
        assertThat(CONTENT.fold("第五条　每年 0.5％，不得超过“二十”次。").text()).isEqualTo("第5条每年0.5%不得超过20次");
    }

    @Test
    void the_longest_slot_word_is_taken() {
        Folding folding = CONTENT.withSlots(List.of("公司", "集团公司", "学校"));

        assertThat(folding.fold("集团公司及学校").text()).isEqualTo(Folding.SLOT + "及" + Folding.SLOT);
    }

    @Test
    void a_stretch_is_found_again_in_the_printed_text() {
        String printed = "应当 在二十个工作日内，报集团公司。";
        Folded folded = CONTENT.withSlots(List.of("集团公司")).fold(printed);

        assertThat(folded.text()).isEqualTo("应当在20个工作日内报" + Folding.SLOT);
        assertThat(folded.toSource(new Span(2, 5)).in(printed)).isEqualTo("在二十");
        assertThat(folded.toSource(new Span(10, 12)).in(printed)).isEqualTo("报集团公司");
        assertThat(folded.toSource(new Span(12, 12))).isEqualTo(new Span(17, 17));
    }

    @Test
    void a_stretch_outside_of_the_folded_text_is_refused() {
        assertThatThrownBy(() -> CONTENT.fold("督查").toSource(new Span(0, 3)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("2 code units");
    }

    @Property
    void every_folded_character_stands_for_a_stretch_in_order(@ForAll String printed) {
        Folded folded = CONTENT.fold(printed);
        int at = 0;
        for (int i = 0; i < folded.length(); i++) {
            assertThat(folded.sourceStart(i)).isGreaterThanOrEqualTo(i == 0 ? 0 : at);
            assertThat(folded.sourceEnd(i)).isGreaterThan(folded.sourceStart(i)).isLessThanOrEqualTo(printed.length());
            at = folded.sourceStart(i);
        }
    }

    @Property
    void folding_twice_changes_nothing(@ForAll("digitsAndWords") String printed) {
        String once = CONTENT.fold(printed).text();
        assertThat(CONTENT.fold(once).text()).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> digitsAndWords() {
        return Arbitraries.strings()
                .withChars("督查工作，。（）第条 年次每")
                .withChars("0123456789")
                .ofMaxLength(40);
    }
}
