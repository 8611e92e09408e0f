package org.tiaoli.ingest.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarginsTest {

    @Test
    void what_repeats_at_the_same_height_page_after_page_goes() {
        List<List<TextLine>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            char body = "甲乙丙丁".charAt(page - 1);
            pages.add(page("某市制度汇编", "一" + body, "二" + body, "三" + body, "— " + page + " —", "第" + page + "期"));
        }
        assertThat(Margins.trimLines(pages, false))
                .allSatisfy(page -> assertThat(page).hasSize(3));
        assertThat(Margins.trimLines(pages, false).get(0).get(0).text()).isEqualTo("一甲");
    }

    @Test
    void pages_of_a_single_line_keep_it() {
        List<List<TextLine>> pages = List.of(page("第1条"), page("第2条"));
        assertThat(Margins.trimLines(pages, false)).isEqualTo(pages);
    }

    @Test
    void what_repeats_inside_the_page_stays() {
        List<List<TextLine>> pages = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            pages.add(page(
                    "一" + "甲乙丙".charAt(page),
                    "二" + "甲乙丙".charAt(page),
                    "同样的话",
                    "三" + "甲乙丙".charAt(page),
                    "四" + "甲乙丙".charAt(page)));
        }
        assertThat(Margins.trimLines(pages, false)).isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 3 -", "—3—", "第 3 页", "第3页 共8页", "3/8", "Page 3 of 8"})
    void a_page_number_goes_even_from_a_single_page(String number) {
        List<List<TextLine>> trimmed = Margins.trimLines(List.of(page("标题", "正文。", number)), false);
        assertThat(trimmed.get(0)).extracting(TextLine::text).containsExactly("标题", "正文。");
    }

    @Test
    void a_bare_number_goes_only_when_it_keeps_its_distance() {
        List<TextLine> close = List.of(PageText.line("人数", 0, 100), PageText.line("12", 0, 120));
        List<TextLine> far = List.of(PageText.line("人数", 0, 100), PageText.line("12", 0, 150));
        assertThat(Margins.trimLines(List.of(close), false).get(0)).hasSize(2);
        assertThat(Margins.trimLines(List.of(far), false).get(0)).hasSize(1);
    }

    private static List<TextLine> page(String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(PageText.line(text, 0, 80 + 20 * lines.size()));
        }
        return lines;
    }
}
