package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class IndexTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path index;

    @BeforeEach
    void two_documents() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules"));
        index = folder.resolve("index");
        Files.copy(Built.document("port-data-security-measures.txt"), rules.resolve("kept.txt"));
        Files.copy(Built.document("university-lab-safety-rules.txt"), rules.resolve("lost.txt"));
        assertThat(Run.tiaoli("index", rules, "--index", index).code()).isZero();
    }

    @Test
    void what_is_gone_is_removed_when_asked_and_kept_when_not() throws IOException {
        Path lost = rules.resolve("lost.txt");
        Files.delete(lost);
        assertThat(Run.tiaoli("index", rules, "--index", index).out().lines())
                .singleElement()
                .asString()
                .startsWith("unchanged ");
        assertThat(Run.tiaoli("search", "实验室", "--index", index).code()).isZero();
        Run pruned = Run.tiaoli("index", rules, "--index", index, "--prune");
        assertThat(pruned.err()).isEmpty();
        assertThat(pruned.code()).isZero();
        assertThat(pruned.out().lines()).contains("removed " + lost).hasSize(2);
        assertThat(Run.tiaoli("search", "title:实验室", "--index", index).code()).isEqualTo(1);
        assertThat(Run.tiaoli("search", "数据安全", "--index", index).code()).isZero();
        Run again = Run.tiaoli("index", rules, "--index", index, "--prune");
        assertThat(again.out()).doesNotContain("removed");
    }

    @Test
    void files_of_other_folders_stay() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.copy(Built.document("noisy-fire-safety-rules.txt"), other.resolve("fire.txt"));
        Files.delete(rules.resolve("lost.txt"));
        Run run = Run.tiaoli("index", other, "--index", index, "--prune");
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("removed");
        assertThat(Run.tiaoli("search", "title:实验室", "--index", index).code()).isZero();
    }

    @Test
    void a_sound_index_is_said_to_be_sound_in_one_line() {
        Run run = Run.tiaoli("index", "verify", "--index", index);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).startsWith("sound: 2 files, 2 documents, ").contains(index.toString());
    }

    @Test
    void damage_to_any_file_of_an_index_is_one_clear_line() throws IOException {
        for (Path file : filesOfIndex()) {
            byte[] sound = Files.readAllBytes(file);
            byte[] damaged = sound.clone();
            damaged[damaged.length / 2] ^= 1;
            Files.write(file, damaged);
            assertDamaged(Run.tiaoli("index", "verify", "--index", index));
            Files.write(file, sound);
        }
        assertThat(Run.tiaoli("index", "verify", "--index", index).code()).isZero();
    }

    @Test
    void a_missing_index_and_a_missing_option_are_two_answers() {
        Run missing = Run.tiaoli("index", "verify", "--index", folder.resolve("none"));
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err().lines()).hasSize(1);
        assertThat(missing.err()).contains("There is no index at");
        for (List<Object> words : List.of(List.<Object>of("index", "verify"), List.<Object>of("index", rules))) {
            Run run = Run.tiaoli(words.toArray());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("Missing required option: '--index=DIR'", "--help'");
        }
        Run nothing = Run.tiaoli("index", "--index", index);
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("Missing required parameter: 'PATH'");
    }

    private static void assertDamaged(Run run) {
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("is damaged")
                .containsIgnoringCase("delete the folder and index the files again");
    }

    private List<Path> filesOfIndex() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            List<Path> parts =
                    files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
            assertThat(parts).hasSizeGreaterThan(3);
            return parts;
        }
    }
}
