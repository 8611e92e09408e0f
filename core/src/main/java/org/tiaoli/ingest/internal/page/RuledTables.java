package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tiaoli.ingest.internal.SpannedRows;

/** Finds the tables that lines on a page enclose. */
final class RuledTables {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_ROWS = 500;

    private RuledTables() {}

    /** The tables of a page, from the top downwards; frames around a single cell are none. */
    static List<PageTable> of(List<Ruling> rulings, List<Glyph> glyphs) {
        List<PageTable> tables = new ArrayList<>();
        for (List<Ruling> group : connected(rulings)) {
            List<Float> xs = places(group, true);
            List<Float> ys = places(group, false);
            boolean table = xs.size() >= 3 && ys.size() >= 2;
            if (table && xs.size() <= MOST_COLUMNS && ys.size() <= MOST_ROWS) {
                tables.add(table(group, xs, ys, glyphs));
            }
        }
        tables.removeIf(RuledTables::isFrame);
        tables.sort((a, b) -> Float.compare(a.top(), b.top()));
        return tables;
    }

    /** Is there nothing in it that would stand in several cells? The end of a row may have one that is not empty. */
    private static boolean isFrame(PageTable table) {
        long filled = table.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .count();
        return filled < (table.columns().size() > 3 ? 1 : 2);
    }

    private static List<List<Ruling>> connected(List<Ruling> rulings) {
        List<List<Ruling>> groups = new ArrayList<>();
        List<Ruling> left = new ArrayList<>(rulings);
        while (!left.isEmpty()) {
            List<Ruling> group = new ArrayList<>();
            group.add(left.remove(left.size() - 1));
            for (int i = 0; i < group.size(); i++) {
                Ruling ruling = group.get(i);
                for (int j = left.size() - 1; j >= 0; j--) {
                    if (left.get(j).touches(ruling)) {
                        group.add(left.remove(j));
                    }
                }
            }
            groups.add(group);
        }
        return groups;
    }

    /** Where lines of one direction stand, those close together taken as one. */
    private static List<Float> places(List<Ruling> group, boolean vertical) {
        List<Float> places = new ArrayList<>();
        group.stream()
                .filter(r -> r.vertical() == vertical)
                .map(Ruling::at)
                .sorted()
                .forEach(at -> {
                    if (places.isEmpty() || at - places.get(places.size() - 1) > Ruling.NEAR) {
                        places.add(at);
                    }
                });
        return places;
    }

    private static PageTable table(List<Ruling> group, List<Float> xs, List<Float> ys, List<Glyph> glyphs) {
        int columns = xs.size() - 1;
        int rows = ys.size() - 1;
        List<List<Glyph>> glyphsOf = byRow(glyphs, xs, ys);
        boolean[][] taken = new boolean[rows][columns];
        SpannedRows spanned = new SpannedRows();
        List<Boolean> unfinished = new ArrayList<>(Collections.nCopies(columns, false));
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (taken[row][column]) {
                    continue;
                }
                int right = column + 1;
                while (right < columns && !taken[row][right] && !isCut(group, true, xs.get(right), middle(ys, row))) {
                    right++;
                }
                int below = row + 1;
                while (below < rows && !isCut(group, false, ys.get(below), middle(xs, column))) {
                    below++;
                }
                for (int r = row; r < below; r++) {
                    for (int c = column; c < right; c++) {
                        taken[r][c] = true;
                    }
                }
                List<TextLine> lines = lines(glyphsOf.subList(row, below), xs.get(column), xs.get(right));
                spanned.cell(Paragraphs.cell(lines, xs.get(right)), right - column, below - row);
                if (below == rows) {
                    unfinished.set(column, isFull(lines, xs.get(right)));
                }
            }
            cells.add(spanned.endRow());
        }
        return new PageTable(ys.get(0), ys.get(rows), xs, cells, unfinished);
    }

    private static boolean isFull(List<TextLine> lines, float right) {
        TextLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return last != null && right - last.right() < 1.8f * last.size();
    }

    private static float middle(List<Float> places, int i) {
        return (places.get(i) + places.get(i + 1)) / 2;
    }

    /** Is there a line at {@code at} that runs past {@code place}? */
    private static boolean isCut(List<Ruling> group, boolean vertical, float at, float place) {
        for (Ruling ruling : group) {
            if (ruling.vertical() == vertical && Math.abs(ruling.at() - at) <= Ruling.NEAR && ruling.covers(place)) {
                return true;
            }
        }
        return false;
    }

    /** The characters of each row of the grid, as if nothing were merged. */
    private static List<List<Glyph>> byRow(List<Glyph> glyphs, List<Float> xs, List<Float> ys) {
        PageTable whole = new PageTable(ys.get(0), ys.get(ys.size() - 1), xs, List.of(), List.of());
        List<List<Glyph>> rows = new ArrayList<>();
        for (int row = 0; row + 1 < ys.size(); row++) {
            rows.add(new ArrayList<>());
        }
        for (Glyph glyph : glyphs) {
            if (whole.holds(glyph)) {
                int place = Collections.binarySearch(ys, glyph.height());
                int row = place < 0 ? -place - 2 : place;
                rows.get(Math.min(row, rows.size() - 1)).add(glyph);
            }
        }
        return rows;
    }

    private static List<TextLine> lines(List<List<Glyph>> rows, float left, float right) {
        List<Glyph> inside = new ArrayList<>();
        for (List<Glyph> row : rows) {
            for (Glyph glyph : row) {
                if (left < glyph.middle() && glyph.middle() < right) {
                    inside.add(glyph);
                }
            }
        }
        return TextLine.of(inside);
    }
}
