package org.tiaoli.dedup;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * Where a unit stands. Places are ordered by source, then by where they begin.
 *
 * @param source    the path as given
 * @param document  the document's id in the file
 * @param provision null for a whole document
 * @param span      in the text of the source
 */
public record Place(
        String source, String document, @Nullable ProvisionId provision, Span span) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::source)
            .thenComparing(Place::span)
            .thenComparing(Place::document)
            .thenComparing(Place::eId);

    private String eId() {
        return provision == null ? "" : provision.eId();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
