package org.tiaoli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class GoneFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void two_folders_with_a_file_each() throws IOException {
        for (String name : List.of("one", "two")) {
            Path below = Files.createDirectories(folder.resolve(name));
            Files.writeString(below.resolve("kept.txt"), "第一条 甲应当报告。");
        }
    }

    @Test
    void a_folder_that_is_named_stands_for_all_below_it() {
        assertThat(gone("one", "one/lost.txt")).isTrue();
        assertThat(gone("one", "one/deeper/lost.txt")).isTrue();
        assertThat(gone("one", "one/kept.txt")).isFalse();
    }

    @Test
    void what_lies_elsewhere_is_not_asked_about() {
        assertThat(gone("one", "two/lost.txt")).isFalse();
        assertThat(gone("one", "one-more/lost.txt")).isFalse();
    }

    @Test
    void a_file_that_is_named_stands_for_those_beside_it() {
        assertThat(gone("one/kept.txt", "one/lost.txt")).isTrue();
        assertThat(gone("one/kept.txt", "one/deeper/lost.txt")).isFalse();
        assertThat(gone("one/kept.txt", "two/lost.txt")).isFalse();
    }

    @Test
    void a_file_that_is_named_and_lost_is_gone_but_nothing_below_a_lost_folder_is() {
        assertThat(gone("three/lost.txt", "three/lost.txt")).isTrue();
        assertThat(gone("three", "three/lost.txt")).isFalse();
    }

    @Test
    void what_lies_in_an_archive_is_gone_with_the_archive() throws IOException {
        Files.write(folder.resolve("one/kept.zip"), new byte[1]);
        assertThat(gone("one", "one/kept.zip!/rules/a.txt")).isFalse();
        assertThat(gone("one", "one/lost.zip!/rules/a.txt")).isTrue();
        assertThat(gone("one", "two/lost.zip!/rules/a.txt")).isFalse();
    }

    @Test
    void a_path_may_be_written_in_several_ways() {
        assertThat(gone("two/../one", "one/lost.txt")).isTrue();
        assertThat(gone("one", "./two/../one/lost.txt")).isTrue();
    }

    @Test
    void a_name_that_cannot_be_one_here_is_left_alone() {
        assertThat(GoneFiles.of(List.of(folder)).test(folder + "/\0.txt")).isFalse();
    }

    private boolean gone(String named, String source) {
        return GoneFiles.of(List.of(folder.resolve(named)))
                .test(folder.resolve(source).toString());
    }
}
