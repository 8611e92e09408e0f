package org.tiaoli.ingest.internal.pack;

import org.tiaoli.ingest.internal.RawDocument;

/** Finds out what files are, and reads them, in this process or elsewhere; made for one file with everything in it. */
public interface Parser extends AutoCloseable {

    /**
     * Reads a document, or opens a pack, within the time that it may take; the same holds for what the pack then gives.
     *
     * @throws org.tiaoli.UnreadableDocumentException for everything that goes wrong, time included
     */
    Parsed parse(RawDocument document);

    /** Sets free what was needed; nothing that it gave is used behind that. */
    @Override
    void close();
}
