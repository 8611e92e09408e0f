package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever HanLP and configuration of it stand in front of the built jars, the findings are the same. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class HostHanLpTest {

    private static final Path DOCUMENT = Built.document("port-data-security-measures.txt");

    private static final String PROGRAM = """
            import java.nio.file.Path;
            import org.tiaoli.Tiaoli;

            class Embedding {
                public static void main(String[] paths) {
                    Tiaoli.create().analyze(Path.of(paths[0])).forEach(a -> a.duties().forEach(System.out::println));
                }
            }
            """;

    @TempDir
    private Path folder;

    private String inFront = "";

    @BeforeEach
    void put_another_HanLP_and_a_misleading_configuration_in_front() throws IOException {
        Files.writeString(
                folder.resolve("hanlp.properties"),
                "root=/nowhere\nIOAdapter=org.example.NoSuchAdapter\nCoreDictionaryPath=none\n");
        inFront = folder + File.pathSeparator + property("tiaoli.hanlp.other") + File.pathSeparator;
    }

    @Test
    void the_one_jar_finds_the_same() {
        Run alone = Run.tiaoli("analyze", DOCUMENT, "--format", "json");
        Run behind =
                java(inFront + Built.jar(), "org.tiaoli.cli.Main", "analyze", DOCUMENT.toString(), "--format", "json");

        assertThat(alone.json().get("documents").get(0).get("duties").size()).isGreaterThan(20);
        assertThat(behind).isEqualTo(alone);
    }

    @Test
    void a_program_with_the_library_finds_the_same() throws IOException {
        String program =
                Files.writeString(folder.resolve("Embedding.java"), PROGRAM).toString();
        Run alone = java(property("tiaoli.consumer.classpath"), program, DOCUMENT.toString());
        Run behind = java(inFront + property("tiaoli.consumer.classpath"), program, DOCUMENT.toString());

        assertThat(alone.err()).isEmpty();
        assertThat(alone.out().lines()).hasSizeGreaterThan(20);
        assertThat(behind).isEqualTo(alone);
    }

    private static Run java(String classPath, String... program) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-cp",
                classPath));
        command.addAll(List.of(program));
        return Run.of(new ProcessBuilder(command));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
