package org.tiaoli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;

class ConsoleTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void output_is_utf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, err);
        console.out().print("第九条");
        assertThat(console.close(Exit.DONE)).isEqualTo(Exit.DONE);
        assertThat(out.toByteArray()).isEqualTo("第九条".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_broken_pipe_is_no_error() {
        Console console = new Console(new Failing("Broken pipe"), err);
        console.out().print("x");
        assertThat(console.close(Exit.DONE)).isEqualTo(Exit.DONE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_full_disk_is_told_of() {
        Console console = new Console(new Failing("No space left on device"), err);
        console.out().print("x");
        assertThat(console.close(Exit.DONE)).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("tiaoli: standard output: No space left on device; send the output elsewhere\n");
    }

    @Test
    void a_command_stops_when_nobody_reads_on() {
        Console console = new Console(new Failing("Broken pipe"), err);
        assertThatThrownBy(() -> console.out().print("x".repeat(1 << 20))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void an_unreadable_file_is_one_line_and_the_exit_code() {
        Console console = new Console(new ByteArrayOutputStream(), err);
        console.complain(new UnreadableDocumentException("a", Code.EMPTY, "a: holds\nno\u001b text"));
        assertThat(console.code(Exit.DONE)).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("tiaoli: a: holds no␛ text\n");
    }

    private static final class Failing extends OutputStream {

        private final String why;

        Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }
    }
}
