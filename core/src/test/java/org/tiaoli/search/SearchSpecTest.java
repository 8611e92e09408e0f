package org.tiaoli.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.SpecFile;
import org.tiaoli.index.PolicyIndex;

class SearchSpecTest {

    @TempDir
    static Path temp;

    private static Searcher searcher;

    @BeforeAll
    static void index() throws IOException {
        try (PolicyIndex index = PolicyIndex.open(temp.resolve("index"))) {
            new SpecFile("search")
                    .documents()
                    .forEach((name, text) ->
                            index.add(name, Library.analyze(Library.ingestor().ofText(name, text))));
            index.commit();
        }
        searcher = Searcher.open(temp.resolve("index"));
    }

    @AfterAll
    static void close() {
        searcher.close();
    }

    static Stream<Arguments> asked() throws IOException {
        return new SpecFile("search").rows("asked for").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("asked")
    void a_query_finds_what_the_spec_says(String query, String hits) {
        assertThat(searcher.search(Query.parse(query)).hits().stream()
                        .map(SearchSpecTest::shown)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(hits);
    }

    private static String shown(Hit hit) {
        String highlights =
                hit.highlights().stream().map(span -> span.in(hit.quote())).collect(Collectors.joining(", "));
        return hit.source() + " " + hit.provision().citation() + " [" + highlights + "]";
    }
}
