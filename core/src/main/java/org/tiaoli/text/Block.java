package org.tiaoli.text;

import java.util.List;

/**
 * A heading, paragraph or table row that the file itself marks as such.
 *
 * @param kind  what the file says it is
 * @param span  its place in the source text, without the line end
 * @param table which table of the file a row belongs to, counted from 0; -1 for what is no row
 * @param cells the places of a row's cells, in order; a merged cell is an empty span after its first
 */
public record Block(Kind kind, Span span, int table, List<Span> cells) {

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ROW
    }

    public Block {
        cells = List.copyOf(cells);
        if ((kind == Kind.ROW) != (table >= 0)) {
            throw new IllegalArgumentException("a row, and nothing else, belongs to a table: " + kind + ", " + table);
        }
    }

    public static Block paragraph(Span span) {
        return new Block(Kind.PARAGRAPH, span, -1, List.of());
    }

    public static Block heading(Span span) {
        return new Block(Kind.HEADING, span, -1, List.of());
    }

    public static Block row(Span span, int table, List<Span> cells) {
        return new Block(Kind.ROW, span, table, cells);
    }
}
