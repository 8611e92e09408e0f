package org.tiaoli.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.index.PolicyIndex;
import org.tiaoli.index.SamplePolicy;
import org.tiaoli.index.SearchForm;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Limits;

/** Every stretch of every text is found at every place where a scan over the texts finds it. */
class SubstringRecallTest {

    private static final int QUERIES = 400;
    private static final int LONGEST = 12;

    @TempDir
    Path temp;

    private static List<String> texts() throws IOException {
        Path documents = Path.of(System.getProperty("tiaoli.corpus"), "documents");
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(documents)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                new Ingestor(Limits.defaults())
                        .read(file)
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    @Test
    void every_stretch_of_a_text_is_found_wherever_it_stands() throws IOException {
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(200);
        try (PolicyIndex index = PolicyIndex.open(temp)) {
            for (int i = 0; i < texts.size(); i++) {
                index.add(
                        Integer.toString(i),
                        List.of(new SamplePolicy("题").article(texts.get(i)).build()));
                if (i % 100 == 0) {
                    index.commit();
                }
            }
            index.commit();
        }
        List<SearchForm> quotes =
                texts.stream().map(text -> SearchForm.of("第一条　" + text)).toList();
        Random random = new Random(7);
        int found = 0;
        try (Searcher searcher = Searcher.open(temp)) {
            for (int round = 0; round < QUERIES; round++) {
                String text = texts.get(random.nextInt(texts.size()));
                int start = random.nextInt(text.length());
                int end = Math.min(text.length(), start + 1 + random.nextInt(LONGEST));
                String stretch = text.substring(start, end);
                if (SearchForm.of(stretch).isBlank()) {
                    continue;
                }
                TreeSet<String> scanned = new TreeSet<>();
                for (int i = 0; i < quotes.size(); i++) {
                    if (isIn(quotes.get(i), stretch)) {
                        scanned.add(Integer.toString(i));
                    }
                }
                String phrase = "\"" + stretch.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
                Results results = searcher.search(Query.parse(phrase).withLimit(texts.size()));
                TreeSet<String> sources = new TreeSet<>();
                results.hits().forEach(hit -> {
                    sources.add(hit.source());
                    assertThat(hit.highlights())
                            .as(phrase + " in " + hit.quote())
                            .isNotEmpty();
                });
                assertThat(sources).as(phrase).isEqualTo(scanned);
                found += sources.size();
            }
        }
        assertThat(found).isGreaterThan(QUERIES);
    }

    private static boolean isIn(SearchForm quote, String stretch) {
        return Spelling.of(stretch).stream().anyMatch(quote::contains);
    }
}
