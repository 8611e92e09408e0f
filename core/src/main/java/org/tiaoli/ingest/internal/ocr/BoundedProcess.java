package org.tiaoli.ingest.internal.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that is given its input, answers, and is killed when its time is over or nobody waits for it any more.
 *
 * @param seconds that it may run
 */
record BoundedProcess(String command, List<String> arguments, int seconds) {

    private static final int LOOK_MILLIS = 50;

    /**
     * Runs it once.
     *
     * @param most bytes of the answer that are read
     * @throws TooSlow     when it was not done in time
     * @throws IOException when there is no such program, or it fails
     */
    byte[] answer(byte[] input, int most) throws IOException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        // one picture keeps one processor busy; more threads mostly wait for each other
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        Watch watch = new Watch(process, Thread.currentThread(), seconds);
        watch.start();
        try (InputStream out = process.getInputStream()) {
            write(input, process);
            byte[] answer = out.readNBytes(most);
            int code = process.waitFor();
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("reading was called off");
            }
            if (watch.over) {
                throw new TooSlow(command + " was not done within " + seconds + " seconds");
            }
            if (code != 0) {
                throw new IOException(command + " ended with code " + code);
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was called off");
        } finally {
            kill(process);
        }
    }

    /** With those that it started itself, which would keep the pipe open. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void write(byte[] input, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // it may answer without reading all; its answer, or its code, tells more
        }
    }

    /** It was killed because its time was over. */
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

        TooSlow(String message) {
            super(message);
        }
    }

    /** Waits beside the thread that reads the answer, for reading from a pipe ends only with the program. */
    private static final class Watch extends Thread {

        private final Process process;
        private final Thread reader;
        private final long end;
        private volatile boolean over;

        Watch(Process process, Thread reader, int seconds) {
            super("tiaoli-ocr-watch");
            setDaemon(true);
            this.process = process;
            this.reader = reader;
            this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        }

        @Override
        public void run() {
            try {
                while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    over = System.nanoTime() > end;
                    if (over || reader.isInterrupted()) {
                        kill(process);
                        return;
                    }
                }
            } catch (InterruptedException e) {
                kill(process);
                Thread.currentThread().interrupt();
            }
        }
    }
}
