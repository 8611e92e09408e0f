package org.tiaoli.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the tables of {@code corpus/spec/search.md}. */
final class Spec {

    private Spec() {}

    /** The rows of all tables that begin with this head, cells without their code marks. */
    static List<List<String>> rows(String head) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : lines()) {
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

    private static List<String> lines() throws IOException {
        return Files.readAllLines(
                Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")), "spec", "search.md"));
    }

    /** The fenced documents by their names. */
    static Map<String, String> documents() throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        String name = "";
        for (String line : lines()) {
            if (line.startsWith("```")) {
                name = line.replaceFirst("```(text )?", "");
            } else if (!name.isEmpty()) {
                documents.merge(name, line + "\n", String::concat);
            }
        }
        return documents;
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
