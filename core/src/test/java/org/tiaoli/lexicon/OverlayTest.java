package org.tiaoli.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.LexiconException;
import org.tiaoli.Tiaoli;
import org.tiaoli.extract.Duty;

/** A user's folder of lists over those of the library. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class OverlayTest {

    private static final Lexicon BUILT_IN = Lexicon.builtIn();

    @TempDir
    private Path folder;

    @Test
    void a_line_with_a_new_id_is_added() throws IOException {
        Lexicon lexicon = with("modals", "my.切勿\t切勿\tprohibition\t切勿触碰");

        assertThat(lexicon.list("modals")).hasSize(BUILT_IN.list("modals").size() + 1);
        assertThat(rules(lexicon, "操作人员切勿触碰设备。")).containsExactly("my.切勿");
    }

    @Test
    void a_line_with_a_known_id_replaces_that_line() throws IOException {
        Lexicon lexicon = with("modals", "modal.可以\t可以\tobligation\t可以登记");

        assertThat(lexicon.line("modal.可以")).map(line -> line.entry().meaning()).contains("obligation");
    }

    @Test
    void a_line_that_is_switched_off_is_gone_and_says_by_which_line() throws IOException {
        Lexicon lexicon = with("modals", "# 本单位不用", "modal.不得\t-");

        assertThat(lexicon.line("modal.不得")).isEmpty();
        assertThat(lexicon.switchedOff())
                .extracting(LexiconLine::place, line -> line.entry().pattern())
                .containsExactly(tuple(folder.resolve("modals.tsv") + ":2", "不得"));
        assertThat(rules(lexicon, "操作人员不得触碰设备。")).doesNotContain("modal.不得");
    }

    @Test
    void every_line_says_where_it_is_written_down() throws IOException {
        assertThat(BUILT_IN.line("modal.应当").map(LexiconLine::file)).contains("modals.tsv");
        assertThat(with("modals", "", "my.切勿\t切勿\tprohibition\t切勿触碰")
                        .line("my.切勿")
                        .map(LexiconLine::place))
                .contains(folder.resolve("modals.tsv") + ":2");
        assertThat(BUILT_IN.line("modal.nothing")).isEmpty();
    }

    @Test
    void equal_folders_give_equal_versions_and_others_do_not() throws IOException {
        String once = with("modals", "modal.不得\t-").version();

        assertThat(with("modals", "modal.不得\t-").version()).isEqualTo(once);
        assertThat(with("modals", "modal.不准\t-").version()).isNotEqualTo(once);
    }

    @Test
    void a_file_may_have_a_byte_order_mark_and_line_ends_of_windows() throws IOException {
        Files.writeString(folder.resolve("modals.tsv"), "\uFEFFmodal.不得\t-\r\nmy.切勿\t切勿\tprohibition\t切勿触碰\r\n");

        assertThat(BUILT_IN.overlay(folder).line("my.切勿")).isPresent();
    }

    @Test
    void every_wrong_line_is_named_with_what_to_do_in_the_order_of_the_file() throws IOException {
        Files.writeString(
                folder.resolve("modals.tsv"),
                String.join(
                        "\n",
                        List.of(
                                "my.one  切勿",
                                "my.two\t切勿\tprohibition\t不要触碰",
                                "my.three\t务请\tqualified\t务请登记",
                                "modal.nothing\t-",
                                "my.five\t不得\tobligation\t不得",
                                "my.six\t\tobligation\t登记",
                                "my.seven\t速\tobligation\t速办",
                                "my.seven\t从速\tobligation\t从速办理",
                                "role.主体责任\t-")));
        Files.writeString(folder.resolve("grammar.tsv"), "my.rule\t登记\tduty\t登记\nduty.list\t[\tduty\t登记");
        Files.writeString(folder.resolve("nothing.tsv"), "a\tb\tc\td");

        LexiconException wrong = catchThrowableOfType(LexiconException.class, () -> BUILT_IN.overlay(folder));

        assertThat(wrong.problems()).hasSize(11);
        assertThat(problem(wrong, "grammar.tsv:1")).contains("takes no further lines", "duty.bare");
        assertThat(problem(wrong, "grammar.tsv:2")).contains("'[' is no regular expression");
        assertThat(problem(wrong, "modals.tsv:1")).contains("four fields between tabs", "this one has 1");
        assertThat(problem(wrong, "modals.tsv:2")).contains("'不要触碰' does not hold the word '切勿'");
        assertThat(problem(wrong, "modals.tsv:3")).contains("'qualified' is no meaning", "obligation");
        assertThat(problem(wrong, "modals.tsv:4")).contains("no line modal.nothing to switch off");
        assertThat(problem(wrong, "modals.tsv:5")).contains("is the line modal.不得 already; take that id");
        assertThat(problem(wrong, "modals.tsv:6")).contains("the pattern is missing");
        assertThat(problem(wrong, "modals.tsv:8")).contains("my.seven stands twice");
        assertThat(problem(wrong, "modals.tsv:9")).contains("belongs to the list roles");
        assertThat(problem(wrong, "nothing.tsv")).contains("no list of that name; lists: adverbs, ");
        assertThat(wrong.problems().indexOf(problem(wrong, "modals.tsv:8")))
                .isLessThan(wrong.problems().indexOf(problem(wrong, "modals.tsv:9")));
    }

    private static String problem(LexiconException wrong, String place) {
        return wrong.problems().stream()
                .filter(line -> line.contains(place + ": "))
                .findFirst()
                .orElse("nothing about " + place);
    }

    @Test
    void values_may_be_others_than_those_of_the_library() throws IOException {
        Lexicon lexicon = with("periods", "my.双月\t双月\tP2M 6\t每双月");

        assertThat(lexicon.line("my.双月")).isPresent();
        assertThatThrownBy(() -> with("periods", "my.双月\t双月\ttwo months\t每双月"))
                .hasMessageContaining("periods.tsv:1: 'two months' is no meaning in the list periods");
    }

    @Test
    void a_word_may_move_to_another_line_in_any_order() throws IOException {
        Lexicon lexicon = with("modals", "my.不得\t不得\tprohibition strict\t不得触碰", "modal.不得\t-");

        assertThat(rules(lexicon, "操作人员不得触碰设备。")).containsExactly("my.不得");
    }

    @Test
    void a_file_in_another_charset_says_so() throws IOException {
        Files.write(folder.resolve("modals.tsv"), new byte[] {(byte) 0xC7, (byte) 0xD0});

        assertThatThrownBy(() -> BUILT_IN.overlay(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("modals.tsv: it is not UTF-8");
    }

    @Test
    void a_folder_that_is_not_there_or_holds_no_list_says_so() {
        assertThatThrownBy(() -> BUILT_IN.overlay(folder.resolve("nowhere")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("There is no folder of lists");
        assertThatThrownBy(() -> BUILT_IN.overlay(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("holds no list");
    }

    private Lexicon with(String list, String... lines) throws IOException {
        Files.writeString(folder.resolve(list + ".tsv"), String.join("\n", lines) + "\n");
        return BUILT_IN.overlay(folder);
    }

    private static List<String> rules(Lexicon lexicon, String sentence) {
        return Tiaoli.builder().lexicon(lexicon).build().analyzeText("test.txt", "第一条 " + sentence + "\n").stream()
                .flatMap(analysis -> analysis.duties().stream())
                .map(Duty::rule)
                .toList();
    }
}
