package org.tiaoli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An example of {@code corpus/spec}: a heading and its fenced blocks.
 *
 * @param title  the heading
 * @param blocks what stands in each block, by the words behind its opening fence
 */
public record SpecExample(String title, Map<String, String> blocks) {

    /** The examples of a file, in order. */
    public static List<SpecExample> of(String file) throws IOException {
        Path path = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")), "spec", file);
        List<SpecExample> examples = new ArrayList<>();
        String open = null;
        for (String line : Files.readAllLines(path)) {
            if (line.startsWith("## ")) {
                examples.add(new SpecExample(line.substring(3), new LinkedHashMap<>()));
            } else if (line.startsWith("```")) {
                open = open == null ? line.substring(3) : null;
            } else if (open != null) {
                examples.get(examples.size() - 1).blocks.merge(open, line + "\n", String::concat);
            }
        }
        return examples;
    }

    public String block(String name) {
        return Objects.requireNonNull(blocks.get(name), () -> title + " has no block " + name);
    }

    @Override
    public String toString() {
        return title;
    }
}
