package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void the_findings_of_a_place_are_printed_with_their_rules_and_parts() {
        Run run = Run.tiaoli("explain", MEASURES, "第四条");
        assertThat(run.out())
                .contains("Findings (7)")
                .contains("[应当][每半年]主持召开[一次]数据安全专题会议")
                .contains("rule modal.应当 (modals.tsv:", "as in 各部门应当建立台账")
                .contains("printed in a clause before, in the same sentence")
                .contains("exactly 1 per P6M, 2.0 a year")
                .contains("Considered and dropped (2)")
                .contains("it holds somebody to account, but under no condition")
                .contains("compound.重要", "it is a word that only holds the characters of a modal");
    }

    @Test
    void a_row_of_a_table_is_a_place_of_its_own() {
        Run run = Run.tiaoli("explain", Built.document("university-lab-safety-rules.txt"), "附件1第3行");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("附件1第3行  att_1__table_1", "Findings (3)")
                .contains("the cell of the row that says who is responsible, printed in the row")
                .contains("the row's cell of times: exactly 1 per P1Y, 1.0 a year");
    }

    @Test
    void a_document_without_findings_says_so(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "今天天气很好。\n");
        Run run = Run.tiaoli("explain", text);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Findings: none");
    }

    @Test
    void a_rule_that_is_switched_off_says_so(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("modals.tsv"), "modal.应当\t-\n");
        Run run = Run.tiaoli("explain", MEASURES, "第四条", "--lexicon", folder);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .doesNotContain("rule modal.应当")
                .contains("it is switched off by " + folder.resolve("modals.tsv") + ":1");
    }

    @Test
    void the_json_of_an_explanation_is_valid_and_holds_the_same() {
        Run run = Run.tiaoli("explain", MEASURES, "第五条第四项", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Built.schemaErrors("explain", run.out())).isEmpty();
        assertThat(run.json().at("/documents/0/place/provision").asString()).isEqualTo("art_5__item_4");
        assertThat(run.json().at("/documents/0/findings").size()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_is_a_failure_in_the_json() {
        Run run = Run.tiaoli("explain", "nothing-here.txt", "--format", "json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(Built.schemaErrors("explain", run.out())).isEmpty();
        assertThat(run.json().at("/failures/0/code").asString()).isEqualTo("not-found");
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
