package org.tiaoli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.Tiaoli;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;

/** Every finding names the lexicon line that found it, and a line that is switched off finds nothing. */
class FindingRulesTest {

    private static final Path DOCUMENTS =
            Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus"))).resolve("documents");

    @Test
    void every_finding_in_the_corpus_names_a_line_of_the_lexicon() throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        Set<String> ids = lexicon.names().stream()
                .flatMap(list -> lexicon.list(list).stream())
                .map(Entry::id)
                .collect(Collectors.toSet());

        assertThat(rulesUsed(Tiaoli.create()))
                .hasSizeGreaterThan(50)
                .allSatisfy(rule -> assertThat(ids).contains(rule));
    }

    @ParameterizedTest
    @MethodSource
    void a_rule_of_grammar_that_is_switched_off_finds_nothing(String rule, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("grammar.tsv"), rule + "\t-\n");
        Tiaoli without =
                Tiaoli.builder().lexicon(Lexicon.builtIn().overlay(folder)).build();

        assertThat(rulesUsed(without)).isNotEmpty().doesNotContain(rule);
    }

    static Stream<String> a_rule_of_grammar_that_is_switched_off_finds_nothing() {
        return Lexicon.builtIn().list("grammar").stream().map(Entry::id);
    }

    private static Set<String> rulesUsed(Tiaoli tiaoli) throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                for (Analysis analysis : tiaoli.analyze(file)) {
                    Stream.of(
                                    analysis.duties(),
                                    analysis.responsibilities(),
                                    analysis.triggers(),
                                    analysis.citations(),
                                    analysis.definitions())
                            .flatMap(List::stream)
                            .map(Finding::rule)
                            .forEach(rules::add);
                }
            }
        }
        return rules;
    }
}
