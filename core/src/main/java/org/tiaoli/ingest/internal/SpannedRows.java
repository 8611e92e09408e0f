package org.tiaoli.ingest.internal;

import java.util.ArrayList;
import java.util.List;

/** Lays out cells that span columns and rows, each merged cell empty after its first; not thread-safe. */
public final class SpannedRows {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_ROWS = 10_000;

    /** For each column, how many rows a cell from above still takes. */
    private final int[] taken = new int[MOST_COLUMNS];

    private List<String> row = new ArrayList<>();

    /** Adds a cell behind those of the row, in the first column that is free. */
    public void cell(String text, int columns, int rows) {
        passTaken();
        for (int i = 0; i < Math.max(1, columns) && row.size() < MOST_COLUMNS; i++) {
            taken[row.size()] = Math.max(1, Math.min(MOST_ROWS, rows)) - 1;
            row.add(i == 0 ? text : "");
        }
    }

    /** The finished row; the next cell begins another. */
    public List<String> endRow() {
        passTaken();
        List<String> finished = row;
        row = new ArrayList<>();
        return finished;
    }

    private void passTaken() {
        while (row.size() < MOST_COLUMNS && taken[row.size()] > 0) {
            taken[row.size()]--;
            row.add("");
        }
    }
}
