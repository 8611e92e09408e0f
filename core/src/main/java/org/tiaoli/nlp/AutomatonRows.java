package org.tiaoli.nlp;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/** Lays the rows of states into one table, each where its cells are free. Not thread-safe. */
final class AutomatonRows {

    private static final long NOBODY = -1L << Integer.SIZE;

    private final int columns;

    /** Each with its owner, the higher half, and its step. */
    private long[] cells;

    private final BitSet taken = new BitSet();

    /** The first cell that may be free. */
    private int free = 1;

    /** Behind the last row. */
    private int rows = 1;

    /**
     * @param columns how many cells a row may reach over
     */
    AutomatonRows(int columns) {
        this.columns = columns;
        cells = new long[4 * columns];
        Arrays.fill(cells, NOBODY);
    }

    /** Finds a place for a row with these columns; no two rows begin at the same. The place is above 0. */
    int place(Set<Character> row) {
        int start = 1;
        if (row.isEmpty()) {
            start = taken.nextClearBit(1);
        } else {
            while (!isFree(free)) {
                free++;
            }
            int first = row.iterator().next();
            start = Math.max(1, free - first);
            while (taken.get(start) || !fits(start, row)) {
                start++;
            }
        }
        taken.set(start);
        rows = Math.max(rows, start + 1);
        for (char column : row) {
            cells[start + column] = (long) start << Integer.SIZE;
        }
        return start;
    }

    private boolean fits(int start, Set<Character> row) {
        for (char column : row) {
            if (!isFree(start + column)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(int cell) {
        if (cell >= cells.length) {
            int used = cells.length;
            cells = Arrays.copyOf(cells, Math.max(2 * used, cell + 1));
            Arrays.fill(cells, used, cells.length, NOBODY);
        }
        return cells[cell] == NOBODY;
    }

    /** Fills a cell of a row that was placed. */
    void set(int place, char column, int step) {
        cells[place + column] = (long) place << Integer.SIZE | step & 0xFFFFFFFFL;
    }

    /** How far the places of rows reach. */
    int width() {
        return rows;
    }

    /** Every cell, with its owner in the higher half and its step in the lower; every row can be read at every column. */
    long[] table() {
        int length = rows + columns;
        long[] table = Arrays.copyOf(cells, length);
        Arrays.fill(table, Math.min(cells.length, length), length, NOBODY);
        return table;
    }
}
