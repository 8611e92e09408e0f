package org.tiaoli.ingest.internal.story;

import java.io.IOException;
import java.util.List;

/** Takes the paragraphs and tables of a document, of a cell or of a note, in their order. */
public interface Story {

    /** @param text with line breaks as {@code \n} */
    void paragraph(CharSequence text, boolean heading) throws IOException;

    /** A footnote or endnote of the paragraph before. */
    void footnote(CharSequence text) throws IOException;

    /** @param rows each with a cell for every column, a merged one empty after its first */
    void table(List<List<String>> rows) throws IOException;
}
