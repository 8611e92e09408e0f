package org.tiaoli.ingest.internal.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one table, with the cells of the row that is being read; not thread-safe. */
public final class FlowTable {

    /** More cells than Word can make in a row. */
    private static final int MOST_CELLS = 64;

    /** How wide a cell is taken for that no row announced, in twentieths of a point. */
    private static final int USUAL_WIDTH = 1000;

    /** A cell as the row announces it, by its right edge. */
    private record Edge(int right, boolean continued) {}

    private final EdgeTable rows = new EdgeTable();
    private final List<String> cells = new ArrayList<>();
    private @Nullable CellStory cell;

    private final List<Edge> edges = new ArrayList<>();
    private int left;
    private boolean inRow;

    /** Has a row begun, and not ended? */
    boolean inRow() {
        return inRow;
    }

    /** The cell that is being read. */
    CellStory cell() {
        cell = cell == null ? new CellStory() : cell;
        return cell;
    }

    void endCell() {
        if (cells.size() < MOST_CELLS) {
            cells.add(cell().line());
        } else {
            // what no row can hold is kept in its last cell
            cells.set(MOST_CELLS - 1, cells.get(MOST_CELLS - 1) + " " + cell().line());
        }
        cell = null;
    }

    /** The row that follows, or whose cells came before, is as told from here on. */
    public void beginRow() {
        edges.clear();
        left = 0;
        inRow = true;
    }

    /** Where the row begins, in twentieths of a point. */
    public void left(int edge) {
        left = edge;
    }

    /** Announces the next cell of the row; one that is continued shows what stands above or before it. */
    public void cellUpTo(int right, boolean continued) {
        if (edges.size() < MOST_CELLS) {
            edges.add(new Edge(right, continued));
        }
    }

    void endRow() {
        List<EdgeTable.Cell> row = new ArrayList<>();
        int from = left;
        for (int i = 0; i < cells.size(); i++) {
            // some programs close more cells than the row has
            if (i >= edges.size() && !edges.isEmpty() && cells.get(i).isBlank()) {
                continue;
            }
            Edge edge = i < edges.size() ? edges.get(i) : new Edge(from + USUAL_WIDTH, false);
            int right = Math.max(from, edge.right());
            row.add(new EdgeTable.Cell(from, right, edge.continued(), cells.get(i)));
            from = right;
        }
        if (!row.isEmpty()) {
            rows.row(row);
        }
        cells.clear();
        inRow = false;
    }

    /** Forgets the row that is being read, which is left out. */
    public void dropRow() {
        cells.clear();
        cell = null;
        inRow = false;
    }

    /** All rows, with what was not closed. */
    List<List<String>> finish() {
        if (cell != null && !cell.line().isBlank()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            endRow();
        }
        return rows.rows();
    }
}
