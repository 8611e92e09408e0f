package org.tiaoli.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What class paths of hosts are made of, and JVMs that run with them. */
final class ClassPath {

    /** A jar of another version of HanLP, which cuts some sentences differently. */
    static final Path OTHER_HANLP = Path.of(Objects.requireNonNull(System.getProperty("tiaoli.hanlp.other")));

    static final String OTHER_VERSION = "portable-1.7.8";

    private ClassPath() {}

    /** That of this JVM. */
    static List<Path> ours() {
        List<Path> entries = new ArrayList<>();
        String surefire = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : surefire.split(File.pathSeparator)) {
            entries.add(Path.of(entry));
        }
        return entries;
    }

    /** That of this JVM without HanLP. */
    static List<Path> oursWithoutHanLp() {
        return ours().stream()
                .filter(entry -> !entry.getFileName().toString().startsWith("hanlp-"))
                .toList();
    }

    static URL[] urls(List<Path> entries) {
        return entries.stream().map(ClassPath::url).toArray(URL[]::new);
    }

    /**
     * Runs a program to its good end in a JVM of its own.
     *
     * @param folder  where it runs
     * @param program options of the JVM, a class and its arguments
     * @return what it printed on both streams
     */
    static String run(List<Path> classPath, Path folder, List<String> program)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        command.addAll(program);
        Path log = Files.createTempFile("host", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not done within 120 seconds: " + command);
            }
            String printed = Files.readString(log);
            assertThat(process.exitValue()).as(printed).isZero();
            return printed;
        } finally {
            Files.delete(log);
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
