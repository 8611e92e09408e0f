package org.tiaoli.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tiaoli.text.Limits;

/** Reads the files of a folder in one small process, and prints for each: milliseconds, name, what came out. */
public final class HostileProgram {

    private HostileProgram() {}

    /** @param args the folder, and what must stand in no text */
    public static void main(String[] args) throws IOException {
        Ingestor ingestor = new Ingestor(Limits.defaults());
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            long start = System.nanoTime();
            Set<String> outcome = new TreeSet<>();
            try {
                ingestor.readAll(
                        file,
                        text -> outcome.add(text.text().contains(args[1]) ? "LEAK" : "read"),
                        failure -> outcome.add(failure.code().jsonName()));
            } catch (RuntimeException | Error e) {
                outcome.add("THROWN " + e);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(millis + "\t" + file.getFileName() + "\t" + String.join(" ", outcome));
        }
        System.exit(0);
    }
}
