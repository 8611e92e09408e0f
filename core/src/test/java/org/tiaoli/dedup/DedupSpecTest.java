package org.tiaoli.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.compare.SpecExample;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.outline.Outliner;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Limits;

/** Runs the examples of {@code corpus/spec/dedup.md}. */
class DedupSpecTest {

    private static final Deduplicator DEDUPLICATOR = new Deduplicator(Lexicon.builtIn(), Limits.defaults());

    static List<SpecExample> examples() throws IOException {
        return SpecExample.of("dedup.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_found_is_that_of_the_example(SpecExample example) {
        Outliner outliner = new Outliner(Lexicon.builtIn(), Limits.defaults());
        Ingestor ingestor = new Ingestor(Limits.defaults());
        List<Policy> policies = new ArrayList<>();
        double threshold = 0;
        List<String> expected = List.of();
        for (Map.Entry<String, String> block : example.blocks().entrySet()) {
            String[] words = block.getKey().split(" ");
            if (words[0].equals("text")) {
                policies.addAll(outliner.outline(ingestor.ofText(words[1], block.getValue())));
            } else {
                threshold = Double.parseDouble(words[1]);
                expected = block.getValue()
                        .lines()
                        .filter(line -> !line.equals("none"))
                        .toList();
            }
        }
        Duplicates found = DEDUPLICATOR.find(policies, Unit.PROVISION, threshold, 3);

        List<String> told = new ArrayList<>();
        for (Pair pair : found.pairs()) {
            told.add(String.format(Locale.ROOT, "%.2f %s ~ %s", pair.similarity(), place(pair.a()), place(pair.b())));
        }
        for (Cluster cluster : found.clusters()) {
            for (Slot slot : cluster.slots()) {
                told.add("slot " + slot.kind().jsonName() + " "
                        + slot.values().stream().map(String::valueOf).collect(Collectors.joining(" | ")));
            }
        }
        assertThat(told).containsExactlyElementsOf(expected);
    }

    private static String place(Place place) {
        return place.source() + " " + Objects.requireNonNull(place.provision()).citation();
    }
}
