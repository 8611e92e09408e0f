package org.tiaoli.ingest.internal.isolate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.tiaoli.TiaoliException;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.ingest.internal.Deadline;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.text.Limits;

/** A process that reads files, one after the other; not thread-safe. */
final class Child implements AutoCloseable {

    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_TO_END = 2;

    private final Process process;
    private final Path folder;
    private final WireOut out;
    private final WireIn in;
    private volatile boolean usable = true;
    private volatile long ocrNanos;

    private Child(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.out = new WireOut(process.getOutputStream());
        this.in = new WireIn(process.getInputStream());
    }

    /** What is made of a reply. */
    interface Reply<T> {

        /** @throws IOException when it is none that was asked for */
        T read(Tag tag, WireIn in) throws IOException;
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @throws TiaoliException when that fails
     */
    static Child start(Setup setup) {
        try {
            Path folder = PrivateFolder.create();
            Child child;
            try {
                child = new Child(Launch.start(setup.limits(), folder), folder);
            } catch (IOException e) {
                PrivateFolder.delete(folder);
                throw e;
            }
            child.greet(setup);
            return child;
        } catch (IOException e) {
            throw new TiaoliException("a process for reading in isolation cannot be started: " + e.getMessage(), e);
        }
    }

    private void greet(Setup setup) throws IOException {
        RawDocument nothing =
                new RawDocument("isolation", new byte[0], setup.limits().withParseSeconds(SECONDS_TO_START));
        try {
            Deadline.call(nothing, () -> {
                setup.write(out);
                if (in.constant(Tag.values()) != Tag.READY) {
                    throw new IOException("it does not say that it is ready");
                }
                return true;
            });
        } catch (TiaoliException e) {
            close();
            throw new IOException("it ended with code " + exitCode() + "; its class path was " + Launch.classPath(), e);
        }
    }

    /**
     * Asks and waits for the answer.
     *
     * @throws UnreadableDocumentException the answer, or what has become of the process
     */
    <T> T ask(RawDocument document, Request request, Reply<T> reply) {
        usable = false;
        try {
            ocrNanos = 0;
            return Deadline.call(document, () -> ocrNanos, () -> exchange(document, request, reply));
        } finally {
            if (!usable) {
                close();
            }
        }
    }

    private <T> T exchange(RawDocument document, Request request, Reply<T> reply) {
        try {
            request.write(out);
            out.flush();
            Tag tag = in.constant(Tag.values());
            while (tag == Tag.OCR) {
                // a child that lies about it still has an end
                ocrNanos = Math.min(in.longNumber(), longestOcr(document.limits()));
                tag = in.constant(Tag.values());
            }
            if (tag == Tag.FAILURE) {
                String path = in.text(TextWire.LONGEST);
                UnreadableDocumentException.Code code = in.constant(UnreadableDocumentException.Code.values());
                String message = in.text(TextWire.LONGEST);
                usable = true;
                throw new UnreadableDocumentException(path, code, message);
            }
            T answer = reply.read(tag, in);
            usable = true;
            return answer;
        } catch (IOException e) {
            throw died(document.name(), e);
        }
    }

    private static long longestOcr(Limits limits) {
        return 2 * TimeUnit.SECONDS.toNanos((long) limits.maxOcrPages() * limits.ocrPageSeconds());
    }

    private UnreadableDocumentException died(String name, IOException cause) {
        int code = exitCode();
        return switch (code) {
            case -1 -> Failures.corrupt(name, "the process that read it sent what is no reply", cause);
            case 3 -> Failures.tooLarge(name, "more memory needed than there is");
            case 137 -> Failures.tooLarge(name, "the process that read it was killed, as systems without memory do");
            case 130, 143 -> {
                // it was asked to end, and most likely so is this process: it need not complain on its way
                pause();
                yield Failures.corrupt(name, "the process that read it was told to end", cause);
            }
            default -> Failures.corrupt(name, "the process that read it ended with code " + code, cause);
        };
    }

    /** How the process ended; -1 when it did not, but sent what nobody understands. */
    private int exitCode() {
        try {
            return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Can it be asked again? */
    boolean isUsable() {
        return usable && process.isAlive();
    }

    /** Ends the process with all that it has started, and removes its folder. */
    @Override
    public void close() {
        usable = false;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        PrivateFolder.delete(folder);
    }
}
