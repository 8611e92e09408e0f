package org.tiaoli.ingest.internal.page;

import java.util.List;

/**
 * A table on a page.
 *
 * @param top     upper edge
 * @param bottom  lower edge
 * @param columns left edges of the columns, and the right edge of the last
 * @param rows    the cells' text, a merged cell empty after its first
 * @param unfinished for each column, whether the text of its last cell fills the last line of it, so that it may go on
 */
public record PageTable(float top, float bottom, List<Float> columns, List<List<String>> rows, List<Boolean> unfinished)
        implements PageItem {

    public PageTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unfinished = List.copyOf(unfinished);
    }

    /** Tables whose columns stand at the same places. */
    boolean hasColumnsOf(PageTable other) {
        if (columns.size() != other.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - other.columns.get(i)) > 2 * Ruling.NEAR) {
                return false;
            }
        }
        return true;
    }

    /** Does the character stand inside? */
    boolean holds(Glyph glyph) {
        return columns.get(0) < glyph.middle()
                && glyph.middle() < columns.get(columns.size() - 1)
                && top < glyph.height()
                && glyph.height() < bottom;
    }
}
