package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/**
 * How fast each kind of file is read, printed by {@code mvn -Pbench -pl core test}.
 *
 * <p>CPU time of one thread. Files are those of {@code ../shared/samples} where it is, else those of {@code corpus}. The
 * last column is how many times as long as the same text takes to be read from a file in UTF-8, both in one round.
 */
@Tag("bench")
class ReadingSpeedTest {

    private static final int ROUNDS = 11;
    private static final long ROUND_NANOS = 60_000_000;

    private final Ingestor ingestor = new Ingestor(Limits.defaults());

    @Test
    void every_kind_of_file_is_read_at_a_rate_that_is_printed() throws IOException {
        System.out.println("| kind | MB/s of the file | million characters/s | against reading the text alone |");
        System.out.println("|---|---|---|---|");
        Map<String, Path> kinds = kinds();
        for (Map.Entry<String, Path> kind : kinds.entrySet()) {
            System.out.println(row(kind.getKey(), kind.getValue()));
        }
        assertThat(kinds).containsKeys("txt", "docx", "pdf", "html");
    }

    /** The largest file of each kind that is read. */
    private Map<String, Path> kinds() throws IOException {
        Path samples = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");
        Path folder = Files.isDirectory(samples) ? samples : Path.of(System.getProperty("tiaoli.corpus"), "documents");
        Map<String, Path> kinds = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                String kind = name.substring(name.lastIndexOf('.') + 1);
                boolean larger = !kinds.containsKey(kind) || Files.size(kinds.get(kind)) < Files.size(file);
                if (larger
                        && !folder.relativize(file).startsWith("hostile")
                        && !text(file).isEmpty()) {
                    kinds.put(kind, file);
                }
            }
        }
        return kinds;
    }

    private String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        ingestor.readAll(file, (SourceText read) -> text.append(read.text()), failure -> {});
        return text.toString();
    }

    private String row(String kind, Path file) throws IOException {
        String text = text(file);
        Path plain = Files.createTempFile("plain", ".txt");
        try {
            Files.writeString(plain, text, StandardCharsets.UTF_8);
            List<Double> nanos = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                double read = nanosOf(() -> text(file).length());
                double alone = nanosOf(() -> Files.readString(plain).length());
                if (round > 0) {
                    nanos.add(read);
                    ratios.add(read / alone);
                }
            }
            double seconds = median(nanos) / 1e9;
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %.1f × |",
                    kind,
                    Files.size(file) / 1e6 / seconds,
                    text.length() / 1e6 / seconds,
                    median(ratios));
        } finally {
            Files.delete(plain);
        }
    }

    private interface Reading {
        int read() throws IOException;
    }

    /** The CPU time of one reading, from as many as fit into a round. */
    private static double nanosOf(Reading reading) throws IOException {
        long from = cpu();
        long used = 0;
        int times = 0;
        int characters = 0;
        while (used < ROUND_NANOS) {
            characters += reading.read();
            times++;
            used = cpu() - from;
        }
        assertThat(characters).isNotZero();
        return (double) used / times;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
