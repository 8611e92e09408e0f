package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to do harm, read one after the other by one process of 512 MB: each gives a text or a failure with its code, in
 * time, without any file written, and without what lies outside of it.
 */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class HostileTest {

    /** The first line of a file that entities and links point at; whatever it is, it must not come out. */
    private static final Path OUTSIDE = Path.of("/etc/passwd");

    private static final int MEGABYTE = 1 << 20;

    /** Twice the ten seconds that are promised, since other work on the machine may take the half of it. */
    private static final long MOST_MILLIS = 20_000;

    /** Those that keep a process busy to its limit. */
    private static final Set<String> LONG = Set.of(
            "empty-pages.pdf",
            "stream-bomb.pdf",
            "object-stream-bomb.pdf",
            "double-bomb.pdf",
            "form-cycle.pdf",
            "many-characters.pdf",
            "many-rectangles.pdf",
            "many-lines.pdf",
            "nested-tables.html",
            "nested-lists.html",
            "nested-inline.html",
            "many-small.zip",
            "overlap.zip",
            "zips-in-zips.zip");

    @TempDir
    private Path folder;

    @Test
    void files_made_to_do_harm() throws Exception {
        Map<String, Supplier<byte[]>> files = all();
        files.keySet().removeAll(LONG);
        Map<String, String> outcomes = read(files, 2 * MEGABYTE);
        assertThat(outcomes).hasSizeGreaterThan(200);
        assertThat(outcomes)
                .containsEntry("form-doubling.pdf", "too-large")
                .containsEntry("many-saves.pdf", "too-large")
                .containsEntry("page-diamond.pdf", "empty")
                .containsEntry("cycles.docx", "read")
                .containsEntry("missing-lists.docx", "read")
                .containsEntry("lies-small.docx", "too-large")
                .containsEntry("nested-tables.docx", "too-large")
                .containsEntry("sparse.xlsx", "read")
                .containsEntry("outside.html", "read")
                .containsEntry("docx-document.xml-entity.docx", "corrupt")
                .containsEntry("xlsx-sheet1.xml-laughs.xlsx", "corrupt")
                .containsEntry("odt-content.xml-parameter.odt", "corrupt")
                .containsEntry("ofd-Content.xml-entity.ofd", "corrupt");
    }

    @Test
    @Tag("long")
    void files_made_to_do_harm_of_any_size() throws Exception {
        assertThat(read(all(), Integer.MAX_VALUE)).hasSizeGreaterThan(300);
    }

    @Test
    void good_files_cut_short_and_with_bytes_flipped() throws Exception {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        Path documents = Path.of(System.getProperty("tiaoli.corpus"), "documents");
        try (Stream<Path> all = Files.list(documents)) {
            for (Path file : all.filter(one -> !one.toString().endsWith(".txt")).toList()) {
                spoil(file, 3, files);
            }
        }
        assertThat(read(files, Integer.MAX_VALUE)).hasSizeGreaterThan(30);
    }

    @Test
    @Tag("long")
    void samples_of_every_kind_cut_short_and_with_bytes_flipped() throws Exception {
        Path samples = Path.of(System.getProperty("tiaoli.shared", "absent"), "samples");
        Assumptions.assumeTrue(Files.isDirectory(samples), "../shared is not here: " + samples);
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(samples)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().contains("hostile") && !file.toString().contains("truth")) {
                    spoil(file, 20, files);
                }
            }
        }
        assertThat(read(files, Integer.MAX_VALUE)).hasSizeGreaterThan(1_000);
    }

    private static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        HostileOffice.into(files);
        HostileText.into(files);
        HostilePdf.into(files);
        HostileZips.into(files);
        return files;
    }

    /** The file cut at each tenth, and so often with a hundred bytes changed. */
    private static void spoil(Path file, int flips, Map<String, Supplier<byte[]>> files) throws IOException {
        byte[] good = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        for (int tenth = 1; tenth < 10; tenth++) {
            int length = (int) ((long) good.length * tenth / 10);
            files.put("cut-" + tenth + "-" + name, () -> Arrays.copyOf(good, length));
        }
        for (int flip = 0; flip < flips; flip++) {
            Random random = new Random(flip);
            files.put("flipped-" + flip + "-" + name, () -> {
                byte[] bad = good.clone();
                for (int i = 0; i < 100; i++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt();
                }
                return bad;
            });
        }
    }

    /** What came out of each file, by its name. */
    private Map<String, String> read(Map<String, Supplier<byte[]>> files, int largest) throws Exception {
        Path all = Files.createDirectory(folder.resolve("files"));
        for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
            byte[] bytes = file.getValue().get();
            if (bytes.length <= largest) {
                Files.write(all.resolve(file.getKey()), bytes);
            }
        }
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + empty,
                        "-Duser.home=" + empty,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileProgram.class.getName(),
                        all.toString(),
                        outside())
                .directory(empty.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        List<String[]> lines = printed.lines().map(line -> line.split("\t", -1)).toList();
        assertThat(lines).as(printed).allMatch(line -> line.length == 3);
        assertThat(lines.stream()
                        .filter(line -> Long.parseLong(line[0]) > MOST_MILLIS)
                        .map(line -> String.join(" ", line)))
                .as("took too long")
                .isEmpty();
        assertThat(lines.stream().filter(line -> !isAllowed(line[2])).map(line -> String.join(" ", line)))
                .as("neither a text nor a failure with its code")
                .isEmpty();
        try (Stream<Path> left = Files.walk(empty)) {
            assertThat(left).as("files written").containsExactly(empty);
        }
        return lines.stream().collect(Collectors.toMap(line -> line[1], line -> line[2], (a, b) -> a, TreeMap::new));
    }

    private static String outside() throws IOException {
        return Files.exists(OUTSIDE) ? Files.readAllLines(OUTSIDE).get(0) : "no such line";
    }

    private static boolean isAllowed(String outcome) {
        Set<String> known = Set.of(
                "read",
                "empty",
                "unsupported",
                "encrypted",
                "corrupt",
                "too-large",
                "timed-out",
                "needs-ocr",
                "not-found");
        return !outcome.isEmpty() && known.containsAll(List.of(outcome.split(" ")));
    }
}
