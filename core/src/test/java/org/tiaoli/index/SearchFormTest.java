package org.tiaoli.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Span;

class SearchFormTest {

    @Test
    void width_case_and_spaces_do_not_count() {
        assertThat(SearchForm.of("每年　２ 次ＡＢ")).isEqualTo(SearchForm.of("每年2次ab"));
    }

    @Test
    void any_run_of_marks_is_one_break() {
        assertThat(SearchForm.of("报告。” \n（一）检查").text()).isEqualTo("报告\n一\n检查");
    }

    @Test
    void cells_of_a_table_do_not_run_into_each_other() {
        assertThat(SearchForm.of("党委\t书记").contains(SearchForm.of("委书"))).isFalse();
    }

    @Test
    void the_ring_of_years_is_a_zero() {
        assertThat(SearchForm.of("二○一八年")).isEqualTo(SearchForm.of("二〇一八年"));
    }

    @Test
    void an_occurrence_is_shown_as_printed_with_its_spaces() {
        String text = "各支部每 半 年报告。每半年";
        assertThat(SearchForm.of(text).occurrences(SearchForm.of("每半年")))
                .extracting(span -> span.in(text))
                .containsExactly("每 半 年", "每半年");
    }

    @Test
    void a_blank_phrase_occurs_nowhere() {
        assertThat(SearchForm.of("（）").isBlank()).isTrue();
        assertThat(SearchForm.of("报告（）").occurrences(SearchForm.of("（）"))).isEmpty();
        assertThat(SearchForm.of("（）").phrase()).isEmpty();
    }

    @Test
    void a_single_character_behind_a_break_may_be_followed_by_anything() {
        assertThat(SearchForm.of("报告，每").phrase())
                .containsExactly(
                        new SearchForm.PhraseTerm("报告", 0, false),
                        new SearchForm.PhraseTerm("告", 1, false),
                        new SearchForm.PhraseTerm("每", 3, true));
    }

    @Property
    void every_stretch_of_a_text_occurs_in_it(@ForAll("texts") String text, @ForAll int a, @ForAll int b) {
        int start = Math.floorMod(a, text.length() + 1);
        int end = start + Math.floorMod(b, text.length() - start + 1);
        SearchForm stretch = SearchForm.of(text.substring(start, end));
        assertThat(SearchForm.of(text).contains(stretch)).isTrue();
    }

    @Property
    void an_occurrence_reads_like_what_was_asked(@ForAll("texts") String text, @ForAll("texts") String phrase) {
        SearchForm asked = SearchForm.of(phrase);
        for (Span span : SearchForm.of(text).occurrences(asked)) {
            assertThat(SearchForm.of(span.in(text)).trimmed()).contains(asked.trimmed());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("党委年报。，（） \n\t２0①㎡A〇○%")
                .withChars('\uD842', '\uDFB7')
                .ofMaxLength(24);
    }
}
