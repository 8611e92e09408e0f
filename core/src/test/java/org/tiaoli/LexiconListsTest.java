package org.tiaoli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;

/** What holds for every list of words and rules, whichever room reads it. */
class LexiconListsTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();

    @Test
    void every_id_stands_once_in_all_lists_together() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String name : LEXICON.names()) {
            for (Entry entry : LEXICON.list(name)) {
                String before = seen.put(entry.id(), name);
                if (before != null) {
                    twice.add(entry.id() + " in " + before + " and " + name);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void every_example_holds_what_its_line_looks_for() {
        List<String> wrong = new ArrayList<>();
        for (String name : LEXICON.names()) {
            for (Entry entry : LEXICON.list(name)) {
                boolean word = entry.example().contains(entry.pattern());
                if (entry.example().isBlank()
                        || !(word
                                || Pattern.compile(entry.pattern())
                                        .matcher(entry.example())
                                        .find())) {
                    wrong.add(name + ": " + entry.id());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_list_is_empty() {
        assertThat(LEXICON.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(LEXICON.list(name)).isNotEmpty());
    }

    @Test
    void every_file_of_the_folder_is_registered() throws IOException, URISyntaxException {
        URI folder =
                Objects.requireNonNull(Lexicon.class.getResource("lists.txt")).toURI();
        try (Stream<Path> files =
                Files.list(Objects.requireNonNull(Path.of(folder).getParent()))) {
            List<String> found = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".tsv"))
                    .map(file -> file.replace(".tsv", ""))
                    .toList();
            assertThat(LEXICON.names()).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void no_list_names_a_word_twice_without_saying_what_it_means() {
        List<String> twice = new ArrayList<>();
        for (String name : LEXICON.names()) {
            Map<String, String> seen = new HashMap<>();
            for (Entry entry : LEXICON.list(name)) {
                String before = seen.put(entry.pattern() + "\t" + entry.meaning(), entry.id());
                if (before != null) {
                    twice.add(name + ": " + before + " and " + entry.id());
                }
            }
        }
        assertThat(twice).isEmpty();
    }
}
