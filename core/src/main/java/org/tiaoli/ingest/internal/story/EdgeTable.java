package org.tiaoli.ingest.internal.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the columns of a table whose rows tell only where the edges of their cells lie; not thread-safe.
 *
 * <p>A cell that reaches over several columns is followed by empty ones, as are those that go on from the row above.
 */
public final class EdgeTable {

    /** Edges this near to each other are one, in twentieths of a point: between them no character has room. */
    private static final int SLACK = 120;

    /** More columns than a page has room for; edges behind these are not told apart. */
    private static final int MOST_COLUMNS = 64;

    /** A row that begins this much further in than the others does not leave a column out, but is set in. */
    private static final int INDENT = 400;

    /**
     * A cell of a row.
     *
     * @param continued whether it only goes on from the cell above or before
     */
    public record Cell(int left, int right, boolean continued, String text) {}

    private final List<List<Cell>> rows = new ArrayList<>();

    public void row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows with a text for every column. */
    public List<List<String>> rows() {
        List<Integer> columns = columns();
        List<List<String>> table = new ArrayList<>();
        for (List<Cell> cells : rows) {
            List<String> row = new ArrayList<>();
            for (Cell cell : cells) {
                boolean first = row.isEmpty() && cell.left() < columns.get(0) + INDENT;
                int from = first ? 0 : Math.max(row.size(), column(columns, cell.left()));
                int to = Math.max(from + 1, column(columns, cell.right()));
                row.addAll(Collections.nCopies(from - row.size(), ""));
                row.add(cell.continued() ? "" : cell.text());
                row.addAll(Collections.nCopies(to - from - 1, ""));
            }
            table.add(row);
        }
        return table;
    }

    /** The edges, each once, from left to right. */
    private List<Integer> columns() {
        TreeSet<Integer> edges = new TreeSet<>();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                edges.add(cell.left());
                edges.add(cell.right());
            }
        }
        List<Integer> columns = new ArrayList<>();
        for (int edge : edges) {
            if (columns.isEmpty() || edge > columns.get(columns.size() - 1) + SLACK) {
                columns.add(edge);
            }
            if (columns.size() == MOST_COLUMNS) {
                break;
            }
        }
        return columns;
    }

    /** The column that begins at an edge. */
    private static int column(List<Integer> columns, int edge) {
        int at = Collections.binarySearch(columns, edge);
        // an edge that is none itself lies close behind one
        return at >= 0 ? at : Math.max(0, -at - 2);
    }
}
