package org.tiaoli.search;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param total  number of all provisions that answer it
 * @param hits   the best of them, in order
 * @param facets the values that all of them have; empty when not asked for
 */
public record Results(int total, List<Hit> hits, List<Facet> facets) {

    public Results {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /**
     * The values of one field.
     *
     * @param name   {@code bearer}, {@code modality}, {@code perYear}, {@code sanction}, {@code issuer}, {@code genre}
     *               or {@code year}
     * @param values the most frequent first, then in order of the value
     */
    public record Facet(String name, List<Count> values) {

        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * A value and the number of provisions that have it.
     *
     * @param value as printed, or the English name
     * @param count at least 1
     */
    public record Count(String value, int count) {}
}
