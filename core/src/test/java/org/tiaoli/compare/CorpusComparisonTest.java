package org.tiaoli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiaoli.compare.Edit.Op;
import org.tiaoli.extract.Analysis;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Provision;

/** Comparisons of the corpus, on the analyses annotated by hand. */
class CorpusComparisonTest {

    private static final Path EXPECTED = Path.of(System.getProperty("tiaoli.corpus"), "expected");
    private static final Comparer COMPARER = new Comparer(Lexicon.builtIn(), Segmenter.hanLp());

    @Test
    void every_document_against_itself_differs_in_nothing() throws IOException {
        for (Analysis analysis : all()) {
            PolicyDiff diff = COMPARER.compare(analysis, analysis);

            assertThat(diff.changes()).isEmpty();
            assertThat(diff.alignments()).extracting(Alignment::relations).containsOnly(Set.of(Relation.IDENTICAL));
        }
    }

    @Test
    void b_against_a_is_the_mirror_image_of_a_against_b() throws IOException {
        List<Analysis> all = all();
        for (Analysis a : all) {
            for (Analysis b : all) {
                PolicyDiff there = COMPARER.compare(a, b);
                PolicyDiff back = COMPARER.compare(b, a);

                assertThat(back.alignments().stream().map(x -> placed(x, true)))
                        .containsExactlyInAnyOrderElementsOf(there.alignments().stream()
                                .map(x -> placed(x, false))
                                .toList());
                assertThat(back.changes().stream().map(change -> told(change, true)))
                        .containsExactlyInAnyOrderElementsOf(there.changes().stream()
                                .map(change -> told(change, false))
                                .toList());
            }
        }
    }

    @Test
    void every_article_and_every_provision_of_a_text_without_articles_is_aligned_exactly_once() throws IOException {
        List<Analysis> all = all();
        for (Analysis a : all) {
            for (Analysis b : all) {
                PolicyDiff diff = COMPARER.compare(a, b);
                assertThat(articles(a))
                        .allSatisfy(article -> assertThat(diff.alignments().stream()
                                        .filter(x -> named(x.a()).contains(article)))
                                .hasSize(1));
                assertThat(articles(b))
                        .allSatisfy(article -> assertThat(diff.alignments().stream()
                                        .filter(x -> named(x.b()).contains(article)))
                                .hasSize(1));
            }
        }
    }

    @Test
    void quotes_are_what_stands_at_their_spans_and_redlines_rebuild_both_texts() throws IOException {
        PolicyDiff diff = portAndHospital();

        for (Change change : diff.changes()) {
            Quote a = change.a();
            if (a != null) {
                assertThat(a.quote())
                        .isEqualTo(a.span().in(diff.a().policy().source().text()));
            }
        }
        Alignment duties = alignment(diff, "art_5__item_3");
        assertThat(rebuilt(duties, Op.DELETE))
                .isEqualTo(diff.a().policy().provision(duties.a().get(0)).text());
        assertThat(rebuilt(duties, Op.INSERT))
                .isEqualTo(diff.b().policy().provision(duties.b().get(0)).text());
    }

    @Test
    void two_institutions_rules_on_one_matter_are_aligned_across_their_order() throws IOException {
        PolicyDiff diff = portAndHospital();

        assertThat(diff.alignments().stream().map(x -> named(x.a()) + " " + named(x.b())))
                .contains(
                        "[art_1] [art_1]",
                        "[art_5] [art_6]",
                        "[art_5__item_3] [art_6__item_3]",
                        "[art_7] [art_19]",
                        "[art_8] [art_8]",
                        "[art_9] [art_12]",
                        "[art_10] [art_15]",
                        "[art_11] [art_14]",
                        "[art_13] [art_17]",
                        "[art_16] [art_9]",
                        "[art_17] [art_10]",
                        "[art_18] [art_20]",
                        "[art_18__item_5] [art_20__para_1__item_3]");
        assertThat(alignment(diff, "art_9").relation()).isEqualTo(Relation.RENUMBERED);
    }

    @Test
    void the_same_duties_with_other_frequency_deadline_and_force_are_found() throws IOException {
        PolicyDiff diff = portAndHospital();

        assertThat(diff.changes().stream().map(CorpusComparisonTest::placed))
                .contains(
                        "INCOMPARABLE null art_5__item_3 art_6__item_3",
                        "RECIPIENT_CHANGED null art_5__item_3 art_6__item_3",
                        "DEADLINE_SHORTER B art_5__item_2 art_6__item_2",
                        "FREQUENCY_LOOSER A art_10 art_15",
                        "DEADLINE_SHORTER B art_10 art_15",
                        "FREQUENCY_STRICTER B art_11 art_14",
                        "DEADLINE_SHORTER B art_11 art_14",
                        "DEADLINE_SHORTER B art_17 art_10",
                        "MODALITY_WEAKENED A art_13 art_17",
                        "SANCTION_LIGHTER A art_18__item_5 art_20__para_1__item_3",
                        "RESPONSIBILITY_CHANGED null art_4 art_5",
                        "TRIGGER_ADDED null null art_20__para_1__item_5");
        assertThat(diff.changes())
                .filteredOn(change -> change.type() == ChangeType.INCOMPARABLE)
                .anySatisfy(change -> assertThat(change.reason())
                        .contains("每半年…一次 (exactly 2 a year)", "(at-least 2 a year)", "equal rate, different bound"));
    }

    private static PolicyDiff portAndHospital() throws IOException {
        return COMPARER.compare(
                read("port-data-security-measures.json").get(0),
                read("hospital-data-security-rules.json").get(0));
    }

    private static List<Analysis> read(String name) throws IOException {
        return ExpectedAnalysis.read(EXPECTED.resolve(name));
    }

    private static List<Analysis> all() throws IOException {
        List<Analysis> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXPECTED)) {
            for (Path file : files.sorted().toList()) {
                all.addAll(ExpectedAnalysis.read(file));
            }
        }
        return all;
    }

    private static Set<String> articles(Analysis analysis) {
        Set<String> articles = new HashSet<>();
        for (Provision provision : analysis.policy().provisions()) {
            boolean inArticle = provision.id().eId().startsWith("art_");
            boolean ofSection = provision.level() == Level.ITEM
                    && !inArticle
                    && provision.label() != null
                    && provision.label().startsWith("（");
            if (provision.level() == Level.ARTICLE || provision.level() == Level.SECTION || ofSection) {
                articles.add(provision.id().eId());
            }
        }
        return articles;
    }

    private static List<String> named(List<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    private static Alignment alignment(PolicyDiff diff, String ofA) {
        return diff.alignments().stream()
                .filter(x -> named(x.a()).contains(ofA))
                .findFirst()
                .orElseThrow();
    }

    private static String placed(Alignment x, boolean mirrored) {
        List<Relation> relations = x.relations().stream()
                .map(relation -> mirrored ? relation.mirrored() : relation)
                .sorted()
                .toList();
        List<String> edits = x.redline().stream()
                .map(edit -> mirrored ? edit.mirrored() : edit)
                .map(edit -> edit.op().sign() + edit.text())
                .sorted()
                .toList();
        return (mirrored ? named(x.b()) + " " + named(x.a()) : named(x.a()) + " " + named(x.b()))
                + relations
                + Math.round(x.score() * 1e6)
                + edits;
    }

    private static String told(Change change, boolean mirrored) {
        Side stricter = change.stricter();
        return mirrored
                ? change.type().mirrored() + " " + (stricter == null ? null : stricter.other()) + change.b()
                        + change.a()
                : change.type() + " " + stricter + change.a() + change.b();
    }

    private static String placed(Change change) {
        return change.type() + " " + change.stricter() + " " + eId(change.a()) + " " + eId(change.b());
    }

    private static @Nullable String eId(@Nullable Quote quote) {
        return quote == null ? null : quote.provision().eId();
    }

    private static String rebuilt(Alignment x, Op own) {
        return x.redline().stream()
                .filter(edit -> edit.op() == Op.KEEP || edit.op() == own)
                .map(Edit::text)
                .collect(Collectors.joining());
    }
}
