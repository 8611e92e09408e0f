package org.tiaoli.ingest.internal.ocr;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.text.Note;

/** The pages of a file that are pictures: reads them where OCR is asked for, and tells which remain unread; not thread-safe. */
public final class ScannedPages {

    private final RawDocument document;
    private final PageNumbers read = new PageNumbers();
    private final PageNumbers blank = new PageNumbers();
    private final PageNumbers unread = new PageNumbers();
    private final PageNumbers failed = new PageNumbers();
    private double confidence;
    private int mended;
    private float least = Float.MAX_VALUE;
    private @Nullable IOException failure;

    public ScannedPages(RawDocument document) {
        this.document = document;
    }

    /**
     * Reads a page that is a picture.
     *
     * @param page   counted from 1
     * @param width  of the page in points
     * @return null when it remains unread
     */
    public @Nullable OcrPage read(int page, float width, Recognition.Picture picture) throws InterruptedIOException {
        Recognition ocr = document.ocr();
        if (ocr == null || ocr.missing() != null) {
            unread.add(page);
            return null;
        }
        try {
            OcrPage found = ocr.read(picture, width);
            read.add(page);
            if (found.glyphs().isEmpty()) {
                blank.add(page);
            }
            mended += found.mended();
            confidence += found.confidence();
            least = Math.min(least, found.confidence());
            return found;
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            failed.add(page);
            failure = failure == null ? e : failure;
            return null;
        }
    }

    /** Says in notes what was read, and what was not. */
    public void note(BlockWriter out) {
        if (!read.isEmpty()) {
            out.note(Note.warning(
                    "read-by-ocr",
                    read + " read by OCR (" + reader() + "), confidence " + Math.round(confidence / read.count())
                            + " % on average and " + Math.round(least)
                            + " % on the worst page; it may hold wrong characters",
                    null));
        }
        if (!blank.isEmpty()) {
            out.note(Note.info("ocr-found-nothing", "OCR found no characters on " + blank, null));
        }
        if (mended > 0) {
            out.note(Note.info(
                    "ocr-mended",
                    mended + " brackets and gaps of labels and cells that OCR misread were set right",
                    null));
        }
        if (!unread.isEmpty()) {
            out.note(Note.warning(
                    "partial",
                    unread + (unread.count() == 1 ? " is a picture" : " are pictures") + " without text and not read; "
                            + Failures.ocrAdvice(missing()),
                    null));
        }
        if (!failed.isEmpty()) {
            out.note(Note.warning("partial", failed + " not read by OCR: " + why(), null));
        }
    }

    /**
     * Refuses a file of which nothing else was read.
     *
     * @throws org.tiaoli.UnreadableDocumentException when a page remains unread, and none was read
     */
    public void demand() {
        if (!read.isEmpty()) {
            return;
        }
        if (failure instanceof BoundedProcess.TooSlow) {
            throw Failures.timedOut(document.name(), document.limits().ocrPageSeconds());
        }
        if (failure != null) {
            throw Failures.corrupt(document.name(), "OCR failed: " + why(), failure);
        }
        if (!unread.isEmpty()) {
            throw Failures.needsOcr(document.name(), unread.count(), missing());
        }
    }

    /** Is there such a page? */
    public boolean isEmpty() {
        return read.isEmpty() && unread.isEmpty() && failed.isEmpty();
    }

    /** Was such a page read? */
    public boolean anyRead() {
        return !read.isEmpty();
    }

    /** What reads them, for the origin. */
    public String reader() {
        Recognition ocr = document.ocr();
        return ocr == null ? "" : ocr.name();
    }

    private @Nullable String missing() {
        Recognition ocr = document.ocr();
        return ocr == null ? null : ocr.missing();
    }

    private String why() {
        if (failure == null) {
            return "";
        }
        return failure.getMessage() == null ? "the picture is damaged" : failure.getMessage();
    }
}
