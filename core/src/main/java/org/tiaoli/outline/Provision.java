package org.tiaoli.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/**
 * One place of a policy text, of any level.
 *
 * <p>Those that an outline gives hold offsets into the source and make their texts when asked. Immutable and safe to share
 * between threads.
 */
public sealed interface Provision permits GivenProvision, TreeProvision {

    /** A provision of which everything is known. */
    static Provision of(
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
        return new GivenProvision(id, level, number, label, heading, body, parent, span, gaps, rows);
    }

    /** Its name. */
    ProvisionId id();

    /** What it is. */
    Level level();

    /** Arabic, as a string: {@code 9}, {@code 12-1}; null where it has none. */
    @Nullable
    String number();

    /** As printed: 第九条, （一）; null where none is printed. */
    @Nullable
    String label();

    /** Its heading; null where it has none. */
    @Nullable
    Excerpt heading();

    /** Its own text, without its children's. */
    Excerpt body();

    /** The provision it lies in; null at the top. */
    @Nullable
    ProvisionId parent();

    /** From the label to the end of its own text, in the source. */
    Span span();

    /** What lies inside the span and is not of the provision: page numbers, running titles. */
    List<Span> gaps();

    /** The rows of a table, the header first; empty for everything else. */
    List<Row> rows();

    /** Its own text, without its children's. */
    default String text() {
        return body().text();
    }

    /**
     * A row of a table.
     *
     * @param cells as printed; a merged cell is empty after its first
     */
    record Row(List<Excerpt> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The texts of the cells. */
        public List<String> texts() {
            return cells.stream().map(Excerpt::text).toList();
        }
    }
}
