package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.SourceText;

/**
 * How fast texts are outlined, printed by {@code mvn -Pbench -pl core test}.
 *
 * <p>CPU time of one thread as a ratio, each round in the order A B B A, the median of many rounds. Texts are the laws of
 * {@code ../shared} where it is, else those of {@code corpus}, repeated.
 */
@Tag("bench")
class OutlineSpeedTest {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 41;
    private static final int CHARACTERS = 1_000_000;

    private final List<Path> files = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<SourceText> sources = new ArrayList<>();
    private long sum;

    @BeforeEach
    void readTexts() throws IOException {
        Path laws = Path.of(System.getProperty("tiaoli.shared", "absent"), "laws", "corpus");
        Path folder = Files.isDirectory(laws) ? laws : Path.of(System.getProperty("tiaoli.corpus"), "documents");
        try (Stream<Path> all = Files.list(folder)) {
            files.addAll(all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        }
        int once = files.size();
        int characters = 0;
        for (int i = 0; i < once || characters < CHARACTERS; i++) {
            String text = Files.readString(files.get(i % once));
            if (i >= once) {
                files.add(files.get(i % once));
            }
            texts.add(text);
            sources.add(Outlines.source(text));
            characters += text.length();
        }
    }

    @Test
    void texts_are_outlined_at_a_rate_that_is_printed() throws IOException {
        System.out.println("| outlined | against | ratio |");
        System.out.println("|---|---|---|");
        double rate = 1 / ratio(this::outline, this::sumCharacters);
        print("a text in memory", "a loop that adds up its characters, a hash of them", "%.3f × as fast", rate);
        double cost = ratio(this::readAndOutline, this::read);
        print("a file in UTF-8", "Files.readString", "%.2f × as long", cost);
        assertThat(rate).isPositive();
        assertThat(cost).isGreaterThan(1);
        assertThat(sum).isNotZero();
    }

    private static void print(String what, String against, String format, double ratio) {
        System.out.println("| " + what + " | " + against + " | " + String.format(Locale.ROOT, format, ratio) + " |");
    }

    private void outline() {
        for (SourceText source : sources) {
            sum += provisions(source);
        }
    }

    private static int provisions(SourceText source) {
        int count = 0;
        for (Policy policy : Outlines.of(source)) {
            count += policy.provisions().size() + policy.notes().size();
        }
        return count;
    }

    private void sumCharacters() {
        for (String text : texts) {
            int hash = 0;
            for (int i = 0; i < text.length(); i++) {
                hash = 31 * hash + text.charAt(i);
            }
            sum += hash;
        }
    }

    private void read() throws IOException {
        for (Path file : files) {
            sum += Files.readString(file).length();
        }
    }

    private void readAndOutline() throws IOException {
        for (Path file : files) {
            sum += provisions(Outlines.source(Files.readString(file)));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** How many times as long as {@code b} takes {@code a}. */
    private static double ratio(Work a, Work b) throws IOException {
        List<Double> ratios = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long first = nanosOf(a);
            long inner = nanosOf(b) + nanosOf(b);
            long both = first + nanosOf(a);
            if (round >= 0) {
                ratios.add((double) both / inner);
            }
        }
        return ratios.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static long nanosOf(Work work) throws IOException {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
    }
}
