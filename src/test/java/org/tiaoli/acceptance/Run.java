package org.tiaoli.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run of {@code tiaoli.jar}, in a process of its own, left behind.
 *
 * @param code the exit code
 * @param out  standard output, which is always UTF-8
 * @param err  standard error
 */
record Run(int code, String out, String err) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Runs {@code java -jar tiaoli.jar} with these arguments. */
    static Run tiaoli(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", Built.jar().toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return of(new ProcessBuilder(command));
    }

    static Run of(ProcessBuilder builder) {
        try {
            Path out = Files.createTempFile("tiaoli", ".out");
            Path err = Files.createTempFile("tiaoli", ".err");
            try {
                Process process = builder.redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                if (!process.waitFor(120, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("not done within 120 seconds: " + builder.command());
                }
                return new Run(process.exitValue(), read(out), read(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** The output, which must be JSON. */
    JsonNode json() {
        return MAPPER.readTree(out);
    }
}
