package org.tiaoli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.Tiaoli;

/** However often a text is read, by however many threads and in whatever order, its JSON is the same byte for byte. */
class SameResultsTest {

    /** How often every document is read by one library that all threads share. */
    private static final int TIMES = 4;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void documents_give_the_same_json_with_so_many_threads(int threads) throws Exception {
        Map<Path, String> alone = new ConcurrentHashMap<>();
        Tiaoli first = Tiaoli.create();
        for (Path document : documents()) {
            alone.put(document, json(first, document));
        }
        Tiaoli shared = Tiaoli.create();
        List<Path> work = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            work.addAll(documents());
        }
        Collections.shuffle(work, new Random(threads));

        assertThat(different(work, threads, shared, alone)).isEmpty();
    }

    private static List<Path> different(List<Path> work, int threads, Tiaoli shared, Map<Path, String> alone)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> same = new ArrayList<>();
            for (Path document : work) {
                same.add(pool.submit(() -> json(shared, document).equals(alone.get(document))));
            }
            List<Path> different = new ArrayList<>();
            for (int i = 0; i < work.size(); i++) {
                if (!same.get(i).get()) {
                    different.add(work.get(i));
                }
            }
            return different;
        } finally {
            pool.shutdownNow();
        }
    }

    /** All that is found, and why. */
    private static String json(Tiaoli tiaoli, Path document) {
        StringWriter out = new StringWriter();
        try (AnalysisJson json = new AnalysisJson(out, true)) {
            tiaoli.analyze(document).forEach(json::add);
        }
        try (ExplanationJson json = new ExplanationJson(out)) {
            json.add(tiaoli.explain(document), 0, null);
        }
        return out.toString();
    }

    private static List<Path> documents() throws IOException {
        Path corpus = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")));
        try (Stream<Path> files = Files.list(corpus.resolve("documents"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
