package org.tiaoli.ingest.internal.pdf;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import org.tiaoli.ingest.internal.Failures;

/**
 * Watches how much the pages of one file ask for; not thread-safe.
 *
 * <p>Forms draw forms, and thirty of them that draw the next one twice are a thousand million. PDFBox follows them all, to a
 * depth, and passes over what is thrown there if it is an {@link java.io.IOException}: hence these are not.
 */
final class PageWork {

    private static final int MOST_FORMS = 100_000;
    private static final int DEEPEST = 10_000;

    private final String name;
    private int forms;

    /** @param name of the file, for messages */
    PageWork(String name) {
        this.name = name;
    }

    /** Before each operator. */
    void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UncheckedIOException(new InterruptedIOException("reading was called off"));
        }
    }

    /** Before each form. */
    void form() {
        if (++forms > MOST_FORMS) {
            throw Failures.tooLarge(name, "its pages draw more than " + MOST_FORMS + " forms");
        }
    }

    /** @param depth how many graphics states are kept */
    void save(int depth) {
        if (depth > DEEPEST) {
            throw Failures.tooLarge(name, "graphics states nested deeper than " + DEEPEST);
        }
    }
}
