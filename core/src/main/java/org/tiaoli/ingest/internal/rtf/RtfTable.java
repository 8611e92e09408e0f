package org.tiaoli.ingest.internal.rtf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.story.CellStory;
import org.tiaoli.ingest.internal.story.EdgeTable;

/** The rows of one table, with the cells of the row that is being read; not thread-safe. */
final class RtfTable {

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
    private boolean nextContinued;

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
        }
        cell = null;
    }

    /** The row that follows, or whose cells came before, is as told from here on. */
    void beginRow() {
        edges.clear();
        left = 0;
        inRow = true;
        nextContinued = false;
    }

    /** Takes a word that describes the row. */
    void describe(String word, int number) {
        switch (word) {
            case "trleft" -> left = number;
            case "clmrg", "clvmrg" -> nextContinued = true;
            case "cellx" -> {
                if (edges.size() < MOST_CELLS) {
                    edges.add(new Edge(number, nextContinued));
                }
                nextContinued = false;
            }
            default -> {}
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
