package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExplainTest {

    private static final Path MEASURES = Built.document("port-data-security-measures.txt");

    @Test
    void a_place_is_printed_with_its_text_and_how_it_was_found() {
        Run run = Run.tiaoli("explain", MEASURES, "第五条第四项");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("第五条第（四）项  art_5__item_4")
                .contains("（四） 组织开展安全检查")
                .contains("next in the list, behind （三）")
                .contains("the number that follows 第四条");
    }

    @Test
    void a_place_may_stand_behind_the_name_of_the_file() {
        Run run = Run.tiaoli("explain", MEASURES + "#art_5__item_4");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(Run.tiaoli("explain", MEASURES, "第五条第（四）项").out());
    }

    @Test
    void without_a_place_every_line_says_what_was_decided() {
        Run run = Run.tiaoli("explain", MEASURES);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("labels: 第一章 × 5", "title: a short line near the top", "opens a line");
    }

    @Test
    void a_place_that_is_not_there_is_a_usage_error_that_says_where_to_look() {
        Run run = Run.tiaoli("explain", MEASURES, "第九十九条");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("has no place 第九十九条; 'tiaoli outline' lists those that it has");
    }

    @Test
    void a_file_that_is_not_there_is_unreadable() {
        Run run = Run.tiaoli("explain", "nothing-here.txt");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nothing-here.txt");
    }
}
