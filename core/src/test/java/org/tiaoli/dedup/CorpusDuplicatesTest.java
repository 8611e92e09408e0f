package org.tiaoli.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiaoli.compare.SelfNames;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.outline.Outliner;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Limits;

/** Near-duplicates in whole collections. */
class CorpusDuplicatesTest {

    private static final Path CORPUS = Path.of(System.getProperty("tiaoli.corpus"), "documents");
    private static final Path LAWS = Path.of(System.getProperty("tiaoli.shared"), "laws", "corpus");
    private static final Path SEEDS = Path.of(System.getProperty("tiaoli.shared"), "seeds");
    private static final Deduplicator DEDUPLICATOR = new Deduplicator(Lexicon.builtIn(), Limits.defaults());

    @Test
    void the_order_of_the_policies_does_not_matter() throws IOException {
        List<Policy> policies = read(CORPUS, 100);
        Duplicates found = DEDUPLICATOR.find(policies, Unit.PROVISION, 0.4, 3);

        assertThat(found.clusters()).isNotEmpty();
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(policies, new Random(seed));
            assertThat(DEDUPLICATOR.find(policies, Unit.PROVISION, 0.4, 3)).isEqualTo(found);
        }
    }

    @Test
    void two_institutions_same_clause_is_found_as_one_cluster() throws IOException {
        Duplicates found = DEDUPLICATOR.find(read(CORPUS, 100), Unit.PROVISION, 0.8, 3);

        assertThat(found.pairs())
                .anySatisfy(pair -> assertThat(
                                List.of(pair.a().provision() + "", pair.b().provision() + ""))
                        .containsExactlyInAnyOrder("art_9", "art_12"));
    }

    @Test
    void clauses_of_real_laws_are_joined_without_a_miss_or_a_wrong_pair() throws IOException {
        assumeThat(LAWS).isDirectory();
        Shingles shingles = new Shingles(Deduplicator.DEFAULT_SHINGLE);
        for (UnitText unit : new UnitTexts(new SelfNames(Lexicon.builtIn()), Deduplicator.DEFAULT_SHINGLE)
                .of(read(LAWS, 60).stream().map(Wording::of).toList(), Unit.PROVISION)) {
            shingles.add(unit.folded().text());
        }
        List<int[]> sets = shingles.ranked();

        assertThat(sets).hasSizeGreaterThan(2_000);
        for (double threshold : new double[] {0.5, 0.8, 0.95}) {
            assertThat(new HashSet<>(SetJoin.of(sets, threshold, 1_000_000)))
                    .isEqualTo(SetJoinTest.bruteForce(sets, threshold));
        }
    }

    @Test
    void a_web_compilation_repeats_its_rules_and_those_of_others() throws IOException {
        assumeThat(SEEDS).isDirectory();
        Duplicates found = DEDUPLICATOR.find(read(SEEDS, 4), Unit.DOCUMENT, 0.8, 3);

        assertThat(found.units()).isEqualTo(20);
        assertThat(found.pairs().stream().map(pair -> name(pair.a()) + " " + name(pair.b())))
                .containsExactly("000.txt#d1 001.txt#d6", "001.txt#d3 001.txt#d10", "001.txt#d8 001.txt#d13");
    }

    private static String name(Place place) {
        return Path.of(place.source()).getFileName() + "#" + place.document();
    }

    private static List<Policy> read(Path folder, int most) throws IOException {
        Outliner outliner = new Outliner(Lexicon.builtIn(), Limits.defaults());
        Ingestor ingestor = new Ingestor(Limits.defaults());
        List<Policy> policies = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(most)
                    .toList()) {
                policies.addAll(outliner.outline(ingestor.read(file)));
            }
        }
        return policies;
    }
}
