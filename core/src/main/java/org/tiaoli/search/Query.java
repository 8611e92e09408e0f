package org.tiaoli.search;

import org.tiaoli.QuerySyntaxException;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Limits;

/**
 * A query that was understood. Immutable.
 *
 * <p>Words are found wherever they stand, in {@code text} or in a named field; {@code "…"} keeps spaces and marks;
 * AND, OR, NOT, {@code +}, {@code -} and brackets join conditions, which side by side count as joined by OR; numbers and
 * dates take ranges, {@code [2 TO *]}. Conditions on duties that are joined by AND speak of one duty, those on
 * accountability of one trigger.
 */
public final class Query {

    private static final int LIMIT = 10;

    private final String text;
    private final Condition condition;
    private final int limit;
    private final boolean facets;

    private Query(String text, Condition condition, int limit, boolean facets) {
        this.text = text;
        this.condition = condition;
        this.limit = limit;
        this.facets = facets;
    }

    /**
     * Reads a query with the names of the built-in lexicon: ten hits, no facets.
     *
     * @throws QuerySyntaxException when it cannot be understood; the message says where and what is allowed
     */
    public static Query parse(String text) {
        return parse(text, Lexicon.builtIn(), Limits.defaults());
    }

    /** Reads a query with the names of fields and values in {@code lexicon}. */
    public static Query parse(String text, Lexicon lexicon, Limits limits) {
        return new Query(text, QueryParser.parse(text, new Vocabulary(lexicon), limits), LIMIT, false);
    }

    /** With at most this many hits; the total counts all. */
    public Query withLimit(int hits) {
        if (hits < 0) {
            throw new IllegalArgumentException("a limit of hits is 0 or more, not " + hits);
        }
        return new Query(text, condition, hits, facets);
    }

    /** With the values that the hits have, counted over all of them. */
    public Query withFacets() {
        return new Query(text, condition, limit, true);
    }

    /** As it was given. */
    public String text() {
        return text;
    }

    public int limit() {
        return limit;
    }

    public boolean hasFacets() {
        return facets;
    }

    Condition condition() {
        return condition;
    }

    /** As it was understood, in Lucene's notation with every bracket. */
    @Override
    public String toString() {
        return condition.toString();
    }
}
