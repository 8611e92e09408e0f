package org.tiaoli.ingest.internal;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tiaoli.TiaoliException;
import org.tiaoli.UnreadableDocumentException;

/**
 * Lets a reader work for so long, and no longer, and turns whatever it dies of into a typed failure.
 *
 * <p>Each reading has a thread of its own: a parser that is caught in an endless loop is interrupted and left behind as a
 * daemon, and the caller goes on. Its stack is large, for some libraries descend into nested markup by recursion.
 */
public final class Deadline {

    /** A large file takes its time, be it ever so harmless. */
    private static final int BYTES_A_SECOND = 32 << 20;

    private static final long STACK_BYTES = 16L << 20;

    private Deadline() {}

    /**
     * Does something with a document.
     *
     * @throws UnreadableDocumentException for everything that goes wrong, time included
     */
    public static <T extends @Nullable Object> T call(RawDocument document, Callable<T> work) {
        // OCR has its own ceiling, page by page
        return call(document, () -> document.ocr() == null ? 0 : document.ocr().nanos(), work);
    }

    /**
     * As {@link #call(RawDocument, Callable)}.
     *
     * @param excepted time that is not counted, in nanoseconds so far
     */
    public static <T extends @Nullable Object> T call(RawDocument document, LongSupplier excepted, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = new Thread(null, task, "tiaoli-ingest", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        try {
            return await(task, document, excepted);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new TiaoliException(document.name() + ": reading was interrupted", e);
        } catch (ExecutionException e) {
            throw typed(document.name(), e.getCause() == null ? e : e.getCause());
        }
    }

    private static <T extends @Nullable Object> T await(FutureTask<T> task, RawDocument document, LongSupplier excepted)
            throws InterruptedException, ExecutionException {
        int seconds = document.limits().parseSeconds() + document.size() / BYTES_A_SECOND;
        long start = System.nanoTime();
        while (true) {
            long left = TimeUnit.SECONDS.toNanos(seconds) + excepted.getAsLong() - (System.nanoTime() - start);
            if (left <= 0) {
                task.cancel(true);
                throw Failures.timedOut(document.name(), seconds);
            }
            try {
                return task.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // unless some of the time is excepted, it is over
                continue;
            }
        }
    }

    /** What a reading that ended with {@code cause} is to be told as. */
    public static UnreadableDocumentException typed(String name, Throwable cause) {
        if (cause instanceof UnreadableDocumentException known) {
            return known;
        }
        if (cause instanceof OutOfMemoryError) {
            return Failures.tooLarge(name, "more memory needed than there is");
        }
        if (cause instanceof StackOverflowError) {
            return Failures.tooLarge(name, "markup nested too deeply");
        }
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String kind = cause instanceof IOException ? what : "the parser failed: " + what;
        return Failures.corrupt(name, kind, cause);
    }
}
