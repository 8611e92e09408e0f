package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters that stand in one line of a page, from left to right.
 *
 * @param text with spaces where the page shows them
 * @param left left edge of the first character that is not blank
 * @param right right edge of the last one
 * @param y baseline
 * @param size font size of most characters
 * @param opening how wide its beginning is that no line end may cut: a character with the marks behind it, or a word
 * @param gapped whether it has a gap inside as wide as those between the columns of a table
 */
public record TextLine(String text, float left, float right, float y, float size, float opening, boolean gapped) {

    /** In characters; wider than the space behind a label or inside a title. */
    private static final float WIDE_GAP = 2.5f;

    /** Marks that begin no line. */
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’％%,.;:?!)]}…—·";

    /** Puts the characters of a page into lines, from the top downwards; blank lines are left out. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        float baseline = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            // half a line up or down is a raised or lowered character of the same line
            if (rows.isEmpty() || glyph.y() - baseline > 0.5f * Math.max(size, glyph.size())) {
                rows.add(new ArrayList<>());
                baseline = glyph.y();
                size = glyph.size();
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> blanks = glyphs.stream().filter(Glyph::isBlank).toList();
        for (List<Glyph> row : rows) {
            lines.add(line(row, blanks));
        }
        return lines;
    }

    private static TextLine line(List<Glyph> row, List<Glyph> blanks) {
        row.sort(Comparator.comparingDouble(Glyph::x));
        Glyph first = row.get(0);
        Glyph last = row.get(row.size() - 1);
        float y = (float) row.stream().mapToDouble(Glyph::y).average().orElse(first.y());
        float size = row.get(row.size() / 2).size();
        return new TextLine(GlyphText.of(row, blanks), first.x(), last.right(), y, size, opening(row), isGapped(row));
    }

    private static boolean isGapped(List<Glyph> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).x() - row.get(i - 1).right() > WIDE_GAP * row.get(i).size()) {
                return true;
            }
        }
        return false;
    }

    private static float opening(List<Glyph> row) {
        int end = 1;
        while (end < row.size() && belongTogether(row.get(end - 1), row.get(end))) {
            end++;
        }
        return row.get(end - 1).right() - row.get(0).x();
    }

    private static boolean belongTogether(Glyph before, Glyph glyph) {
        boolean narrow = !GlyphText.isWide(before.last()) && !GlyphText.isWide(glyph.first());
        boolean word = narrow && glyph.x() - before.right() < 0.15f * glyph.size();
        return word || NEVER_FIRST.indexOf(glyph.first()) >= 0 || "（《〈「『【〔“‘(".indexOf(before.last()) >= 0;
    }
}
