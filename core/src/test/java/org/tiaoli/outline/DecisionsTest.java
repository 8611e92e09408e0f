package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about how a structure was found. */
class DecisionsTest {

    static Stream<CorpusText> documents() throws IOException {
        return CorpusText.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void asking_for_reasons_changes_nothing(CorpusText document) {
        List<Policy> plain = Outlines.of(document.text());
        List<Policy> explained = Outlines.explained(document.text()).policies();
        assertThat(explained).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(explained.get(i).provisions()).isEqualTo(plain.get(i).provisions());
            assertThat(explained.get(i).notes()).isEqualTo(plain.get(i).notes());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void something_is_decided_about_every_character(CorpusText document) {
        BitSet decided = new BitSet();
        for (Decision decision : Outlines.explained(document.text()).decisions()) {
            decided.set(decision.span().start(), decision.span().end());
        }
        for (int i = 0; i < document.text().length(); i++) {
            assertThat(decided.get(i) || Glyphs.isWhite(document.text().charAt(i)))
                    .as("at %d", i)
                    .isTrue();
        }
    }

    @Test
    void a_label_says_where_it_stands_and_which_number_it_follows() {
        assertThat(said("第一条 馆藏由馆长负责。\n第二条 借阅应当登记。\n"))
                .contains("taken 第二条: opens a line, a space behind it; the number that follows 第一条")
                .contains("placed 第二条: an article, in the heading above it");
    }

    @Test
    void a_reference_at_the_start_of_a_line_says_why_it_is_no_label() {
        assertThat(said("第一条 馆藏由馆长负责。\n第二条 借阅应当登记，\n第一条规定的馆藏除外。\n第三条 归还应当核对。\n"))
                .anyMatch(line -> line.startsWith("refused 第一条: ") && line.contains("reads like a reference"));
        assertThat(said("第一条 馆藏由馆长负责。\n第二条 依照第一条登记。\n")).contains("refused 第一条: stands inside a sentence");
    }

    @Test
    void a_misread_label_says_as_what_it_was_read() {
        assertThat(said("第—条 馆藏由馆长负责。\n第二条 借阅应当登记。\n"))
                .contains("repaired 第—条: a character that was misread was read as number 1 of 第一条");
    }

    @Test
    void a_list_says_what_it_hangs_on() {
        List<String> said = said("第一条 馆长负责：\n（一）清点：\n1.图书；\n2.手稿。\n（二）登记。\n第二条 馆藏的借阅按照馆长的要求登记。\n");
        assertThat(said)
                .contains("placed （一）: opens a list")
                .contains("placed 1.: below （一）, as the text itself shows")
                .contains("placed 2.: next in the list, behind 1.")
                .contains("placed （二）: next in the list, behind （一）");
    }

    @Test
    void wrapped_lines_say_why_they_were_joined_and_page_numbers_that_they_were_left_out() {
        StringBuilder text = new StringBuilder("馆藏管理办法\n");
        for (int i = 0; i < 12; i++) {
            text.append("馆藏".repeat(15)).append("\n应当登记在册。\n");
        }
        text.append("— 2 —\n").append("馆藏应当登记在册。\n");
        assertThat(said(text.toString()))
                .contains("text : lines are wrapped at 30 characters")
                .contains("joined 应当登记在册。: the line before it is full and does not end a sentence")
                .contains("left out — 2 —: page number");
    }

    private static List<String> said(String text) {
        return Outlines.explained(text).decisions().stream()
                .map(decision -> decision.kind().word() + " "
                        + (decision.label() == null ? decision.span().in(text) : decision.label()) + ": "
                        + decision.reason())
                .toList();
    }
}
