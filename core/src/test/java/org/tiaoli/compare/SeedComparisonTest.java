package org.tiaoli.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;

/** A company's measures in articles against a university's rules in 一、（一）, as they were really issued. */
class SeedComparisonTest {

    private static final Path SEEDS = Path.of(System.getProperty("tiaoli.shared"), "seeds");

    @Test
    void measures_in_articles_are_compared_with_rules_in_sections() throws IOException {
        assumeThat(SEEDS).isDirectory();
        PolicyDiff diff = new Comparer(Lexicon.builtIn(), Segmenter.hanLp())
                .compare(
                        CompareSpecTest.analysis(Files.readString(SEEDS.resolve("000.txt"))),
                        CompareSpecTest.analysis(Files.readString(SEEDS.resolve("002.txt"))));

        assertThat(diff.alignments().stream().map(x -> x.a() + " " + x.b()))
                .contains(
                        "[art_3] [sec_2__item_1]",
                        "[art_7] [sec_1]",
                        "[art_9] [sec_3]",
                        "[art_9__item_1] [sec_3__item_1]",
                        "[art_9__item_6] [sec_3__item_7]");
        assertThat(diff.changes().stream().map(SeedComparisonTest::placed))
                .contains(
                        "INCOMPARABLE null art_6__item_4 att_1__table_1",
                        "SANCTION_CHANGED null art_9__item_1 sec_3__item_1",
                        "TRIGGER_ADDED null null sec_3__item_6",
                        "RESPONSIBILITY_CHANGED null art_3 sec_2__item_1");
        assertThat(diff.changes())
                .filteredOn(change -> change.reason().contains("equal rate, different bound"))
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).contains("2 a year", "第2行"));
        assertThat(diff.roles()).anySatisfy(role -> {
            assertThat(role.a().role()).isEqualTo("第一责任人");
            assertThat(role.sameActor()).isTrue();
        });
    }

    private static String placed(Change change) {
        return change.type() + " " + change.stricter() + " " + eId(change.a()) + " " + eId(change.b());
    }

    private static @Nullable String eId(@Nullable Quote quote) {
        return quote == null ? null : quote.provision().eId();
    }
}
