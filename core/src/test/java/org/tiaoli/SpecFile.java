package org.tiaoli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the tables and documents of a file of {@code corpus/spec}. */
public final class SpecFile {

    private final List<String> lines;

    /**
     * @param name of the file, without {@code .md}
     */
    public SpecFile(String name) throws IOException {
        lines = Files.readAllLines(
                Path.of(Objects.requireNonNull(System.getProperty("tiaoli.corpus")), "spec", name + ".md"));
    }

    /** The rows of all tables that begin with this head, cells without their code marks. */
    public List<List<String>> rows(String head) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
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

    /** The fenced documents by their names. */
    public Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        String name = "";
        for (String line : lines) {
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
