package org.tiaoli.nlp;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/** Lays the rows of states into one table, each where its cells are free. Not thread-safe. */
final class AutomatonRows {

    private static final int NOBODY = -1;

    private final int columns;
    private int[] cells;
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
        cells = new int[8 * columns];
        Arrays.fill(cells, NOBODY);
    }

    /** Finds a place for a row with these columns; no two rows begin at the same. The place is even and above 0. */
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
            cells[2 * (start + column)] = 2 * start;
        }
        return 2 * start;
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
        if (2 * cell >= cells.length) {
            int used = cells.length;
            cells = Arrays.copyOf(cells, Math.max(2 * used, 2 * cell + 2));
            Arrays.fill(cells, used, cells.length, NOBODY);
        }
        return cells[2 * cell] == NOBODY;
    }

    /** Fills a cell of a row that was placed. */
    void set(int place, char column, int step) {
        cells[place + 2 * column + 1] = step;
    }

    /** How far the places of rows reach. */
    int width() {
        return 2 * rows;
    }

    /** Owner and step of every cell, alternating; every row can be read at every column. */
    int[] table() {
        int length = 2 * (rows + columns);
        int[] table = Arrays.copyOf(cells, length);
        Arrays.fill(table, Math.min(cells.length, length), length, NOBODY);
        return table;
    }
}
