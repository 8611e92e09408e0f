package org.tiaoli.ingest.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentsTest {

    @Test
    void lines_that_lead_with_dots_to_a_page_number_are_contents_and_so_is_their_title() {
        assertThat(rest("某办法", "目　录", "第一章 总则……………………1", "第二章 职责与分工", "以及协调......3", "附则 ·····(12)", "第一章 总则"))
                .containsExactly("某办法", "第一章 总则");
    }

    @Test
    void under_their_title_a_gap_is_enough() {
        assertThat(rest("目 录", "第一章 总则          1", "第二章 职责          3", "第一章 总则"))
                .containsExactly("第一章 总则");
    }

    @Test
    void places_to_fill_in_are_no_contents() {
        List<String> form = List.of("姓名………………", "单位………………", "签名：");
        assertThat(rest(form.toArray(String[]::new))).isEqualTo(form);
        assertThat(rest("目录", "应当逐页编号。")).hasSize(2);
    }

    private static List<String> rest(String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(PageText.line(text, 0, 100 + 20 * lines.size()));
        }
        Set<TextLine> contents = Contents.in(lines);
        return lines.stream()
                .filter(line -> !contents.contains(line))
                .map(TextLine::text)
                .toList();
    }
}
