package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
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
    void words_are_asked_for_where_clauses_need_them_and_once() {
        AtomicLong handed = new AtomicLong();
        BiFunction<String, Boolean, Object[]> cutter = HanLpSegmenter.load();
        Segmenter counting = new HanLpSegmenter(() -> (text, tags) -> {
            handed.addAndGet(text.length());
            return cutter.apply(text, tags);
        });
        RuleExtractor extractor = new RuleExtractor(Lexicon.builtIn(), counting);
        assertThat(handed).hasValue(0);

        policies.forEach(extractor::extract);

        assertThat(handed.get()).isPositive();
        assertThat((double) handed.get() / characters)
                .as("characters cut into words, marks around them too, by all characters")
                .isLessThan(0.75);
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
