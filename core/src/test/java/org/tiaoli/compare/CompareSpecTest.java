package org.tiaoli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.RuleExtractor;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.outline.Outliner;
import org.tiaoli.text.Limits;

/** Runs the examples of {@code corpus/spec/compare.md} on printed texts, all the way. */
class CompareSpecTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Comparer COMPARER = new Comparer(LEXICON, Segmenter.hanLp());

    static List<SpecExample> examples() throws IOException {
        return SpecExample.of("compare.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_changes_are_those_of_the_example(SpecExample example) {
        PolicyDiff diff = COMPARER.compare(analysis(example.block("a")), analysis(example.block("b")));

        List<String> expected = example.block("changes")
                .lines()
                .filter(line -> !line.equals("same"))
                .toList();
        assertThat(diff.changes().stream().map(CompareSpecTest::told)).containsExactlyInAnyOrderElementsOf(expected);
    }

    static Analysis analysis(String text) {
        return new RuleExtractor(LEXICON, Segmenter.hanLp())
                .extract(new Outliner(LEXICON, Limits.defaults())
                        .outline(new Ingestor(Limits.defaults()).ofText("example.txt", text))
                        .get(0));
    }

    private static String told(Change change) {
        Side stricter = change.stricter();
        return change.type() + " " + (stricter == null ? "-" : stricter.jsonName()) + " " + place(change.a()) + " "
                + place(change.b());
    }

    private static String place(@Nullable Quote quote) {
        return quote == null ? "-" : quote.provision().citation();
    }
}
