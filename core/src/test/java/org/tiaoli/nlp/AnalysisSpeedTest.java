package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tiaoli.extract.RuleExtractor;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.outline.Outliner;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/**
 * How long analysis and its search for words take, against HanLP on the same text, printed by {@code mvn -Pbench -pl core
 * test}.
 *
 * <p>CPU time of one thread, in rounds of ours, theirs, theirs, ours; the median of their ratios. Texts are laws of
 * {@code ../shared} where it is, else the documents of {@code corpus}.
 */
@Tag("bench")
class AnalysisSpeedTest {

    private static final int WARMING = 8;
    private static final int ROUNDS = 9;

    /** Of the laws, one of so many is read. */
    private static final int STEP = 4;

    /** A regular expression of hundreds of words is tried on so many of them. */
    private static final int FEW = 6;

    private static List<SourceText> texts = List.of();

    @BeforeAll
    static void readTexts() throws IOException {
        Path laws = Path.of(System.getProperty("tiaoli.shared", "absent"), "laws", "corpus");
        Path folder = Files.isDirectory(laws) ? laws : Path.of(System.getProperty("tiaoli.corpus"), "documents");
        Ingestor ingestor = new Ingestor(Limits.defaults());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            int step = folder.equals(laws) ? STEP : 1;
            texts = IntStream.range(0, all.size())
                    .filter(i -> i % step == 0)
                    .mapToObj(i -> ingestor.read(all.get(i)))
                    .toList();
        }
    }

    @Test
    void a_whole_analysis_is_timed_against_words_of_the_whole_text() {
        Outliner outliner = new Outliner(Lexicon.builtIn(), Limits.defaults());
        RuleExtractor extractor = new RuleExtractor(Lexicon.builtIn(), Segmenter.hanLp());
        List<String> lines = texts.stream().flatMap(text -> text.text().lines()).toList();
        double analysis = ratio(
                "outline and findings against the words of HanLP Standard",
                () -> sum(texts, text -> findings(outliner, extractor, text)),
                () -> sum(lines, line -> StandardTokenizer.segment(line).size()));
        double outline = ratio(
                "outline alone against the words of HanLP Standard",
                () -> sum(texts, text -> outliner.outline(text).size()),
                () -> sum(lines, line -> StandardTokenizer.segment(line).size()));
        assertThat(outline).isLessThan(analysis);
    }

    private static int findings(Outliner outliner, RuleExtractor extractor, SourceText text) {
        int found = 0;
        for (Policy policy : outliner.outline(text)) {
            found += extractor.extract(policy).duties().size();
        }
        return found;
    }

    @Test
    void the_search_for_words_is_timed_against_an_automaton_and_an_alternation() {
        Map<String, Entry> words = new TreeMap<>();
        for (String list : List.of("modals", "bearers", "sanctions")) {
            Lexicon.builtIn().list(list).forEach(line -> words.putIfAbsent(line.pattern(), line));
        }
        Automaton ours = new Automaton(List.copyOf(words.keySet()));
        AhoCorasickDoubleArrayTrie<Entry> theirs = new AhoCorasickDoubleArrayTrie<>();
        theirs.build(new TreeMap<>(words));
        Pattern alternation =
                Pattern.compile(words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        double automaton = ratio(
                words.size() + " words against the automaton of HanLP",
                () -> sum(texts, text -> hits(ours, text.text())),
                () -> sum(texts, text -> hits(theirs, text.text())));
        List<SourceText> few = texts.subList(0, FEW);
        double regex = ratio(
                words.size() + " words against a regular expression",
                () -> sum(few, text -> hits(ours, text.text())),
                () -> sum(few, text ->
                        (int) alternation.matcher(text.text()).results().count()));
        assertThat(sum(texts, text -> hits(ours, text.text())))
                .isEqualTo(sum(texts, text -> hits(theirs, text.text())));
        assertThat(regex).isLessThan(automaton);
    }

    private static int hits(Automaton automaton, String text) {
        int[] hits = {0};
        automaton.each(text, 0, text.length(), (start, end, phrase) -> hits[0]++);
        return hits[0];
    }

    private static int hits(AhoCorasickDoubleArrayTrie<Entry> automaton, String text) {
        int[] hits = {0};
        automaton.parseText(text, (int start, int end, Entry value) -> hits[0]++);
        return hits[0];
    }

    private static <T> int sum(List<T> all, Function<T, Integer> count) {
        int sum = 0;
        for (T one : all) {
            sum += count.apply(one);
        }
        return sum;
    }

    /** The median of what ours takes by what theirs takes, printed. */
    private static double ratio(String name, IntSupplier ours, IntSupplier theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            double first = nanosOf(ours);
            double other = nanosOf(theirs) + nanosOf(theirs);
            double ratio = (first + nanosOf(ours)) / other;
            if (round >= WARMING) {
                ratios.add(ratio);
            }
        }
        double median = ratios.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
        System.out.printf(Locale.ROOT, "%s: %.3f of its time, %.2f times as fast%n", name, median, 1 / median);
        return median;
    }

    private static double nanosOf(IntSupplier work) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(work.getAsInt()).isNotZero();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
    }
}
