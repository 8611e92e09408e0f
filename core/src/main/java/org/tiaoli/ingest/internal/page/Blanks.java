package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blank characters of a page, which tell a typed space from a gap of the layout. */
final class Blanks {

    /** Height of a band of the page, in points; a line of text lies in few of them. */
    private static final float BAND = 4;

    private static final float MOST_NEAR = 200;
    private static final float FAR = 100_000;

    /** The blanks of each band, from left to right. */
    private final Map<Integer, List<Glyph>> bands = new HashMap<>();

    Blanks(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                bands.computeIfAbsent(band(glyph.y()), k -> new ArrayList<>()).add(glyph);
            }
        }
        bands.values().forEach(band -> band.sort(Comparator.comparingDouble(Glyph::x)));
    }

    private static int band(float y) {
        // far outside of any paper it makes no difference where
        return (int) Math.floor(Math.max(-FAR, Math.min(FAR, y)) / BAND);
    }

    /** Does one stand between the two, on the line of the second? */
    boolean between(Glyph before, Glyph glyph) {
        if (bands.isEmpty()) {
            return false;
        }
        float from = before.x() + 0.5f * before.width();
        float near = Math.min(MOST_NEAR, 0.5f * glyph.size());
        for (int band = band(glyph.y() - near); band <= band(glyph.y() + near); band++) {
            List<Glyph> blanks = bands.getOrDefault(band, List.of());
            for (int i = firstFrom(blanks, from);
                    i < blanks.size() && blanks.get(i).x() < glyph.x();
                    i++) {
                if (Math.abs(blanks.get(i).y() - glyph.y()) < near) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int firstFrom(List<Glyph> blanks, float x) {
        int low = 0;
        int high = blanks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blanks.get(middle).x() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
