package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a page into what stands side by side in columns and what runs across them.
 *
 * <p>Columns are told from the cells of a table by their text: its lines fill them from edge to edge.
 */
final class Columns {

    /**
     * Rows and tables that are read one below the other.
     *
     * @param column whether it stands beside others
     */
    record Stretch(boolean column, List<GlyphRow> rows, List<PageTable> tables) {}

    /** In characters; white space between columns is at least this wide. */
    private static final float GUTTER = 1.2f;

    /** In characters; columns of text are at least this wide. */
    private static final float NARROWEST = 9;

    /** Columns have at least as many lines. */
    private static final int FEWEST_ROWS = 4;

    /** The share of the lines of a column that must reach its edge. */
    private static final double FULL_LINES = 0.4;

    /** In characters; white space this high ends columns. */
    private static final float HIGH_GAP = 3;

    /** The same near the ends of the page, where its number and running title may stand. */
    private static final float OUTER_GAP = 1.9f;

    private static final int MOST_SPLITS = 3;

    /** A page with more gaps that lead nowhere is a form or a plan. */
    private static final int MOST_TRIED = 200;

    private Columns() {}

    /** White space that runs down between columns, from its left edge to its right one. */
    private record Gutter(float left, float right) {

        float width() {
            return right - left;
        }
    }

    /**
     * The stretches of a page in reading order.
     *
     * @param rows   from the top downwards
     * @param tables from the top downwards
     */
    static List<Stretch> of(List<GlyphRow> rows, List<PageTable> tables) {
        List<Stretch> stretches = new ArrayList<>();
        add(stretches, rows, new ArrayList<>(tables), false, 0);
        return stretches;
    }

    /** @param tables those that are taken are removed */
    private static void add(
            List<Stretch> stretches, List<GlyphRow> rows, List<PageTable> tables, boolean column, int splits) {
        Band band = splits < MOST_SPLITS ? first(rows, tables) : null;
        if (band == null) {
            addAcross(stretches, rows, tables, Float.MAX_VALUE, column);
            return;
        }
        List<GlyphRow> below = rows.subList(band.end(), rows.size());
        float foot = below.isEmpty() ? Float.MAX_VALUE : below.get(0).y();
        List<GlyphRow> inBand = rows.subList(band.start(), band.end());
        addAcross(
                stretches, rows.subList(0, band.start()), tables, inBand.get(0).y(), column);
        addColumns(stretches, inBand, tables, band.gutter(), foot, splits);
        add(stretches, below, tables, column, splits);
    }

    /** The first band of columns; null for none. */
    private static @Nullable Band first(List<GlyphRow> rows, List<PageTable> tables) {
        List<Band> tried = new ArrayList<>();
        for (int i = 0; i < rows.size() && tried.size() < MOST_TRIED; i++) {
            for (Gutter gap : gaps(rows, i)) {
                int at = i;
                if (tried.stream().anyMatch(band -> band.holds(at, gap))) {
                    continue;
                }
                Band band = band(rows, i, gap, tables);
                if (isText(rows.subList(band.start(), band.end()), band.gutter())) {
                    return band;
                }
                tried.add(band);
            }
        }
        return null;
    }

    /** What stands across the page above this place becomes a stretch. */
    private static void addAcross(
            List<Stretch> stretches, List<GlyphRow> rows, List<PageTable> tables, float above, boolean column) {
        List<PageTable> taken =
                tables.stream().filter(table -> table.top() < above).toList();
        tables.removeAll(taken);
        if (!rows.isEmpty() || !taken.isEmpty()) {
            stretches.add(new Stretch(column, rows, taken));
        }
    }

    private static void addColumns(
            List<Stretch> stretches,
            List<GlyphRow> rows,
            List<PageTable> tables,
            Gutter gutter,
            float foot,
            int splits) {
        for (boolean right : new boolean[] {false, true}) {
            List<PageTable> taken = tables.stream()
                    .filter(t -> t.top() < foot && t.columns().get(0) > gutter.left() == right)
                    .toList();
            tables.removeAll(taken);
            // lines of one column need not stand at the height of those of the other
            add(stretches, GlyphRow.of(side(rows, gutter, right)), new ArrayList<>(taken), true, splits + 1);
        }
    }

    private static List<Glyph> side(List<GlyphRow> rows, Gutter gutter, boolean right) {
        List<Glyph> glyphs = new ArrayList<>();
        for (GlyphRow row : rows) {
            for (Glyph glyph : row.glyphs()) {
                if (glyph.middle() > gutter.left() == right) {
                    glyphs.add(glyph);
                }
            }
        }
        return glyphs;
    }

    /** The gaps inside a row, and that between it and the next when one stands to the left of the other. */
    private static List<Gutter> gaps(List<GlyphRow> rows, int at) {
        GlyphRow row = rows.get(at);
        List<Gutter> gaps = new ArrayList<>();
        List<GlyphRow> segments = row.segments(GUTTER);
        for (int i = 1; i < segments.size(); i++) {
            gaps.add(gap(segments.get(i - 1), segments.get(i)));
        }
        if (at + 1 < rows.size()) {
            for (Gutter gap : List.of(gap(row, rows.get(at + 1)), gap(rows.get(at + 1), row))) {
                if (gap.width() > GUTTER * row.size()) {
                    gaps.add(gap);
                }
            }
        }
        return gaps;
    }

    private static Gutter gap(GlyphRow before, GlyphRow after) {
        return new Gutter(before.last().right(), after.first().x());
    }

    /**
     * Rows that leave a gutter free.
     *
     * @param end behind the last of them
     */
    private record Band(Gutter gutter, int start, int end) {

        /** Would a gap of this row lead to the same rows? */
        boolean holds(int row, Gutter gap) {
            return start <= row && row < end && gap.left() <= gutter.left() && gutter.right() <= gap.right();
        }
    }

    /** As many rows around this one as leave a gap of it free. */
    private static Band band(List<GlyphRow> rows, int at, Gutter gap, List<PageTable> tables) {
        float pitch = pitch(rows);
        Gutter gutter = gap;
        int end = at + 1;
        while (end < rows.size() && goesOn(rows, end - 1, end, gutter, pitch, tables)) {
            gutter = free(rows.get(end++), gutter);
        }
        int start = at;
        while (start > 0 && goesOn(rows, start, start - 1, gutter, pitch, tables)) {
            gutter = free(rows.get(--start), gutter);
        }
        return new Band(gutter, start, end);
    }

    private static boolean goesOn(
            List<GlyphRow> rows, int from, int to, Gutter gutter, float pitch, List<PageTable> tables) {
        GlyphRow row = rows.get(to);
        int below = Math.max(from, to);
        boolean outer = below <= 2 || below >= rows.size() - 2;
        float size = Math.max(rows.get(from).size(), row.size());
        float most = outer ? Math.max(OUTER_GAP * size, 1.35f * pitch) : Math.max(HIGH_GAP * size, 2 * pitch);
        float apart = Math.abs(row.y() - rows.get(from).y());
        return apart <= most
                && free(row, gutter).width() >= GUTTER * row.size()
                && !isCrossed(gutter, rows.get(below - 1).y(), rows.get(below).y(), tables);
    }

    /** The middle one of the distances from row to row. */
    private static float pitch(List<GlyphRow> rows) {
        if (rows.size() < 2) {
            return 0;
        }
        double[] pitches = new double[rows.size() - 1];
        for (int i = 0; i < pitches.length; i++) {
            pitches[i] = rows.get(i + 1).y() - rows.get(i).y();
        }
        Arrays.sort(pitches);
        return (float) pitches[pitches.length / 2];
    }

    private static boolean isCrossed(Gutter gutter, float above, float below, List<PageTable> tables) {
        return tables.stream()
                .anyMatch(table -> table.bottom() > above
                        && table.top() < below
                        && table.columns().get(0) < gutter.left()
                        && table.columns().get(table.columns().size() - 1) > gutter.right());
    }

    /** The widest part of the gutter in which the row has no text. */
    private static Gutter free(GlyphRow row, Gutter gutter) {
        Gutter widest = new Gutter(gutter.left(), gutter.left());
        float left = gutter.left();
        for (Glyph glyph : row.glyphs()) {
            if (glyph.right() <= left) {
                continue;
            }
            if (glyph.x() >= gutter.right()) {
                break;
            }
            if (glyph.x() - left > widest.width()) {
                widest = new Gutter(left, glyph.x());
            }
            left = glyph.right();
        }
        return gutter.right() - left > widest.width() ? new Gutter(left, gutter.right()) : widest;
    }

    /** Does running text stand on both sides of the gutter? */
    private static boolean isText(List<GlyphRow> rows, Gutter gutter) {
        List<GlyphRow> left = GlyphRow.of(side(rows, gutter, false));
        List<GlyphRow> right = GlyphRow.of(side(rows, gutter, true));
        return left.size() >= FEWEST_ROWS && right.size() >= FEWEST_ROWS && isFilled(left) && isFilled(right);
    }

    private static boolean isFilled(List<GlyphRow> lines) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (GlyphRow line : lines) {
            left = Math.min(left, line.first().x());
            right = Math.max(right, line.last().right());
        }
        int full = 0;
        for (GlyphRow line : lines) {
            if (right - left < NARROWEST * line.size()) {
                return false;
            }
            boolean fills = line.last().right() > right - 2 * line.size()
                    && line.first().x() < left + 2.6f * line.size();
            full += fills ? 1 : 0;
        }
        return full >= FULL_LINES * lines.size();
    }
}
