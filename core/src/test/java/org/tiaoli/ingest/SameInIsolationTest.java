package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Limits;

/** What is read in another process is what is read in this one. */
class SameInIsolationTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");

    private final Ingestor here = new Ingestor(Limits.defaults());
    private final Ingestor there = Ingestor.builder().isolate(true).build();

    @Test
    void documents_of_the_corpus() throws IOException {
        same(Path.of(System.getProperty("tiaoli.corpus"), "documents"), 12);
    }

    @Test
    void samples() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples at " + SAMPLES);
        same(SAMPLES, 50);
    }

    private void same(Path folder, int fewest) throws IOException {
        int files = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                assertThat(results(there, file)).as(file.toString()).isEqualTo(results(here, file));
                files++;
            }
        }
        assertThat(files).isGreaterThanOrEqualTo(fewest);
    }

    private static List<Object> results(Ingestor ingestor, Path file) {
        List<Object> results = new ArrayList<>();
        ingestor.readAll(
                file,
                results::add,
                failure -> results.add(failure.code() + " " + failure.path() + " " + failure.getMessage()));
        return results;
    }
}
