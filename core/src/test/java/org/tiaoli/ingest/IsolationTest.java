package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Files that bring a process down bring down one that reads nothing but them. */
class IsolationTest {

    private static final Limits TIGHT =
            Limits.defaults().withParseSeconds(4).withParseBytes(64 << 20).withMaxTextChars(1 << 20);

    private static final Ingestor ISOLATED =
            Ingestor.builder().limits(TIGHT).reader("harm").isolate(true).build();

    @Test
    void a_file_that_takes_all_time_is_timed_out_and_the_next_is_read() {
        UnreadableDocumentException failure = harm("hang");
        assertThat(failure.code()).isEqualTo(Code.TIMED_OUT);
        assertThat(failure.getMessage()).isEqualTo("x: not read within 4 seconds; split it, or raise the limit");
        goesOn();
    }

    @Test
    void a_file_that_takes_all_memory_is_too_large_and_the_next_is_read() {
        UnreadableDocumentException failure = harm("memory");
        assertThat(failure.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(failure.getMessage())
                .isEqualTo("x: too large (more memory needed than there is); split it, or raise the limit");
        goesOn();
    }

    @Test
    void a_file_that_ends_the_process_is_corrupt_and_the_next_is_read() {
        UnreadableDocumentException failure = harm("die");
        assertThat(failure.code()).isEqualTo(Code.CORRUPT);
        assertThat(failure.getMessage()).contains("the process that read it ended with code 134");
        goesOn();
    }

    @Test
    void a_process_killed_from_outside_is_a_failure_of_its_file_and_the_next_is_read() {
        UnreadableDocumentException failure = harm("killed");
        assertThat(failure.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(failure.getMessage()).contains("was killed, as systems without memory do");
        goesOn();
    }

    @Test
    void a_parser_that_descends_without_end_does_not_even_end_the_process() {
        String before = pid("HARM print");
        assertThat(harm("stack").getMessage()).contains("markup nested too deeply");
        assertThat(pid("HARM print")).as("the process is used again").isEqualTo(before);
    }

    @Test
    void what_a_parser_prints_does_not_get_into_the_text() {
        assertThat(read("HARM print").text()).startsWith("第一条 tiaoli-isolate-");
    }

    @Test
    void one_bad_file_in_an_archive_leaves_the_others_readable() {
        byte[] zip = new ZipFiles()
                .with("a.txt", "第一条 甲。")
                .with("b.txt", "HARM die")
                .with("c.txt", "HARM memory")
                .with("d.txt", "第二条 乙。")
                .bytes();
        List<String> told = new ArrayList<>();
        ISOLATED.readAll(
                "x.zip",
                zip,
                text -> told.add(text.origin().path() + " " + text.text().strip()),
                failure -> told.add(failure.path() + " " + failure.code().jsonName()));
        assertThat(told)
                .containsExactly(
                        "x.zip!/a.txt 第一条 甲。", "x.zip!/b.txt corrupt", "x.zip!/c.txt too-large", "x.zip!/d.txt 第二条 乙。");
    }

    @Test
    void temporary_files_lie_in_a_private_folder_that_goes_with_the_process() throws Exception {
        String folder =
                read("HARM file").text().lines().findFirst().orElseThrow().substring(4);
        Path there = Path.of(System.getProperty("java.io.tmpdir"), folder);
        assertThat(there).isDirectory();
        assertThat(Files.getPosixFilePermissions(there)).hasSize(3);
        harm("die");
        assertThat(there).doesNotExist();
    }

    @Test
    void what_a_parser_has_started_ends_with_it() throws InterruptedException {
        long child = Long.parseLong(pid("HARM program"));
        List<ProcessHandle> started =
                ProcessHandle.of(child).orElseThrow().descendants().toList();
        assertThat(started).isNotEmpty();
        harm("hang");
        for (int i = 0; i < 50 && started.stream().anyMatch(IsolationTest::isRunning); i++) {
            Thread.sleep(100);
        }
        assertThat(started).noneMatch(IsolationTest::isRunning);
    }

    @Test
    void threads_that_read_at_once_have_processes_of_their_own() {
        List<String> texts = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> read("第" + i + "条 同时。").text())
                .toList();
        assertThat(texts).containsExactly("第0条 同时。", "第1条 同时。", "第2条 同时。", "第3条 同时。");
    }

    @Test
    void a_thread_that_is_called_off_stops_waiting() throws InterruptedException {
        long start = System.nanoTime();
        Thread reading = new Thread(() -> {
            try {
                read("HARM hang");
            } catch (RuntimeException e) {
                assertThat(e).hasMessageContaining("interrupted");
            }
        });
        reading.start();
        Thread.sleep(1_000);
        reading.interrupt();
        reading.join(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void a_reader_that_is_no_service_cannot_be_isolated() {
        Ingestor.Builder builder =
                Ingestor.builder().reader(new HarmfulReader()).isolate(true);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("install it as a service and bring it by its name");
    }

    /** One that has ended may be listed until its parent asks for its code; it has no command any more. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private void goesOn() {
        assertThat(read("第一条 继续。").text()).isEqualTo("第一条 继续。");
    }

    private String pid(String content) {
        return read(content).text().lines().skip(1).findFirst().orElseThrow();
    }

    private UnreadableDocumentException harm(String kind) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> read("HARM " + kind));
    }

    private SourceText read(String content) {
        return ISOLATED.read("x", content.getBytes(StandardCharsets.UTF_8));
    }
}
