package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much of the structure of clean texts is found again when they are spoiled; the floors were measured. */
class DisfiguredTest {

    private static final int SEEDS = 20;

    /** How a text is spoiled, with a seed. */
    interface Spoiling {
        String spoil(int seed, String text);
    }

    record Way(String name, Spoiling spoiling, double least) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("glued", DisfiguredTest::glued, 0.99),
                new Way("misread", DisfiguredTest::misread, 0.99),
                new Way("wrapped", DisfiguredTest::wrapped, 0.99),
                new Way("glued and misread", (seed, text) -> misread(seed, glued(seed, text)), 0.99),
                new Way("glued and wrapped", (seed, text) -> wrapped(seed, glued(seed, text)), 0.99),
                new Way("misread and wrapped", (seed, text) -> wrapped(seed, misread(seed, text)), 0.98),
                new Way("all three", (seed, text) -> wrapped(seed, misread(seed, glued(seed, text))), 0.98),
                new Way("set, no paragraph ends at the margin", DisfiguredTest::clear, 0.99),
                new Way("set", (seed, text) -> Typeset.column(seed, false).set(text), 0.99),
                new Way(
                        "set in narrow columns",
                        (seed, text) -> Typeset.narrow(seed).set(text),
                        0.96),
                new Way("glued and set", (seed, text) -> clear(seed, glued(seed, text)), 0.99),
                new Way("misread and set", (seed, text) -> clear(seed, misread(seed, text)), 0.98));
    }

    private static String glued(int seed, String text) {
        return new Disfigured(seed).glued(text);
    }

    private static String misread(int seed, String text) {
        return new Disfigured(seed).misread(text);
    }

    private static String wrapped(int seed, String text) {
        return new Disfigured(seed).wrapped(text);
    }

    private static String clear(int seed, String text) {
        return Typeset.column(seed, true).set(text);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_spoiled_text_has_nearly_the_structure_of_the_clean_one(Way way) throws IOException {
        int right = 0;
        int expected = 0;
        int found = 0;
        for (CorpusText document : clean()) {
            List<String> wanted = lines(document.text());
            for (int seed = 0; seed < SEEDS; seed++) {
                String spoiled = way.spoiling.spoil(seed, document.text());
                List<String> left = new ArrayList<>(wanted);
                List<String> read = lines(spoiled);
                for (String line : read) {
                    right += left.remove(line) ? 1 : 0;
                }
                expected += wanted.size();
                found += read.size();
            }
        }
        assertThat(2.0 * right / (expected + found))
                .as("%d of %d", right, expected)
                .isGreaterThan(way.least);
    }

    /** The rules of the corpus whose outline leaves no doubt. */
    private static List<CorpusText> clean() throws IOException {
        List<CorpusText> clean = new ArrayList<>();
        CorpusText.all().forEach(document -> {
            List<Policy> policies = Outlines.of(document.text());
            Policy first = policies.get(0);
            boolean articles = first.provisions().stream().anyMatch(p -> p.level() == Level.ARTICLE);
            boolean tables = first.provisions().stream().anyMatch(p -> p.level() == Level.TABLE);
            boolean doubts = !first.notes().isEmpty() || !first.boilerplate().isEmpty() || policies.size() > 1;
            if (articles && !tables && !doubts) {
                clean.add(document);
            }
        });
        assertThat(clean).hasSizeGreaterThan(3);
        return clean;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (Policy policy : Outlines.of(text)) {
            for (Provision provision : policy.provisions()) {
                if (provision.level() != Level.PREAMBLE) {
                    String heading = provision.heading() == null
                            ? ""
                            : provision.heading().text();
                    lines.add(provision.id() + " " + folded(heading + provision.text()));
                }
            }
        }
        return lines;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
