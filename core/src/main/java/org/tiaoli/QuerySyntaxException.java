package org.tiaoli;

/** A search query could not be understood; the message says where and what is allowed there. */
public final class QuerySyntaxException extends TiaoliException {

    private static final long serialVersionUID = 1L;

    private final String query;
    private final int position;

    /**
     * @param query    the whole query
     * @param position where it stops making sense, in UTF-16 code units from 0
     * @param problem  what is wrong and what is allowed
     */
    public QuerySyntaxException(String query, int position, String problem) {
        super("The query is not understood at character " + (query.codePointCount(0, position) + 1) + ": " + problem);
        this.query = query;
        this.position = position;
    }

    /** The whole query as given. */
    public String query() {
        return query;
    }

    /** Where it stops making sense, in UTF-16 code units from 0. */
    public int position() {
        return position;
    }
}
