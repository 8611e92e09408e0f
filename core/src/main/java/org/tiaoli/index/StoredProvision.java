package org.tiaoli.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Finding;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * A provision as the index gives it back.
 *
 * @param source   the file, as it was given when it was indexed
 * @param document the document of the file: {@code d1}
 * @param title    by which the document is known; null where none is printed
 * @param printed  the document's title lines, without line ends; empty where none are printed
 * @param id       its name in the document
 * @param level    what it is
 * @param path     from the document's title down to its own label, as printed: 办法, 第二章　职责, 第九条
 * @param span     where it stands, in the text of the file
 * @param quote    label, heading and own text, or the rows of a table, as printed
 * @param heading  where its heading stands in the quote; null where it has none
 * @param own      where its own text or its table stands in the quote
 * @param findings what was found in it
 */
public record StoredProvision(
        String source,
        String document,
        @Nullable String title,
        String printed,
        ProvisionId id,
        Level level,
        List<String> path,
        Span span,
        String quote,
        @Nullable Span heading,
        Span own,
        List<Finding> findings) {

    public StoredProvision {
        path = List.copyOf(path);
        findings = List.copyOf(findings);
        if (own.end() > quote.length() || (heading != null && heading.end() > quote.length())) {
            throw new IllegalArgumentException("heading and text of " + id + " lie outside of what is printed");
        }
    }

    /** Its heading; null where it has none. */
    public @Nullable String headingText() {
        return heading == null ? null : heading.in(quote);
    }

    /** Its own text, without its children's; a table's rows one a line, with a tab between cells. */
    public String ownText() {
        return own.in(quote);
    }
}
