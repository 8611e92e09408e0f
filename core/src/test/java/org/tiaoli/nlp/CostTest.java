package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.RuleExtractor;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.outline.Outliner;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Limits;

class CostTest {

    private static List<Policy> policies = List.of();

    private static long characters;

    @BeforeAll
    static void readCorpus() throws IOException {
        Ingestor ingestor = new Ingestor(Limits.defaults());
        Outliner outliner = new Outliner(Lexicon.builtIn(), Limits.defaults());
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("tiaoli.corpus"), "documents"))) {
            policies = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(f -> outliner.outline(ingestor.read(f)).stream())
                    .toList();
        }
        characters = policies.stream()
                .flatMap(p -> p.provisions().stream())
                .mapToInt(p -> p.text().length())
                .sum();
    }

    @Test
    void words_are_asked_for_where_clauses_need_them() {
        Asked asked = new Asked(Segmenter.hanLp());
        RuleExtractor extractor = new RuleExtractor(Lexicon.builtIn(), asked);
        assertThat(asked.characters).isZero();

        policies.forEach(extractor::extract);

        assertThat(asked.characters).isPositive();
        assertThat((double) asked.characters / characters)
                .as("characters of the words asked for, each once, by all characters")
                .isLessThan(0.5);
    }

    /** Counts the characters of the words whose ends or parts of speech are asked for. */
    private static final class Asked implements Segmenter {

        private final Segmenter segmenter;
        private int characters;

        Asked(Segmenter segmenter) {
            this.segmenter = segmenter;
        }

        @Override
        public List<Token> words(String text) {
            return tagged(text);
        }

        @Override
        public List<Token> tagged(String text) {
            characters += text.length();
            return segmenter.tagged(text);
        }

        @Override
        public TextWords over(String text) {
            TextWords words = segmenter.over(text);
            BitSet known = new BitSet();
            return (TextWords) Proxy.newProxyInstance(
                    TextWords.class.getClassLoader(), new Class<?>[] {TextWords.class}, (proxy, method, arguments) -> {
                        Object answer = method.invoke(words, arguments);
                        if (method.getName().equals("end") && !known.get((Integer) arguments[0])) {
                            known.set((Integer) arguments[0]);
                            characters += Math.max(0, (Integer) answer - (Integer) arguments[0]);
                        }
                        return answer;
                    });
        }
    }

    @Test
    void an_extraction_allocates_some_hundred_bytes_a_character() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        RuleExtractor extractor = new RuleExtractor(Lexicon.builtIn(), Segmenter.hanLp());
        policies.forEach(extractor::extract);

        long before = thread.getCurrentThreadAllocatedBytes();
        policies.forEach(extractor::extract);
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;

        assertThat((double) allocated / characters).isBetween(10.0, 600.0);
    }

    @Test
    void findings_are_the_same_again_and_from_many_threads() {
        RuleExtractor extractor = new RuleExtractor(Lexicon.builtIn(), Segmenter.hanLp());
        List<String> alone =
                policies.stream().map(p -> printed(extractor.extract(p))).toList();

        for (int round = 0; round < 3; round++) {
            assertThat(policies.parallelStream()
                            .map(p -> printed(extractor.extract(p)))
                            .toList())
                    .isEqualTo(alone);
        }
        RuleExtractor another = new RuleExtractor(Lexicon.builtIn(), Segmenter.hanLp());
        assertThat(policies.stream().map(p -> printed(another.extract(p))).toList())
                .isEqualTo(alone);
    }

    private static String printed(Analysis a) {
        return a.metadata() + "\n" + a.duties() + "\n" + a.responsibilities() + "\n" + a.triggers() + "\n"
                + a.citations() + "\n" + a.definitions() + "\n" + a.diagnostics();
    }
}
