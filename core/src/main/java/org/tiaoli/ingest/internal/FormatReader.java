package org.tiaoli.ingest.internal;

import java.io.IOException;
import org.tiaoli.text.SourceText;

/** Reads one format. Implementations hold no state and may be shared between threads. */
@FunctionalInterface
public interface FormatReader {

    /**
     * @throws org.tiaoli.UnreadableDocumentException when the reader knows why it cannot be read
     * @throws IOException                            when it is damaged in another way
     */
    SourceText read(RawDocument document) throws IOException;
}
