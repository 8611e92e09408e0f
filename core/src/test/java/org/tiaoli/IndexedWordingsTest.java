package org.tiaoli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.dedup.Duplicates;
import org.tiaoli.dedup.Unit;
import org.tiaoli.dedup.Wording;
import org.tiaoli.index.Snapshot;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.outline.Policy;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class IndexedWordingsTest {

    private static final Path CORPUS = Path.of(System.getProperty("tiaoli.corpus"), "documents");
    private static final Tiaoli TIAOLI = Tiaoli.create();

    @TempDir
    private Path folder;

    private Path index;

    @Test
    void the_words_of_an_index_are_those_of_its_files() {
        index(CORPUS);
        List<Wording> words = policies(CORPUS).stream().map(Wording::of).toList();
        assertThat(words).anySatisfy(one -> assertThat(one.parts()).anyMatch(part -> part.table() != null));
        try (Snapshot snapshot = Snapshot.open(index, Lexicon.builtIn())) {
            assertThat(IndexedWordings.of(snapshot)).containsExactlyInAnyOrderElementsOf(words);
        }
    }

    @Test
    void near_duplicates_in_an_index_are_those_among_its_files() {
        index(CORPUS);
        List<Policy> policies = policies(CORPUS);
        for (Unit unit : Unit.values()) {
            Duplicates amongFiles = TIAOLI.dedup(policies, unit, 0.4, 3);
            assertThat(amongFiles.clusters()).isNotEmpty();
            assertThat(TIAOLI.dedup(index, unit, 0.4, 3)).isEqualTo(amongFiles);
        }
    }

    @Test
    void what_was_replaced_or_pruned_is_compared_no_more() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.copy(CORPUS.resolve("port-data-security-measures.txt"), rules.resolve(name));
            index(rules);
        }
        assertThat(TIAOLI.dedup(index, Unit.DOCUMENT, 0.8, 3).pairs()).hasSize(3);
        Files.writeString(rules.resolve("b.txt"), "第一条 档案室应当建立借阅登记制度。");
        Files.delete(rules.resolve("c.txt"));
        index(rules);
        assertThat(TIAOLI.prune(List.of(rules), index)).hasSize(1);
        assertThat(TIAOLI.dedup(index, Unit.DOCUMENT, 0.8, 3))
                .isEqualTo(TIAOLI.dedup(policies(rules), Unit.DOCUMENT, 0.8, 3))
                .extracting(Duplicates::units)
                .isEqualTo(2);
    }

    @Test
    void a_missing_index_is_no_empty_one() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> TIAOLI.dedup(none, Unit.PROVISION, 0.8, 3))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("There is no index at " + none);
    }

    private void index(Path files) {
        index = folder.resolve("index");
        TIAOLI.index(List.of(files), index, done -> {}, failure -> {
            throw failure;
        });
    }

    private static List<Policy> policies(Path files) {
        List<Policy> policies = new ArrayList<>();
        TIAOLI.outlineAll(List.of(files), policies::add, failure -> {
            throw failure;
        });
        return policies;
    }
}
