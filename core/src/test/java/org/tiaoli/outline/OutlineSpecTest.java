package org.tiaoli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/** Runs the examples of corpus/spec/outline.md. */
class OutlineSpecTest {

    record Example(String name, String text, List<String> outline) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() throws IOException {
        Path file = Path.of(System.getProperty("tiaoli.corpus", "../corpus"), "spec", "outline.md");
        List<Example> examples = new ArrayList<>();
        String name = "";
        String text = "";
        @Nullable List<String> block = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("### ")) {
                name = line.substring(4);
            } else if (line.equals("```text") || line.equals("```outline")) {
                block = new ArrayList<>();
                block.add(line);
            } else if (line.equals("```") && block != null) {
                List<String> lines = block.subList(1, block.size());
                if (block.get(0).equals("```text")) {
                    text = String.join("\n", lines).replace('→', '\t') + "\n";
                } else {
                    examples.add(new Example(name, text, List.copyOf(lines)));
                }
                block = null;
            } else if (block != null) {
                block.add(line);
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_of_the_specification_has_its_outline(Example example) {
        List<String> lines = new ArrayList<>();
        for (Policy policy : Outlines.of(example.text)) {
            print(policy, example.text, lines);
        }
        assertThat(String.join("\n", lines)).isEqualTo(String.join("\n", example.outline));
        assertThat(Coverage.faults(example.text)).isEmpty();
    }

    private static void print(Policy policy, String text, List<String> lines) {
        Excerpt title = policy.title();
        int start = title == null ? 0 : title.span().start();
        policy.boilerplate().stream()
                .filter(b -> b.span().start() < start)
                .forEach(b -> lines.add("aside " + b.span().in(text).replace('\t', '→')));
        if (title != null) {
            lines.add("title " + oneLine(title));
        }
        policy.boilerplate().stream()
                .filter(b -> b.span().start() >= start)
                .forEach(b -> lines.add("aside " + b.span().in(text).replace('\t', '→')));
        for (Note note : policy.notes()) {
            Span span = note.span();
            lines.add("note " + note.code() + (span == null ? "" : " " + span.in(text)));
        }
        for (Provision provision : policy.provisions()) {
            lines.add(line(provision));
            provision.rows().forEach(row -> lines.add("| " + String.join(" | ", row.texts())));
            provision.gaps().forEach(gap -> lines.add("gap " + gap.in(text)));
        }
    }

    private static String line(Provision provision) {
        String label = provision.label() == null ? "" : " [" + provision.label() + "]";
        Excerpt printed = provision.heading();
        String heading = printed == null ? "" : " «" + oneLine(printed) + "»";
        return (provision.id() + label + heading + " " + oneLine(provision.body())).stripTrailing();
    }

    private static String oneLine(Excerpt excerpt) {
        return excerpt.text().replace('\n', '⏎');
    }
}
