package org.tiaoli.ingest;

import java.io.InterruptedIOException;
import java.util.List;
import org.tiaoli.text.Note;

/**
 * Takes what a {@link DocumentReader} finds, block after block; not thread-safe.
 *
 * <p>A line break inside a block begins another; white space at the ends goes, and so do blocks without text. Every method
 * throws {@link InterruptedIOException} when the time for reading is over, and {@link
 * org.tiaoli.UnreadableDocumentException} when the text grows beyond the limit; both are left to pass.
 */
public interface DocumentOutput {

    void heading(CharSequence text) throws InterruptedIOException;

    void paragraph(CharSequence text) throws InterruptedIOException;

    /**
     * A row of a table.
     *
     * @param table which table of the file, counted from 0
     * @param cells a merged cell is empty after its first
     */
    void row(int table, List<String> cells) throws InterruptedIOException;

    /** Something that was left out, or is not sure. */
    void note(Note note);

    /** How many pages the file has; where it is not told, it has none. */
    void pages(int count);
}
