package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** Finds where in a table the parts of a row's findings are printed. Made for one table. */
final class PrintedRows {

    /** A merged cell reaches down at most so many rows. */
    private static final int REACH = 100;

    private final List<Provision.Row> rows;
    private final int[] starts;

    PrintedRows(List<Provision.Row> rows) {
        this.rows = rows;
        starts = new int[rows.size()];
        int last = 0;
        for (int i = 0; i < starts.length; i++) {
            for (Excerpt cell : rows.get(i).cells()) {
                if (!cell.isEmpty()) {
                    last = cell.span().start();
                    break;
                }
            }
            starts[i] = last;
        }
    }

    /** In the row that holds a place of the source, then in the rows above it; null where nowhere. */
    Printed.@Nullable Spot find(String words, Span source) {
        int row = row(source.start());
        for (int i = row; i >= Math.max(0, row - REACH); i--) {
            for (Excerpt cell : rows.get(i).cells()) {
                int at = cell.isEmpty() ? -1 : cell.text().indexOf(words);
                if (at >= 0) {
                    return new Printed.Spot(cell.toSource(new Span(at, at + words.length())), reason(i, row));
                }
            }
        }
        return null;
    }

    private static String reason(int found, int row) {
        if (found == row) {
            return "printed in the row";
        }
        return found == 0 ? "the heading of a column" : "printed in a row above, whose cell reaches down";
    }

    /** The last row that begins at an offset of the source or in front of it. */
    private int row(int source) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= source) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
