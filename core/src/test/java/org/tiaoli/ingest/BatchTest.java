package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.UnreadableDocumentException.Code;

class BatchTest {

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of(
                "b.txt",
                "a.docx",
                "sub/deep/c.PDF",
                "sub/d.html",
                ".hidden.txt",
                ".git/e.txt",
                "~$a.docx",
                "sub/deep/packed.zip",
                "button.gif",
                "page.html",
                "page_files/mark.png",
                "scans/page 1.JPG",
                "data.json")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        Files.createDirectories(folder.resolve("none/below"));
    }

    @Test
    void a_folder_stands_for_its_documents_in_order_of_their_paths() {
        Batch batch = Batch.of(List.of(folder));
        assertThat(batch.files())
                .extracting(f -> folder.relativize(f).toString())
                .containsExactly(
                        "a.docx",
                        "b.txt",
                        "page.html",
                        "scans/page 1.JPG",
                        "sub/d.html",
                        "sub/deep/c.PDF",
                        "sub/deep/packed.zip");
        assertThat(batch.failures()).isEmpty();
    }

    @Test
    void a_file_that_is_named_itself_is_taken_whatever_it_is_called() {
        Path photo = folder.resolve("button.gif");
        assertThat(Batch.of(List.of(photo)).files()).containsExactly(photo);
    }

    @Test
    void a_path_into_an_archive_is_taken_as_it_is() {
        Path inside = folder.resolve("sub/deep/packed.zip!/制度/办法.txt");
        assertThat(Batch.of(List.of(inside)).files()).containsExactly(inside);
        assertThat(Batch.of(List.of(folder.resolve("none!/办法.txt"))).failures()).hasSize(1);
    }

    @Test
    void a_folder_without_documents_is_a_failure() {
        Batch batch = Batch.of(List.of(folder.resolve("none"), folder.resolve("b.txt")));
        assertThat(batch.files()).containsExactly(folder.resolve("b.txt"));
        assertThat(batch.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo(Code.EMPTY);
            assertThat(failure.getMessage()).contains("none: a folder without readable files");
        });
    }

    @Test
    void a_path_that_is_not_there_is_a_failure_and_the_rest_goes_on() {
        Batch batch = Batch.of(List.of(folder.resolve("absent.txt"), folder.resolve("b.txt")));
        assertThat(batch.failures())
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo(Code.NOT_FOUND));
        assertThat(batch.files()).hasSize(1);
    }

    @Test
    void a_link_back_to_the_folder_above_does_not_run_in_circles() throws IOException {
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);
        Batch batch = Batch.of(List.of(folder));
        assertThat(batch.files()).hasSize(7);
        assertThat(batch.failures()).isEmpty();
    }
}
