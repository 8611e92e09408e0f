package org.tiaoli.ingest.internal.isolate;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.ocr.Recognition;

/** Tells the parent, while a file is read, how much of the time went into OCR: that is not counted. */
final class OcrReports implements AutoCloseable {

    private static final long EVERY_MILLIS = 500;

    private final Recognition ocr;
    private final WireOut out;
    private boolean closed;

    private OcrReports(Recognition ocr, WireOut out) {
        this.ocr = ocr;
        this.out = out;
    }

    /** @return null where no OCR was asked for */
    static @Nullable OcrReports start(@Nullable Recognition ocr, WireOut out) {
        if (ocr == null) {
            return null;
        }
        OcrReports reports = new OcrReports(ocr, out);
        Thread thread = new Thread(reports::run, "tiaoli-isolate-ocr");
        thread.setDaemon(true);
        thread.start();
        return reports;
    }

    private void run() {
        try {
            while (report()) {
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (IOException | InterruptedException e) {
            // nobody listens any more
            return;
        }
    }

    private synchronized boolean report() throws IOException {
        if (!closed) {
            out.constant(Tag.OCR);
            out.number(ocr.nanos());
            out.flush();
        }
        return !closed;
    }

    /** Nothing is sent behind this. */
    @Override
    public synchronized void close() {
        closed = true;
    }
}
