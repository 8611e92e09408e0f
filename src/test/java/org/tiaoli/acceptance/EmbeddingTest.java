package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that has nothing but the library. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class EmbeddingTest {

    private static final String SNIPPET = """
            Tiaoli tiaoli = Tiaoli.create();                       // immutable; share it between threads
            Analysis a = tiaoli.analyze(Path.of("实施办法.docx")).get(0);
            a.duties().forEach(d -> System.out.println(a.cite(d) + "\\t" + d.bearers() + "\\t" + d.action()));
            PolicyDiff diff = tiaoli.compare(a, b);
            """;

    private static final Pattern PATH = Pattern.compile("Path\\.of\\(\"([^\"]+)\"\\)");

    @TempDir
    private Path project;

    @Test
    void the_snippet_of_the_readme_runs_with_the_library_alone() throws IOException {
        String snippet = snippet();
        place(snippet);
        Path source = Files.writeString(project.resolve("Embedded.java"), program(snippet));
        String classpath = System.getProperty("tiaoli.consumer.classpath");
        assertThat(classpath)
                .as("only the library and what it brings")
                .contains(Built.coreJar().getFileName().toString())
                .doesNotContain("junit", "tiaoli-cli");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", project.toString(), "-cp", classpath, source.toString());
        assertThat(compiled).isZero();
        Run run = Run.of(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-cp",
                        project + File.pathSeparator + classpath,
                        "Embedded")
                .directory(project.toFile()));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.split("\t").length == 3 && line.startsWith("第")))
                .isNotEmpty();
        assertThat(run.out()).contains("changes: ");
    }

    /** The four lines as the README prints them. */
    private static String snippet() throws IOException {
        Path readme = Built.root().resolve("README.md");
        if (!Files.exists(readme)) {
            return SNIPPET;
        }
        Matcher block = Pattern.compile("```java\n(.*?Tiaoli\\.create\\(\\).*?)```", Pattern.DOTALL)
                .matcher(Files.readString(readme));
        assertThat(block.find()).as("the README holds the snippet").isTrue();
        return Objects.requireNonNull(block.group(1));
    }

    /** Puts documents where the snippet looks for them. */
    private void place(String snippet) throws IOException {
        List<Path> documents = List.of(
                Built.document("port-data-security-measures.txt"), Built.document("hospital-data-security-rules.txt"));
        Matcher path = PATH.matcher(snippet);
        for (int i = 0; path.find(); i++) {
            Path at = project.resolve(Objects.requireNonNull(path.group(1)));
            Files.createDirectories(Objects.requireNonNull(at.getParent()));
            Files.copy(documents.get(i % documents.size()), at);
        }
        Files.copy(documents.get(1), project.resolve("other.txt"));
    }

    private static String program(String snippet) {
        StringBuilder program = new StringBuilder();
        program.append("import java.nio.file.Path;\nimport org.tiaoli.Tiaoli;\n")
                .append("import org.tiaoli.compare.PolicyDiff;\nimport org.tiaoli.extract.Analysis;\n")
                .append("class Embedded {\n    public static void main(String[] args) {\n");
        if (!snippet.contains("Analysis b ")) {
            program.append("        Analysis b = Tiaoli.create().analyze(Path.of(\"other.txt\")).get(0);\n");
        }
        snippet.lines()
                .filter(line -> !line.startsWith("import "))
                .forEach(line -> program.append("        ").append(line).append('\n'));
        program.append("        System.out.println(\"changes: \" + diff.changes().size());\n    }\n}\n");
        return program.toString();
    }
}
