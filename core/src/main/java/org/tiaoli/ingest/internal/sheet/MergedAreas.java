package org.tiaoli.ingest.internal.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Tells which cells lie under a merged one; to be asked row by row downwards, not thread-safe.
 *
 * <p>A merged cell whose first row or column is hidden shows its text in the first that is not.
 */
final class MergedAreas {

    /** @param row the place that shows the text; -1 for none */
    private record Shown(Area area, int row, int column) {}

    private final List<Shown> waiting = new ArrayList<>();
    private final List<Shown> open = new ArrayList<>();
    private int next;

    MergedAreas(List<Area> areas, BitSet hiddenRows, BitSet hiddenColumns) {
        for (Area area : areas) {
            int row = hiddenRows.nextClearBit(area.firstRow());
            int column = hiddenColumns.nextClearBit(area.firstColumn());
            boolean inside = row <= area.lastRow() && column <= area.lastColumn();
            waiting.add(new Shown(area, inside ? row : -1, inside ? column : -1));
        }
        waiting.sort(Comparator.comparingInt(shown -> shown.area().firstRow()));
    }

    /** Moves the texts of merged cells that begin in a hidden row or column to where they are shown. */
    void moveOutOfHiding(NavigableMap<Integer, NavigableMap<Integer, String>> rows) {
        for (Shown shown : waiting) {
            Area area = shown.area();
            boolean moved = shown.row() != area.firstRow() || shown.column() != area.firstColumn();
            Map<Integer, String> first = rows.get(area.firstRow());
            if (moved && shown.row() >= 0 && first != null) {
                String text = first.remove(area.firstColumn());
                if (text != null) {
                    rows.computeIfAbsent(shown.row(), k -> new TreeMap<>()).put(shown.column(), text);
                }
            }
        }
    }

    /** The columns of this row, behind those asked before, that show nothing of their own. */
    BitSet covered(int row) {
        while (next < waiting.size() && waiting.get(next).area().firstRow() <= row) {
            open.add(waiting.get(next++));
        }
        open.removeIf(shown -> shown.area().lastRow() < row);
        BitSet covered = new BitSet();
        for (Shown shown : open) {
            covered.set(shown.area().firstColumn(), shown.area().lastColumn() + 1);
        }
        for (Shown shown : open) {
            if (shown.row() == row) {
                covered.clear(shown.column());
            }
        }
        return covered;
    }
}
