package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void a_missing_file_is_one_clear_line() {
        Path missing = folder.resolve("missing.txt");
        Run run = Run.tiaoli("analyze", missing);
        assertOneLine(run, 3, missing + ": no such file; check the path");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_empty_file_is_one_clear_line() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertOneLine(Run.tiaoli("analyze", empty), 3, empty + ": holds no text");
        assertOneLine(Run.tiaoli("outline", empty), 3, empty + ": holds no text");
        assertOneLine(Run.tiaoli("text", empty), 3, empty + ": holds no text");
    }

    @Test
    void a_folder_without_readable_files_is_one_clear_line() throws IOException {
        Files.write(folder.resolve("program.bin"), new byte[] {0, 1, 2});
        assertOneLine(Run.tiaoli("analyze", folder), 3, folder + ": a folder without readable files; give one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze --loud x",
                "outline --format json x",
                "--loud",
                "analyze --loud",
                "diff a --loud",
                "search --loud",
                "index x --loud"
            })
    void an_unknown_option_is_one_line_with_a_hint(String arguments) {
        Run run = Run.tiaoli((Object[]) arguments.split(" "));
        assertOneLine(run, 2, "--help'");
        assertThat(run.err()).contains("Unknown option");
    }

    @Test
    void a_format_that_does_not_exist_is_answered_with_those_that_do() {
        assertOneLine(Run.tiaoli("analyze", "--format", "xml", "x"), 2, "'xml' is no format; text or json");
    }

    @Test
    void no_command_or_an_unknown_one_is_answered_with_those_that_there_are() {
        assertOneLine(Run.tiaoli(), 2, "analyze, outline, text");
        assertOneLine(Run.tiaoli("analyse", "x"), 2, "no command 'analyse'");
    }

    @Test
    void one_bad_file_does_not_stop_the_others() throws IOException {
        Path bad = Files.createFile(folder.resolve("bad.txt"));
        Path good = Built.document("port-data-security-measures.txt");
        Run run = Run.tiaoli("analyze", bad, good, "--format", "json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(Built.schemaErrors("analysis", run.out())).isEmpty();
        JsonNode json = run.json();
        assertThat(json.at("/documents").size()).isEqualTo(1);
        assertThat(json.at("/failures").size()).isEqualTo(1);
        assertThat(json.at("/failures/0/path").asString()).isEqualTo(bad.toString());
        assertThat(json.at("/failures/0/code").asString()).isEqualTo("empty");
        Run text = Run.tiaoli("analyze", bad, good);
        assertOneLine(text, 3, bad + ": holds no text");
        assertThat(text.out()).contains("第四条");
    }

    @Test
    void what_a_document_says_is_never_a_command_to_the_terminal() throws IOException {
        Path hostile = Files.writeString(folder.resolve("hostile.txt"), "安全办法\n第一条 保卫处应当\u001b]0;x\u0007每年检查一次。\n");
        for (String command : new String[] {"analyze", "outline", "text"}) {
            assertThat(Run.tiaoli(command, hostile).out()).contains("第一条").doesNotContain("\u001b", "\u0007");
        }
        assertThat(Run.tiaoli("analyze", hostile, "--format", "json", "--with-text")
                        .out())
                .doesNotContain("\u001b", "\u0007");
    }

    private static void assertOneLine(Run run, int code, String part) {
        assertThat(run.err()).contains(part).startsWith("tiaoli: ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(code);
    }
}
