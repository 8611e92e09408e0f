package org.tiaoli.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.extract.Analysis;
import org.tiaoli.index.PolicyIndex;
import org.tiaoli.index.SearchForm;
import org.tiaoli.outline.Provision;

/** Every stretch of every provision is found at every place where a scan over the provisions finds it. */
class SubstringRecallTest {

    private static final int QUERIES = 400;
    private static final int LONGEST = 12;

    @TempDir
    Path temp;

    /** A printed text of a provision, with the name of its place. */
    private record Printed(String place, String text, SearchForm form) {}

    @Test
    void every_stretch_of_the_corpus_is_found_wherever_it_stands() throws IOException {
        check(Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")), "documents"));
    }

    @Test
    void every_stretch_of_the_real_texts_is_found_wherever_it_stands() throws IOException {
        Path seeds = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.shared")), "seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), seeds + " is not here");
        check(seeds);
    }

    private void check(Path folder) throws IOException {
        List<Printed> texts = index(folder);
        Random random = new Random(7);
        int found = 0;
        try (Searcher searcher = Searcher.open(temp)) {
            for (int round = 0; round < QUERIES; round++) {
                String text = texts.get(random.nextInt(texts.size())).text();
                int start = random.nextInt(text.length());
                String stretch = text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(LONGEST)));
                SearchForm asked = SearchForm.of(stretch);
                if (asked.isBlank()) {
                    continue;
                }
                String phrase = "\"" + stretch.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
                List<Hit> hits =
                        searcher.search(Query.parse(phrase).withLimit(100_000)).hits();
                assertThat(hits).allSatisfy(hit -> assertThat(hit.highlights()).isNotEmpty());
                Set<String> places =
                        hits.stream().map(SubstringRecallTest::place).collect(Collectors.toCollection(TreeSet::new));
                Set<String> scanned = texts.stream()
                        .filter(printed -> printed.form().contains(asked))
                        .map(Printed::place)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(places).as(phrase).containsAll(scanned);
                found += scanned.size();
            }
        }
        assertThat(found).isGreaterThan(QUERIES);
    }

    private List<Printed> index(Path folder) throws IOException {
        List<Printed> texts = new ArrayList<>();
        try (PolicyIndex index = PolicyIndex.open(temp);
                var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String source = String.valueOf(file.getFileName());
                List<Analysis> analyses = Library.analyze(Library.ingestor().read(file));
                index.add(source, analyses);
                // several segments, as an index has that grew
                index.commit();
                analyses.forEach(analysis -> analysis.policy()
                        .provisions()
                        .forEach(provision -> printed(provision)
                                .forEach(text -> texts.add(new Printed(
                                        source + " " + analysis.policy().id() + " " + provision.id(),
                                        text,
                                        SearchForm.of(text))))));
            }
        }
        return texts;
    }

    private static List<String> printed(Provision provision) {
        List<String> printed = new ArrayList<>();
        printed.add(provision.text());
        if (provision.label() != null) {
            printed.add(provision.label());
        }
        if (provision.heading() != null) {
            printed.add(provision.heading().text());
        }
        provision.rows().forEach(row -> printed.addAll(row.texts()));
        printed.removeIf(String::isBlank);
        return printed;
    }

    private static String place(Hit hit) {
        return hit.source() + " " + hit.document() + " " + hit.provision();
    }
}
