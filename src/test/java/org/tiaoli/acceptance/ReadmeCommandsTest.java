package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says that commands print, they print. */
class ReadmeCommandsTest {

    private static final Pattern BLOCK = Pattern.compile("```(sh|tsv|text)\n(.*?)```", Pattern.DOTALL);

    @Test
    void explaining_a_place_and_switching_a_rule_off_print_what_the_readme_shows(@TempDir Path folder)
            throws IOException {
        Path readme = Built.root().resolve("README.md");
        assumeTrue(Files.exists(readme), "the README is not here");
        String all = Files.readString(readme);
        int start = all.indexOf("### Why something was found");
        Matcher block = BLOCK.matcher(all.substring(start, all.indexOf("\n## ", start)));
        String printed = "";
        int shown = 0;
        while (block.find()) {
            String text = String.valueOf(block.group(2));
            switch (String.valueOf(block.group(1))) {
                case "tsv" ->
                    Files.writeString(
                            Files.createDirectories(folder.resolve("lists")).resolve("modals.tsv"), text);
                case "sh" -> printed = run(text, folder);
                default -> {
                    for (String line : text.lines().toList()) {
                        assertThat(printed).contains(squeezed(line));
                        shown++;
                    }
                }
            }
        }
        assertThat(shown).isGreaterThan(5);
    }

    private static String run(String command, Path folder) {
        List<String> words = new ArrayList<>();
        for (String word : Arrays.asList(command.strip().split(" "))) {
            words.add(word.replace("cli/target/tiaoli.jar", Built.jar().toString())
                    .replace("corpus/documents", Built.documents().toString()));
        }
        words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Run run = Run.of(new ProcessBuilder(words).directory(folder.toFile()));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return squeezed(run.out());
    }

    /** Without the numbers of lines in the lists of the library, which move when lines are added. */
    private static String squeezed(String text) {
        return text.strip().replaceAll("\\((\\S+\\.tsv):\\d+\\)", "($1)").replaceAll("\\s+", " ");
    }
}
