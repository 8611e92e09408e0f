package org.tiaoli.ingest.internal.ocr;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Limits;

/** The OCR of one file: counts its pages, and the time it takes, which is not counted as reading. */
public final class Recognition {

    private static final long NANOS = 1_000_000_000L;

    private final Tesseract tesseract;
    private final Limits limits;
    private final AtomicInteger pages = new AtomicInteger();
    private volatile long done;
    private volatile long since;

    public Recognition(Tesseract tesseract, Limits limits) {
        this.tesseract = tesseract;
        this.limits = limits;
    }

    /** A picture that is made or decoded when it is needed. */
    public interface Picture {

        PageImage draw() throws IOException;
    }

    /** What is missing for it on this machine, and how to get it; null when nothing is. */
    public @Nullable String missing() {
        return tesseract.missing();
    }

    /** As it stands in origins. */
    public String name() {
        return tesseract.name();
    }

    /** The time that it took so far, with the page that is being read, if that does not take too long. */
    public long nanos() {
        long started = since;
        long current = started == 0 ? 0 : System.nanoTime() - started;
        // drawing a page has no ceiling of its own, and must not take for ever
        return done + Math.min(current, 2 * NANOS * limits.ocrPageSeconds());
    }

    /**
     * The characters of a picture.
     *
     * @param width of the page in points
     * @throws IOException when it fails, takes too long, or the file has too many such pages
     */
    public OcrPage read(Picture picture, float width) throws IOException {
        if (pages.incrementAndGet() > limits.maxOcrPages()) {
            throw new IOException("more than " + limits.maxOcrPages() + " pages for OCR");
        }
        long start = System.nanoTime();
        since = start;
        try {
            return UprightReading.read(picture.draw(), width, tesseract, limits.ocrPageSeconds());
        } finally {
            since = 0;
            done += System.nanoTime() - start;
        }
    }
}
