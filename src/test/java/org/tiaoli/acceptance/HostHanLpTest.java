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

    /** A host with words of its own in the HanLP that it uses itself. */
    private static final String HOST = """
            import com.hankcs.hanlp.HanLP;
            import com.hankcs.hanlp.dictionary.CustomDictionary;
            import java.nio.file.Path;
            import java.util.logging.Level;
            import java.util.logging.Logger;
            import org.tiaoli.Tiaoli;

            class Host {
                static String state() {
                    return HanLP.segment("信息中心应当每年组织一次数据安全风险评估，各部门不得拖延。")
                            + " " + Logger.getLogger("HanLP").getLevel()
                            + " " + HanLP.Config.Normalization + " " + HanLP.Config.ShowTermNature
                            + " " + System.identityHashCode(HanLP.Config.IOAdapter)
                            + " " + CustomDictionary.contains("责任制实施");
                }

                public static void main(String[] paths) {
                    CustomDictionary.insert("中心应当", "nz 4096");
                    CustomDictionary.insert("部门不得", "nz 4096");
                    HanLP.Config.ShowTermNature = false;
                    Logger.getLogger("HanLP").setLevel(Level.FINE);
                    String before = state();
                    if (!before.contains("部门不得")) {
                        throw new AssertionError("the host's own words do nothing: " + before);
                    }
                    Tiaoli.create().analyze(Path.of(paths[0])).forEach(a -> a.duties().forEach(System.out::println));
                    String after = state();
                    if (!after.equals(before)) {
                        throw new AssertionError("the host's HanLP was changed: " + before + " / " + after);
                    }
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

    @Test
    void a_host_with_a_HanLP_and_words_of_its_own_gets_the_same_findings_and_keeps_its_own() throws IOException {
        String program =
                Files.writeString(folder.resolve("Embedding.java"), PROGRAM).toString();
        // from Java 22 on, what lies beside a source that is run is on its class path: the host's own HanLP is
        // configured well
        Path beside = Files.createDirectory(folder.resolve("host"));
        String host = Files.writeString(beside.resolve("Host.java"), HOST).toString();
        String classPath = property("tiaoli.consumer.classpath");
        Run alone = java(classPath, program, DOCUMENT.toString());
        String other = property("tiaoli.hanlp.other") + File.pathSeparator + classPath;

        assertThat(alone.out().lines()).hasSizeGreaterThan(20);
        for (String path : List.of(classPath, other)) {
            // its own HanLP talks on standard error
            Run hosted = java(path, host, DOCUMENT.toString());
            assertThat(hosted.code()).as(hosted.err()).isZero();
            assertThat(hosted.out()).isEqualTo(alone.out());
        }
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
