package org.tiaoli.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/**
 * One place of a policy text, of any level.
 *
 * @param id      its name
 * @param level   what it is
 * @param number  Arabic, as a string: {@code 9}, {@code 12-1}; null where it has none
 * @param label   as printed: 第九条, （一）; null where none is printed
 * @param heading its heading; null where it has none
 * @param body    its own text, without its children's
 * @param parent  the provision it lies in; null at the top
 * @param span    from the label to the end of its own text, in the source
 * @param gaps    what lies inside the span and is not of the provision: page numbers, running titles
 * @param rows    the rows of a table, the header first; empty for everything else
 */
public record Provision(
        ProvisionId id,
        Level level,
        @Nullable String number,
        @Nullable String label,
        @Nullable Excerpt heading,
        Excerpt body,
        @Nullable ProvisionId parent,
        Span span,
        List<Span> gaps,
        List<Row> rows) {

    public Provision {
        gaps = List.copyOf(gaps);
        rows = List.copyOf(rows);
    }

    /** Its own text, without its children's. */
    public String text() {
        return body.text();
    }

    /**
     * A row of a table.
     *
     * @param cells as printed; a merged cell is empty after its first
     */
    public record Row(List<Excerpt> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The texts of the cells. */
        public List<String> texts() {
            return cells.stream().map(Excerpt::text).toList();
        }
    }
}
