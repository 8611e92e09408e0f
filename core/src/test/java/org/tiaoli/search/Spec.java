package org.tiaoli.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the tables of {@code corpus/spec/search.md}. */
final class Spec {

    private Spec() {}

    /** The rows of all tables that begin with this head, cells without their code marks. */
    static List<List<String>> rows(String head) throws IOException {
        Path file = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")), "spec", "search.md");
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("|")) {
                inside = false;
            } else if (line.startsWith("| " + head + " |")) {
                inside = true;
            } else if (inside && !line.startsWith("|---")) {
                rows.add(cells(line));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split(" ?\\|(?= |$)", -1)) {
            String bare = cell.strip();
            boolean code = bare.length() > 1 && bare.startsWith("`") && bare.endsWith("`");
            cells.add(code ? bare.substring(1, bare.length() - 1) : bare);
        }
        return cells;
    }
}
