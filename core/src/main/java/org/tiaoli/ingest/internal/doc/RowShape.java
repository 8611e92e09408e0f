package org.tiaoli.ingest.internal.doc;

import java.util.Arrays;
import org.tiaoli.ingest.internal.story.FlowTable;

/** The edges and the merging of a row's cells; not thread-safe. */
final class RowShape {

    private static final int MOST_CELLS = 64;
    private static final int CELL_BYTES = 20;
    private static final int HORIZONTAL = 3;
    private static final int VERTICAL = 0x60;
    private static final int VERTICAL_GOES_ON = 0x20;

    private int cells;
    private final int[] edges = new int[MOST_CELLS + 1];
    private final int[] flags = new int[MOST_CELLS];

    void take(Sprm sprm) {
        switch (sprm.code()) {
            case Sprm.T_CELLS -> cells(sprm);
            case Sprm.T_VERTICAL_MERGE -> {
                if (sprm.length() >= 2 && sprm.byteAt(0) < MOST_CELLS) {
                    int cell = sprm.byteAt(0);
                    flags[cell] = flags[cell] & ~VERTICAL | sprm.byteAt(1) << 5 & VERTICAL;
                }
            }
            case Sprm.T_MERGE -> {
                for (int i = sprm.byteAt(0); i < Math.min(MOST_CELLS, sprm.byteAt(1)); i++) {
                    flags[i] = flags[i] & ~HORIZONTAL | (i == sprm.byteAt(0) ? 1 : 2);
                }
            }
            default -> {}
        }
    }

    private void cells(Sprm sprm) {
        Arrays.fill(flags, 0);
        cells = sprm.length() == 0 ? 0 : Math.min(MOST_CELLS, sprm.byteAt(0));
        int descriptions = 1 + 2 * (cells + 1);
        if (descriptions > sprm.length()) {
            cells = 0;
            return;
        }
        for (int i = 0; i <= cells; i++) {
            edges[i] = sprm.shortAt(1 + 2 * i);
        }
        for (int i = 0; i < cells && descriptions + CELL_BYTES * i + 2 <= sprm.length(); i++) {
            flags[i] = sprm.shortAt(descriptions + CELL_BYTES * i) & 0xFFFF;
        }
    }

    /** Tells the table how the row is built that ends here. */
    void describe(FlowTable table) {
        table.left(edges[0]);
        int first = 0;
        for (int i = 0; i < cells; i++) {
            int merged = flags[i] & HORIZONTAL;
            // programs do not agree which of the two bits marks the first cell; it is the one that comes first
            boolean behind = merged != 0 && first != 0 && merged != first;
            first = merged == 0 ? 0 : behind ? first : merged;
            boolean below = (flags[i] & VERTICAL) == VERTICAL_GOES_ON;
            table.cellUpTo(edges[i + 1], behind || below);
        }
    }
}
