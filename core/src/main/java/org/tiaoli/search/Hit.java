package org.tiaoli.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Finding;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * A provision that answers a query.
 *
 * @param score      from 0 to 1, for the order of the hits of one query; not to be compared between queries
 * @param source     the file, as it was given when it was indexed
 * @param document   the document of the file: {@code d1}
 * @param title      of the document; null where none is printed
 * @param provision  its name in the document, with its citation
 * @param path       from the document's title down to its own label, as printed
 * @param span       where it stands, in the text of the file
 * @param quote      label, heading and own text, whole and as printed
 * @param highlights where the words that were asked for stand in {@code quote}, in order, without overlaps
 * @param findings   what was found in it
 */
public record Hit(
        double score,
        String source,
        String document,
        @Nullable String title,
        ProvisionId provision,
        List<String> path,
        Span span,
        String quote,
        List<Span> highlights,
        List<Finding> findings) {

    public Hit {
        path = List.copyOf(path);
        highlights = List.copyOf(highlights);
        findings = List.copyOf(findings);
    }
}
