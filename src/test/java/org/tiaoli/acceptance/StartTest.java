package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class StartTest {

    @Test
    void help_and_version_go_to_standard_output() {
        Run help = Run.tiaoli("--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: tiaoli").contains("analyze", "Exit codes");
        Run version = Run.tiaoli("--version");
        assertThat(version.out().strip()).isEqualTo("tiaoli " + System.getProperty("tiaoli.version"));
        assertThat(version.err()).isEmpty();
        for (String command : List.of("analyze", "outline", "text", "diff", "index", "search", "dedup")) {
            assertThat(help.out()).contains("\n  " + command + " ");
            Run own = Run.tiaoli(command, "--help");
            assertThat(own.code()).isZero();
            assertThat(own.err()).isEmpty();
            assertThat(own.out()).startsWith("Usage: tiaoli " + command).contains("Exit codes");
        }
    }

    @Test
    void who_stops_reading_makes_no_error() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Built.jar().toString(),
                        "analyze",
                        Built.documents().toString(),
                        "--format",
                        "json")
                .start();
        process.getInputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void the_jar_holds_no_signatures_of_its_parts_and_all_their_services() throws IOException {
        try (JarFile jar = new JarFile(Built.jar().toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA|EC)"))
                    .contains(
                            "META-INF/services/org.apache.tika.parser.Parser",
                            "META-INF/services/org.apache.lucene.codecs.Codec",
                            "META-INF/services/org.apache.lucene.codecs.PostingsFormat");
        }
    }
}
