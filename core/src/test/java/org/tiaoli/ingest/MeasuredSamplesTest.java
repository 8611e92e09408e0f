package org.tiaoli.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** What came out of every sample stands in a table, which this test wrote: {@code -Dtiaoli.rewrite=true} writes it anew. */
class MeasuredSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");
    private static final Path TABLE = Path.of("INGEST.md");

    private static final String HEAD = """
            # What came out of the sample files

            Written by `MeasuredSamplesTest` from the files in `../shared/samples`; it fails when another table comes out, and writes
            that one with `-Dtiaoli.rewrite=true`. Characters are those of the text, line ends included. The last column tells how many
            lines of the expected text came out equal, white space aside, where there is one.

            | file | read as | charset | blocks | tables | characters | notes, or why it was not read | equal lines |
            |---|---|---|---|---|---|---|---|
            """;

    @Test
    void the_table_of_all_samples_is_what_comes_out() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "../shared is not here: " + SAMPLES);
        StringBuilder table = new StringBuilder(HEAD);
        Ingestor ingestor = new Ingestor(Limits.defaults());
        try (Stream<Path> all = Files.walk(SAMPLES)) {
            for (Path file : all.filter(MeasuredSamplesTest::isSample).sorted().toList()) {
                ingestor.readAll(file, text -> table.append(row(text)), failure -> table.append(row(failure)));
            }
        }
        if (Boolean.getBoolean("tiaoli.rewrite")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.exists(TABLE) ? Files.readString(TABLE) : "").isEqualTo(table.toString());
    }

    private static boolean isSample(Path file) {
        Path inside = SAMPLES.relativize(file);
        return Files.isRegularFile(file) && inside.getNameCount() > 1 && !inside.startsWith("truth");
    }

    private static String row(SourceText text) {
        Set<Integer> tables = new TreeSet<>();
        text.blocks().stream().filter(block -> block.kind() == Block.Kind.ROW).forEach(row -> tables.add(row.table()));
        Set<String> notes = new TreeSet<>();
        text.notes().stream().map(Note::code).forEach(notes::add);
        String charset = text.origin().charset();
        return row(
                text.origin().path(),
                text.origin().mediaType(),
                charset == null ? "" : charset,
                text.blocks().size(),
                tables.size(),
                text.text().length(),
                String.join(", ", notes),
                equal(text));
    }

    private static String row(UnreadableDocumentException failure) {
        return row(failure.path(), "", "", "", "", "", failure.code().jsonName(), "");
    }

    private static String row(Object... cells) {
        cells[0] = SAMPLES.relativize(Path.of(cells[0].toString())).toString().replace('\\', '/');
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return row.append('\n').toString();
    }

    /** {@code 12 of 13}; empty where it is not laid down what should come out. */
    private static String equal(SourceText text) {
        Path truth = truth(text.origin().path());
        if (truth == null) {
            return "";
        }
        List<String> expected = lines(read(truth));
        List<String> found = new ArrayList<>(lines(text.text().replace('\t', '\n')));
        long equal = expected.stream().filter(found::remove).count();
        return equal + " of " + expected.size();
    }

    private static @Nullable Path truth(String path) {
        String name = Path.of(path).getFileName().toString();
        boolean made = path.contains("docx") && !path.contains("lo-from");
        String truth = name.startsWith("table.")
                ? "table.txt"
                : name.startsWith("typed.") || made && name.matches("autonum(-direct)?\\.docx")
                        ? "typed.txt"
                        : name.startsWith("autonum-direct.")
                                ? "autonum-direct.txt"
                                : name.startsWith("autonum.") ? "autonum.txt" : "";
        return truth.isEmpty() || path.contains("!/")
                ? null
                : SAMPLES.resolve("truth").resolve(truth);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceAll("[\\s\\u3000\\uFEFF]", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
