package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader of the README, in a project that has nothing but the library. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class OwnReaderTest {

    private static final String IMPORTS = """
            import static java.nio.charset.StandardCharsets.UTF_8;
            import java.io.*;
            import java.nio.file.Path;
            import java.util.*;
            import org.tiaoli.*;
            import org.tiaoli.extract.Analysis;
            import org.tiaoli.ingest.*;
            """;

    private static final String PROGRAM = IMPORTS + """
            public final class Program {
                public static void main(String[] files) throws IOException {
                    Tiaoli brought = Tiaoli.builder().reader(new MinutesReader()).build();
                    Tiaoli named = Tiaoli.builder().reader("minutes").build();
                    byte[] bytes = "MINUTES\\n第一条 保卫处应当每月检查一次消防设施。".getBytes(UTF_8);
                    List<Analysis> all = new ArrayList<>();
                    brought.analyzeAll(List.of(Path.of(files[0])), all::add, failure -> System.out.println(failure));
                    all.addAll(named.analyze("a", bytes));
                    all.addAll(named.analyze("a", new ByteArrayInputStream(bytes)));
                    all.addAll(named.analyzeText("a", "第一条 保卫处应当每月检查一次消防设施。"));
                    all.forEach(a -> System.out.println(
                            a.policy().source().origin().reader() + " " + a.duties().size()));
                }
            }
            """;

    @TempDir
    private Path project;

    @Test
    void the_reader_of_the_readme_is_brought_or_named_and_reads() throws IOException {
        Matcher block = Pattern.compile("```java\n(public final class MinutesReader .*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Built.root().resolve("README.md")));
        assertThat(block.find()).as("the README holds the reader").isTrue();
        Path reader = Files.writeString(project.resolve("MinutesReader.java"), IMPORTS + block.group(1));
        Path program = Files.writeString(project.resolve("Program.java"), PROGRAM);
        Path services = Files.createDirectories(project.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.tiaoli.ingest.DocumentReader"), "MinutesReader\n");
        Path folder = Files.createDirectory(project.resolve("minutes"));
        Files.writeString(folder.resolve("june.min"), "MINUTES\n第一条 保卫处应当每月检查一次消防设施。");

        String classpath = System.getProperty("tiaoli.consumer.classpath");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-d",
                        project.toString(),
                        "-cp",
                        classpath,
                        reader.toString(),
                        program.toString());
        assertThat(compiled).isZero();
        Run run = Run.of(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                project + File.pathSeparator + classpath,
                "Program",
                folder.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("minutes/1 1\nminutes/1 1\nminutes/1 1\ngiven 1\n");
    }
}
