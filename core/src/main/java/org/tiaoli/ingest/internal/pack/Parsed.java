package org.tiaoli.ingest.internal.pack;

import org.tiaoli.text.SourceText;

/** What a file turned out to be: one text, or a {@link Pack} of other files. */
public sealed interface Parsed permits Parsed.Text, Pack {

    /** A text that was read. */
    record Text(SourceText source) implements Parsed {}
}
