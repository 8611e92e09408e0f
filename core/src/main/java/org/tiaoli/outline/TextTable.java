package org.tiaoli.outline;

import java.util.List;
import org.tiaoli.text.Span;

/**
 * A table of the source.
 *
 * @param start first code unit, in the source
 * @param end   one behind the last
 * @param rows  the places of the cells, row by row
 */
record TextTable(int start, int end, List<List<Span>> rows) {

    TextTable {
        rows = List.copyOf(rows);
    }
}
