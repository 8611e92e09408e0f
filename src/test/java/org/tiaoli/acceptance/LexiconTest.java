package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and rules of a user's own, by {@code --lexicon}. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class LexiconTest {

    @TempDir
    private Path folder;

    @Test
    void a_word_that_is_added_makes_duties() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.txt"), "第一条 操作人员切勿触碰设备。\n");
        Files.writeString(folder.resolve("modals.tsv"), "my.切勿\t切勿\tprohibition\t切勿触碰\n");

        assertThat(Run.tiaoli("analyze", rules).out()).doesNotContain("must not");
        assertThat(Run.tiaoli("analyze", rules, "--lexicon", folder).out()).contains("must not", "触碰设备");
        assertThat(Run.tiaoli("--lexicon", folder, "analyze", rules).out()).contains("must not", "触碰设备");
    }

    @Test
    void every_command_says_what_is_wrong_with_the_lists_in_a_line_each() throws IOException {
        Files.writeString(folder.resolve("modals.tsv"), "modal.nothing\t-\nmy.word\n");
        Path document = Built.document("port-data-security-measures.txt");

        for (List<Object> command : List.<List<Object>>of(
                List.of("analyze", document),
                List.of("outline", document),
                List.of("explain", document),
                List.of("diff", document, document),
                List.of("dedup", document),
                List.of("index", document, "--index", folder.resolve("index")),
                List.of("search", "数据", "--index", folder.resolve("index")))) {
            List<Object> arguments = new ArrayList<>(command);
            arguments.addAll(List.of("--lexicon", folder));
            Run run = Run.tiaoli(arguments.toArray());
            assertThat(run.code()).as("%s", command).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .hasSize(2)
                    .anySatisfy(line -> assertThat(line).contains("modals.tsv:1: ", "to switch off"))
                    .anySatisfy(line -> assertThat(line).contains("modals.tsv:2: ", "four fields between tabs"));
        }
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Run run = Run.tiaoli(
                "analyze", Built.document("port-data-security-measures.txt"), "--lexicon", folder.resolve("no"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("There is no folder of lists", folder.resolve("no").toString());
    }
}
