package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.SpannedRows;

/**
 * A table that lines on the page enclose.
 *
 * @param top     upper edge
 * @param bottom  lower edge
 * @param columns left edges of the columns, and the right edge of the last
 * @param rows    the cells' text, a merged cell empty after its first
 */
public record RuledTable(float top, float bottom, List<Float> columns, List<List<String>> rows) {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_ROWS = 500;

    /** Tables whose columns stand at the same places. */
    boolean hasColumnsOf(RuledTable other) {
        if (columns.size() != other.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - other.columns.get(i)) > 2 * Ruling.NEAR) {
                return false;
            }
        }
        return true;
    }

    /** The tables of a page, from the top downwards; frames around a single cell are none. */
    static List<RuledTable> of(List<Ruling> rulings, List<Glyph> glyphs) {
        List<RuledTable> tables = new ArrayList<>();
        for (List<Ruling> group : connected(rulings)) {
            List<Float> xs = places(group, true);
            List<Float> ys = places(group, false);
            boolean table = xs.size() >= 3 && ys.size() >= 2;
            if (table && xs.size() <= MOST_COLUMNS && ys.size() <= MOST_ROWS) {
                tables.add(table(group, xs, ys, glyphs));
            }
        }
        tables.removeIf(t -> t.rows().stream()
                        .flatMap(List::stream)
                        .filter(c -> !c.isEmpty())
                        .count()
                < 2);
        tables.sort((a, b) -> Float.compare(a.top(), b.top()));
        return tables;
    }

    /** Does the character stand inside? */
    boolean holds(Glyph glyph) {
        float middle = glyph.x() + glyph.width() / 2;
        float height = glyph.y() - glyph.size() / 3;
        return middle > columns.get(0) && middle < columns.get(columns.size() - 1) && height > top && height < bottom;
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

    private static RuledTable table(List<Ruling> group, List<Float> xs, List<Float> ys, List<Glyph> glyphs) {
        int columns = xs.size() - 1;
        int rows = ys.size() - 1;
        boolean[][] taken = new boolean[rows][columns];
        SpannedRows spanned = new SpannedRows();
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
                String text = text(glyphs, xs.get(column), xs.get(right), ys.get(row), ys.get(below));
                spanned.cell(text, right - column, below - row);
            }
            cells.add(spanned.endRow());
        }
        return new RuledTable(ys.get(0), ys.get(rows), xs, cells);
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

    private static String text(List<Glyph> glyphs, float left, float right, float top, float bottom) {
        RuledTable cell = new RuledTable(top, bottom, List.of(left, right), List.of());
        List<TextLine> lines = TextLine.of(glyphs.stream().filter(cell::holds).toList());
        StringBuilder out = new StringBuilder();
        TextLine before = null;
        for (TextLine line : lines) {
            // a line that ends well before the cell's edge was ended on purpose
            if (before != null && right - before.right() > line.opening() + 0.8f * line.size()) {
                out.append(' ');
            }
            Paragraphs.join(out, line.text());
            before = line;
        }
        return out.toString();
    }
}
