package org.tiaoli.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/**
 * Standard output and standard error, both as UTF-8.
 *
 * <p>Output that nobody reads any more is no error: a broken pipe ends the command quietly.
 */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private boolean unreadable;

    Console(OutputStream out, OutputStream err) {
        this.out = new PrintWriter(new Pipe(out));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /** For results; throws {@link UncheckedIOException} when it cannot be written to. */
    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Says what is wrong, in one line. */
    void complain(String message) {
        err.println("tiaoli: " + Plain.line(message));
    }

    /** Says that a file cannot be read; the command goes on and ends with {@link Exit#UNREADABLE}. */
    void complain(UnreadableDocumentException failure) {
        noteUnreadable();
        complain(String.valueOf(failure.getMessage()));
    }

    /** Says what of a file was not read; the rest of it was. */
    void mentionParts(SourceText source) {
        for (Note note : source.notes()) {
            if (note.code().equals("partial")) {
                complain(source.origin().path() + ": read in part: " + note.message());
            }
        }
    }

    /** Says that this program made a mistake, with all that helps to find it. */
    int bug(Throwable mistake) {
        complain("this should not have happened; please report it with what follows");
        mistake.printStackTrace(err);
        return Exit.BUG;
    }

    /** The command will end with {@link Exit#UNREADABLE}; the failure itself stands in the JSON. */
    void noteUnreadable() {
        unreadable = true;
    }

    /** {@link Exit#UNREADABLE} when some input could not be read, else {@code code}. */
    int code(int code) {
        return unreadable ? Exit.UNREADABLE : code;
    }

    /** Writes what is left; the exit code of the process. */
    int close(int code) {
        try {
            out.flush();
            return code;
        } catch (UncheckedIOException e) {
            return unwritable(e, code);
        } finally {
            err.flush();
        }
    }

    /** The exit code when standard output cannot be written. */
    int unwritable(UncheckedIOException failure, int code) {
        String why = String.valueOf(failure.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains("pipe") || why.contains("管道")) {
            return code;
        }
        complain("standard output: " + why + "; send the output elsewhere");
        return Exit.UNREADABLE;
    }

    /** Tells of failures by an unchecked exception, which passes through every printer. */
    private static final class Pipe extends Writer {

        private final Writer to;
        private boolean broken;

        Pipe(OutputStream out) {
            to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        }

        @Override
        public void write(char[] chars, int from, int length) {
            attempt(() -> to.write(chars, from, length));
        }

        @Override
        public void flush() {
            attempt(to::flush);
        }

        @Override
        public void close() {
            attempt(to::flush);
        }

        private void attempt(Write write) {
            if (broken) {
                return;
            }
            try {
                write.run();
            } catch (IOException e) {
                broken = true;
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }

        private interface Write {
            void run() throws IOException;
        }
    }
}
