package org.tiaoli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading in processes of their own, from the one jar. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class IsolateTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void every_command_that_reads_gives_the_same_with_and_without_isolation() {
        Path a = Built.document("energy-work-safety-measures.docx");
        Path b = Built.document("archives-records-opinions.pdf");
        same("text", a, b);
        same("outline", a, b);
        same("analyze", a, b, "--format", "json", "--with-text");
        same("diff", a, b, "--format", "json");
        same("dedup", a, b, "--unit", "document");
        Run index = Run.tiaoli("index", "--isolate", a, b, "--index", folder.resolve("index"));
        assertThat(index.out().lines()).hasSize(2).allMatch(line -> line.startsWith("committed "));
        assertThat(index.err()).isEmpty();
    }

    @Test
    void a_bad_file_is_one_line_and_the_rest_goes_on() throws IOException {
        Path bad = Files.write(folder.resolve("bad.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Run run = Run.tiaoli("text", "--isolate", bad, Built.document("energy-work-safety-measures.docx"));
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("bad.docx: damaged");
        assertThat(run.out()).contains("第一条");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void nothing_is_left_in_the_folder_for_temporary_files() throws IOException {
        Run run = Run.of(new ProcessBuilder(
                JAVA,
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-jar",
                Built.jar().toString(),
                "text",
                "--isolate",
                Built.document("archives-records-opinions.pdf").toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_process_that_reads_ends_with_the_one_that_was_killed_and_its_folder_goes()
            throws IOException, InterruptedException {
        Process process = waiting();
        List<ProcessHandle> children = process.descendants().toList();
        assertThat(children).isNotEmpty();
        assertThat(files()).isNotEmpty();
        process.destroyForcibly().waitFor();
        for (int i = 0; i < 100 && (children.stream().anyMatch(ProcessHandle::isAlive) || !files().isEmpty()); i++) {
            Thread.sleep(100);
        }
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_program_told_to_end_takes_all_with_it_in_silence() throws IOException, InterruptedException {
        Process process = waiting();
        List<ProcessHandle> children = process.descendants().toList();
        process.toHandle().destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(files()).isEmpty();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Test
    void what_both_killed_processes_left_goes_at_the_next_start() throws IOException, InterruptedException {
        Process process = waiting();
        List<ProcessHandle> children = process.descendants().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        List<Path> left = files();
        assertThat(left).isNotEmpty();
        for (Path file : left) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
        nothing_is_left_in_the_folder_for_temporary_files();
    }

    /** A command that has read one file in isolation and would read on, but nobody takes what it prints. */
    private Process waiting() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + folder,
                "-jar",
                Built.jar().toString(),
                "text",
                "--isolate"));
        for (int i = 0; i < 50; i++) {
            command.add(Built.document("energy-work-safety-measures.docx").toString());
        }
        Process process = new ProcessBuilder(command).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isNotNull();
        return process;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static void same(Object... arguments) {
        List<Object> isolated = new ArrayList<>(List.of(arguments));
        isolated.add("--isolate");
        Run there = Run.tiaoli(isolated.toArray());
        Run here = Run.tiaoli(arguments);
        assertThat(there).isEqualTo(here);
        assertThat(here.err()).isEmpty();
        assertThat(here.out()).isNotEmpty();
    }
}
