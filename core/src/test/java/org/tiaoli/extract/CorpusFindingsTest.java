package org.tiaoli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tiaoli.Tiaoli;
import org.tiaoli.compare.ExpectedAnalysis;

/** Compares what is found with what was annotated by reading; the tables go into the README. */
class CorpusFindingsTest {

    private static final Tiaoli TIAOLI = Tiaoli.create();
    private static final Path CORPUS = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")));
    private static final Path SHARED = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.shared")));

    @Test
    void findings_in_the_corpus_are_those_that_were_annotated_by_reading() throws IOException {
        Figures figures = figures(CORPUS.resolve("expected"), CORPUS.resolve("documents"));

        System.out.println("Findings in corpus/documents\n" + figures.table());
        SoftAssertions softly = new SoftAssertions();
        for (String kind : List.of(
                "normative sentences",
                "modalities",
                "bearers",
                "frequencies",
                "deadlines",
                "recipients",
                "responsibilities",
                "triggers",
                "sanctions",
                "citations")) {
            softly.assertThat(figures.f1(kind)).as(kind).isGreaterThanOrEqualTo(0.97);
        }
        softly.assertThat(figures.f1("actions")).as("actions").isGreaterThanOrEqualTo(0.85);
        softly.assertThat(figures.f1("conditions")).as("conditions").isGreaterThanOrEqualTo(0.85);
        softly.assertAll();
    }

    @Test
    void findings_in_the_real_texts_are_those_that_were_annotated_by_reading() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the shared texts are not here");
        Figures figures = figures(SHARED.resolve("gold"), SHARED.resolve("seeds"));

        System.out.println("Findings in the real texts\n" + figures.table());
        SoftAssertions softly = new SoftAssertions();
        for (String kind : List.of(
                "normative sentences",
                "modalities",
                "bearers",
                "frequencies",
                "recipients",
                "triggers",
                "sanctions",
                "citations")) {
            softly.assertThat(figures.f1(kind)).as(kind).isGreaterThanOrEqualTo(0.95);
        }
        softly.assertAll();
    }

    @Test
    void a_report_lays_down_no_duty() throws IOException {
        List<Analysis> report = TIAOLI.analyze(CORPUS.resolve("documents/research-integrity-report.txt"));

        assertThat(report).singleElement().satisfies(a -> {
            assertThat(a.metadata().genre()).isEqualTo(Genre.REPORT);
            assertThat(a.duties()).isEmpty();
            assertThat(a.responsibilities()).isNotEmpty();
        });
    }

    private static Figures figures(Path expected, Path documents) throws IOException {
        Figures figures = new Figures();
        try (Stream<Path> files = Files.list(expected)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName()).replace(".json", ".txt");
                List<Analysis> wanted = ExpectedAnalysis.read(file);
                List<Analysis> found = TIAOLI.analyze(documents.resolve(name));
                assertThat(found).as(name).hasSameSizeAs(wanted);
                for (int i = 0; i < wanted.size(); i++) {
                    figures.add(wanted.get(i), found.get(i));
                }
            }
        }
        return figures;
    }
}
