package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters on one baseline, none of them blank.
 *
 * @param glyphs from left to right, at least one
 * @param y      baseline
 * @param size   font size of most of them
 */
record GlyphRow(List<Glyph> glyphs, float y, float size) {

    GlyphRow {
        glyphs = List.copyOf(glyphs);
    }

    /** Puts the characters of a page into rows, from the top downwards; blank ones are left out. */
    static List<GlyphRow> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<GlyphRow> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            // half a line up or down is a raised or lowered character of the same line
            if (!row.isEmpty()
                    && glyph.y() - row.get(0).y() > 0.5f * Math.max(row.get(0).size(), glyph.size())) {
                rows.add(row(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(row(row));
        }
        return rows;
    }

    private static GlyphRow row(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::x));
        double y = row.stream().mapToDouble(Glyph::y).average().orElseThrow();
        return new GlyphRow(row, (float) y, row.get(row.size() / 2).size());
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** The stretches between gaps that are wider than this many characters. */
    List<GlyphRow> segments(float gap) {
        List<GlyphRow> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            boolean cut = i == glyphs.size()
                    || glyphs.get(i).x() - glyphs.get(i - 1).right()
                            > gap * glyphs.get(i).size();
            if (cut) {
                segments.add(new GlyphRow(glyphs.subList(start, i), y, size));
                start = i;
            }
        }
        return segments;
    }
}
