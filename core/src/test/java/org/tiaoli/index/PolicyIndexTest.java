package org.tiaoli.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.IndexException;
import org.tiaoli.extract.Analysis;
import org.tiaoli.index.PolicyIndex.Outcome;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Origin;

class PolicyIndexTest {

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("index");
    }

    private static List<Analysis> policy(String... articles) {
        SamplePolicy sample = new SamplePolicy("样例办法");
        Stream.of(articles).forEach(sample::article);
        return List.of(sample.build());
    }

    private Verification verify() {
        return PolicyIndex.verify(folder(), Lexicon.builtIn());
    }

    @Test
    void what_was_committed_is_there_again() {
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            assertThat(index.add("a.txt", policy("甲应当报告。", "乙应当检查。"))).isEqualTo(Outcome.ADDED);
            index.commit();
        }
        assertThat(verify()).isEqualTo(new Verification(1, 1, 2, List.of()));
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            assertThat(index.sources()).containsExactly("a.txt");
        }
    }

    @Test
    void what_was_not_committed_is_dropped() {
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            index.add("a.txt", policy("甲应当报告。"));
            index.commit();
            index.add("b.txt", policy("乙应当检查。"));
        }
        assertThat(verify()).isEqualTo(new Verification(1, 1, 1, List.of()));
    }

    @Test
    void a_reader_sees_whole_commits_only() throws IOException {
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            index.add("a.txt", policy("甲应当报告。"));
            assertThat(verify().files()).isZero();
            index.commit();
            try (Snapshot before = Snapshot.open(folder(), Lexicon.builtIn())) {
                index.add("a.txt", policy("甲应当每年报告。", "乙应当检查。"));
                index.commit();
                assertThat(before.reader().numDocs()).isEqualTo(2);
            }
        }
        assertThat(verify().provisions()).isEqualTo(2);
    }

    @Test
    void the_same_content_is_skipped_and_a_changed_one_replaced() {
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            index.add("a.txt", policy("甲应当报告。", "乙应当检查。"));
            index.commit();
        }
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            List<Analysis> same = policy("甲应当报告。", "乙应当检查。");
            Origin origin = same.get(0).policy().source().origin();
            assertThat(index.holds("a.txt", origin)).isTrue();
            assertThat(index.holds("b.txt", origin)).isFalse();
            assertThat(index.add("a.txt", same)).isEqualTo(Outcome.UNCHANGED);
            assertThat(index.add("a.txt", policy("甲应当每年报告。"))).isEqualTo(Outcome.REPLACED);
            index.commit();
        }
        assertThat(verify()).isEqualTo(new Verification(1, 1, 1, List.of()));
    }

    @Test
    void what_is_gone_is_pruned() {
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            index.add("a.txt", policy("甲应当报告。"));
            index.add("b.txt", policy("乙应当检查。"));
            assertThat(index.prune(source -> source.startsWith("b"))).containsExactly("b.txt");
            index.commit();
            assertThat(index.sources()).containsExactly("a.txt");
        }
        assertThat(verify()).isEqualTo(new Verification(1, 1, 1, List.of()));
    }

    @Test
    void a_file_may_hold_several_documents() {
        SamplePolicy sample = new SamplePolicy("汇编").article("甲应当报告。");
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            index.add("a.txt", List.of(sample.build("d1"), sample.build("d2")));
            index.commit();
        }
        assertThat(verify()).isEqualTo(new Verification(1, 2, 2, List.of()));
    }

    @Test
    void documents_of_several_files_are_not_one_file() {
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            List<Analysis> mixed =
                    List.of(policy("甲应当报告。").get(0), policy("乙应当检查。").get(0));
            assertThatThrownBy(() -> index.add("a.txt", mixed)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> index.add("a.txt", List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_second_writer_is_told_to_wait() {
        try (PolicyIndex first = PolicyIndex.open(folder())) {
            assertThatThrownBy(() -> PolicyIndex.open(folder()))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining(folder().toString())
                    .hasMessageContaining("is being written by another process")
                    .hasMessageContaining("Wait");
            first.add("a.txt", policy("甲应当报告。"));
            first.commit();
        }
        assertThat(verify().files()).isEqualTo(1);
    }

    @Test
    void a_missing_index_is_no_empty_one() {
        assertThatThrownBy(this::verify)
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("There is no index at " + folder())
                .hasMessageContaining("tiaoli index");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void a_folder_of_other_files_is_left_alone() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("notes.txt"), "x");
        assertThatThrownBy(() -> PolicyIndex.open(folder()))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("holds files that are no index");
        assertThat(folder()).isDirectoryContaining("glob:**notes.txt").isDirectoryNotContaining("glob:**write.lock");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Files.writeString(folder(), "x");
        assertThatThrownBy(() -> PolicyIndex.open(folder()))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void an_index_of_another_program_is_left_alone() throws IOException {
        try (Directory directory = FSDirectory.open(folder());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
        assertThatThrownBy(() -> PolicyIndex.open(folder()))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("of another program");
    }

    @Test
    void an_index_of_another_version_says_which_and_what_to_do() throws IOException {
        try (Directory directory = FSDirectory.open(folder());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("tiaoli.format", "0", "tiaoli.terms", "0", "tiaoli.lexicon", "0")
                    .entrySet());
            writer.commit();
        }
        assertThatThrownBy(() -> PolicyIndex.open(folder()))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("format 0, terms 0, lexicon 0")
                .hasMessageContaining("delete the folder");
    }

    @Test
    void an_index_made_with_another_lexicon_is_refused() throws IOException {
        Path lists = Files.createDirectory(temp.resolve("ours"));
        Files.writeString(lists.resolve("genres.tsv"), "ours.1\t纪要\tother\t会议纪要\n");
        PolicyIndex.open(folder(), Lexicon.builtIn().overlay(lists)).close();
        assertThatThrownBy(() -> PolicyIndex.open(folder()))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("ours");
    }

    @Test
    void what_a_killed_first_writer_left_is_no_obstacle() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("write.lock"), "");
        Files.writeString(folder().resolve("_0.fdt"), "x");
        Files.writeString(folder().resolve("pending_segments_1"), "x");
        PolicyIndex.open(folder()).close();
        assertThat(verify().isSound()).isTrue();
    }

    @Test
    void a_damaged_segment_is_found() throws IOException {
        try (PolicyIndex index = PolicyIndex.open(folder())) {
            index.add("a.txt", policy("甲应当报告。"));
            index.commit();
        }
        Path data;
        try (Stream<Path> files = Files.list(folder())) {
            data = files.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
        }
        String bytes = Files.readString(data, StandardCharsets.ISO_8859_1);
        String term = new String("应当".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Files.writeString(data, bytes.replace(term, term.replace('\u00e5', '\u00e6')), StandardCharsets.ISO_8859_1);
        assertThat(verify().problems()).hasSize(1).first().asString().contains("segment 0 is damaged");
    }
}
