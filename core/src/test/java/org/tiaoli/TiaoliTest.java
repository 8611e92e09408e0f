package org.tiaoli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.compare.ChangeType;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Duty;
import org.tiaoli.search.Hit;
import org.tiaoli.search.Results;
import org.tiaoli.search.Searcher;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class TiaoliTest {

    private static final String RULES = "青川学院消防安全管理办法\n第一条 保卫处应当每季度检查一次消防设施。\n第二条 任何人不得占用疏散通道。\n";
    private static final String STRICTER = RULES.replace("每季度", "每月");

    private final Tiaoli tiaoli = Tiaoli.create();

    @TempDir
    private Path folder;

    @Test
    void a_file_its_bytes_and_its_text_give_the_same_duties() throws IOException {
        Path file = Files.writeString(folder.resolve("rules.txt"), RULES);
        byte[] gbk = RULES.getBytes(Charset.forName("GB18030"));
        List<Duty> duties = tiaoli.analyzeText("rules.txt", RULES).get(0).duties();
        assertThat(duties).hasSize(2);
        assertThat(tiaoli.analyze(file).get(0).duties()).isEqualTo(duties);
        assertThat(tiaoli.analyze("rules.txt", gbk).get(0).duties()).isEqualTo(duties);
    }

    @Test
    void an_archive_stands_for_the_documents_in_it() throws IOException {
        Path archive = folder.resolve("rules.zip");
        Files.write(archive, zip("a.txt", RULES, "b.txt", STRICTER));
        assertThat(tiaoli.analyze(archive))
                .extracting(a -> a.policy().source().origin().path())
                .containsExactly(archive + "!/a.txt", archive + "!/b.txt");
        assertThat(tiaoli.outline(Path.of(archive + "!/b.txt"))).hasSize(1);
        List<Indexed> done = new ArrayList<>();
        for (int times = 0; times < 2; times++) {
            tiaoli.index(List.of(archive), folder.resolve("index"), done::add, failure -> {
                throw failure;
            });
        }
        assertThat(done)
                .extracting(file -> file.source() + " " + file.isNew())
                .containsExactly(
                        archive + "!/a.txt true",
                        archive + "!/b.txt true",
                        archive + "!/a.txt false",
                        archive + "!/b.txt false");
    }

    @Test
    void a_failure_in_an_archive_stops_one_file_but_not_a_batch() throws IOException {
        Path archive = folder.resolve("rules.zip");
        Files.write(archive, zip("a.txt", RULES, "b.txt", " "));
        assertThatThrownBy(() -> tiaoli.analyze(archive)).hasMessageStartingWith(archive + "!/b.txt: holds no text");
        List<String> failed = new ArrayList<>();
        List<Analysis> found = new ArrayList<>();
        tiaoli.analyzeAll(List.of(folder), found::add, failure -> failed.add(failure.path()));
        assertThat(found).hasSize(1);
        assertThat(failed).containsExactly(archive + "!/b.txt");
    }

    @Test
    void a_stream_gives_the_same_duties_as_its_bytes() {
        byte[] bytes = RULES.getBytes(StandardCharsets.UTF_8);
        assertThat(tiaoli.analyze("rules.txt", new ByteArrayInputStream(bytes))
                        .get(0)
                        .duties())
                .isEqualTo(tiaoli.analyze("rules.txt", bytes).get(0).duties());
        assertThat(tiaoli.text("rules.txt", new ByteArrayInputStream(bytes)).text())
                .isEqualTo(RULES);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_finding_is_cited_in_words() {
        Analysis analysis = tiaoli.analyzeText("rules.txt", RULES).get(0);
        assertThat(analysis.cite(analysis.duties().get(1))).isEqualTo("第二条");
    }

    @Test
    void a_duty_of_a_table_is_cited_by_its_row() throws IOException {
        Path rules = Path.of(System.getProperty("tiaoli.corpus"), "documents", "university-lab-safety-rules.txt");
        Analysis analysis = tiaoli.analyze(rules).get(0);
        assertThat(analysis.duties())
                .filteredOn(duty -> duty.row() != null)
                .allSatisfy(duty -> assertThat(analysis.cite(duty)).isEqualTo("附件1第" + duty.row() + "行"))
                .isNotEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_of_and_the_rest_goes_on() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), RULES);
        Path missing = folder.resolve("missing.txt");
        List<Analysis> found = new ArrayList<>();
        List<UnreadableDocumentException> failed = new ArrayList<>();
        tiaoli.analyzeAll(List.of(missing, good), found::add, failed::add);
        assertThat(found).hasSize(1);
        assertThat(failed).extracting(UnreadableDocumentException::path).containsExactly(missing.toString());
        assertThatThrownBy(() -> tiaoli.analyze(missing)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void two_rules_are_compared_and_the_stricter_one_is_named() {
        Analysis a = tiaoli.analyzeText("a", RULES).get(0);
        Analysis b = tiaoli.analyzeText("b", STRICTER).get(0);
        assertThat(tiaoli.compare(a, b).changes()).extracting("type").contains(ChangeType.FREQUENCY_STRICTER);
        assertThat(tiaoli.compare(a, a).changes()).isEmpty();
    }

    @Test
    void each_document_is_compared_with_its_best_partner() {
        List<Analysis> fire = tiaoli.analyzeText("fire", RULES);
        List<Analysis> stricter = tiaoli.analyzeText("stricter", STRICTER);
        List<Analysis> other = tiaoli.analyzeText("other", "临岸图书馆借阅规则\n第一条 读者应当爱护图书。\n第二条 读者应当在三十日内归还图书。\n");
        Comparison found = tiaoli.compare(fire, List.of(other.get(0), stricter.get(0)));
        assertThat(found.diffs()).hasSize(1);
        assertThat(found.diffs().get(0).b()).isSameAs(stricter.get(0));
        assertThat(found.onlyB()).containsExactly(other.get(0));
        assertThat(found.isSame()).isFalse();
        assertThat(tiaoli.compare(fire, fire).isSame()).isTrue();
    }

    @Test
    void files_that_are_indexed_can_be_searched_and_unchanged_ones_are_passed_over() throws IOException {
        Path file = Files.writeString(folder.resolve("rules.txt"), RULES);
        Path index = folder.resolve("index");
        assertThat(index(file, index)).extracting(Indexed::isNew).containsExactly(true);
        assertThat(index(file, index)).extracting(Indexed::isNew).containsExactly(false);
        Files.writeString(file, STRICTER);
        assertThat(index(file, index)).extracting(Indexed::isNew).containsExactly(true);
        try (Searcher searcher = tiaoli.searcher(index)) {
            Results results = searcher.search(tiaoli.query("消防设施"));
            assertThat(results.total()).isEqualTo(1);
            assertThat(results.hits().get(0).quote()).contains("每月");
        }
    }

    @Test
    void what_is_gone_from_a_folder_is_pruned_from_its_index_and_nothing_else() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.txt"), RULES);
        Path lost = Files.writeString(folder.resolve("lost.txt"), STRICTER);
        Path index = folder.resolve("index");
        assertThat(tiaoli.prune(List.of(folder), index)).isEmpty();
        assertThat(index).doesNotExist();
        index(kept, index);
        index(lost, index);
        Files.delete(lost);
        assertThat(tiaoli.prune(List.of(folder.resolve("elsewhere")), index)).isEmpty();
        assertThat(tiaoli.prune(List.of(folder), index)).containsExactly(lost.toString());
        assertThat(tiaoli.verify(index).files()).isEqualTo(1);
        try (Searcher searcher = tiaoli.searcher(index)) {
            assertThat(searcher.search(tiaoli.query("消防设施")).hits())
                    .extracting(Hit::source)
                    .containsExactly(kept.toString());
        }
    }

    @Test
    void nothing_to_index_makes_no_index() {
        Path index = folder.resolve("index");
        List<UnreadableDocumentException> failed = new ArrayList<>();
        tiaoli.index(List.of(folder.resolve("missing.txt")), index, done -> {}, failed::add);
        assertThat(failed).hasSize(1);
        assertThat(index).doesNotExist();
    }

    @Test
    void threads_that_share_it_get_what_one_alone_gets() {
        List<Duty> alone = tiaoli.analyzeText("a", RULES).get(0).duties();
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> tiaoli.analyzeText("a", RULES).get(0).duties()))
                .allMatch(alone::equals);
    }

    @Test
    void the_builder_puts_another_extractor_in_the_place_of_the_rules() {
        Analysis given = tiaoli.analyzeText("a", RULES).get(0);
        Tiaoli other = Tiaoli.builder().extractor(policy -> given).build();
        assertThat(other.analyze("b", "第一条 甲应当乙。".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(given);
    }

    private List<Indexed> index(Path file, Path index) {
        List<Indexed> done = new ArrayList<>();
        tiaoli.index(List.of(file), index, done::add, failure -> {
            throw failure;
        });
        return done;
    }
}
