package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stretches of a page side by side, growing with the lines that are put into them; not thread-safe. */
final class ColumnBands {

    private final List<Float> lefts = new ArrayList<>();
    private final List<Float> rights = new ArrayList<>();

    private ColumnBands() {}

    /** As many as the head has segments. */
    static ColumnBands of(List<GlyphRow> head) {
        ColumnBands bands = new ColumnBands();
        for (GlyphRow segment : head) {
            bands.lefts.add(segment.first().x());
            bands.rights.add(segment.last().right());
        }
        return bands;
    }

    int count() {
        return lefts.size();
    }

    float right(int band) {
        return rights.get(band);
    }

    /** The left edge of each, and the right edge of the last. */
    List<Float> edges() {
        List<Float> edges = new ArrayList<>(lefts);
        edges.add(rights.get(rights.size() - 1));
        return edges;
    }

    /**
     * Widens the bands so that the line fits.
     *
     * @param gap in characters, between what may belong to different bands
     * @return false, and nothing changed, when a stretch of it lies in two bands
     */
    boolean take(GlyphRow line, float gap) {
        List<Float> newLefts = new ArrayList<>(lefts);
        List<Float> newRights = new ArrayList<>(rights);
        int before = 0;
        for (GlyphRow segment : line.segments(gap)) {
            int band = bandOf(segment, before);
            newLefts.set(band, Math.min(newLefts.get(band), segment.first().x()));
            newRights.set(band, Math.max(newRights.get(band), segment.last().right()));
            before = band;
        }
        for (int i = 1; i < newLefts.size(); i++) {
            if (newLefts.get(i) - newRights.get(i - 1) < gap * line.size()) {
                return false;
            }
        }
        Collections.copy(lefts, newLefts);
        Collections.copy(rights, newRights);
        return true;
    }

    /** The band that a stretch overlaps, else the one before it on its line, unless its own is free and nearer. */
    private int bandOf(GlyphRow segment, int before) {
        float left = segment.first().x();
        float right = segment.last().right();
        int nearest = before;
        float least = Float.MAX_VALUE;
        for (int i = before; i < lefts.size(); i++) {
            float distance = Math.max(0, Math.max(lefts.get(i) - right, left - rights.get(i)));
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** How many bands the line has text in. */
    int filled(GlyphRow line) {
        return cells(line).size();
    }

    boolean fillsFirst(GlyphRow line) {
        return cells(line).containsKey(0);
    }

    /** What the line has in each band. */
    Map<Integer, GlyphRow> cells(GlyphRow line) {
        Map<Integer, List<Glyph>> glyphs = new TreeMap<>();
        int band = 0;
        for (Glyph glyph : line.glyphs()) {
            while (band + 1 < lefts.size() && glyph.x() >= lefts.get(band + 1) - 0.1f * glyph.size()) {
                band++;
            }
            glyphs.computeIfAbsent(band, k -> new ArrayList<>()).add(glyph);
        }
        Map<Integer, GlyphRow> cells = new TreeMap<>();
        glyphs.forEach((at, in) -> cells.put(at, new GlyphRow(in, line.y(), line.size())));
        return cells;
    }
}
