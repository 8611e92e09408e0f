package org.tiaoli.ingest.internal.page;

import java.util.List;

/** Turns neighbouring characters into text, with a space only where a reader would see one. */
public final class GlyphText {

    private GlyphText() {}

    /**
     * The text of characters that stand side by side.
     *
     * @param row    from left to right, none blank
     * @param blanks those of the page
     */
    static String of(List<Glyph> row, Blanks blanks) {
        StringBuilder out = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : row) {
            if (before != null) {
                if (isSameAgain(before, glyph)) {
                    continue;
                }
                if (isSpace(before, glyph, blanks)) {
                    out.append(' ');
                }
            }
            out.append(glyph.text());
            before = glyph;
        }
        return out.toString();
    }

    /** A character drawn twice, a hair apart, to look bold. */
    private static boolean isSameAgain(Glyph before, Glyph glyph) {
        return glyph.x() - before.x() < 0.12f * glyph.size() && glyph.text().equals(before.text());
    }

    private static boolean isSpace(Glyph before, Glyph glyph, Blanks blanks) {
        float gap = glyph.x() - before.right();
        float size = Math.max(before.size(), glyph.size());
        if (gap > 0.7f * size) {
            return true;
        }
        boolean wide = isWide(before.last()) || isWide(glyph.first());
        if (!wide) {
            return gap > 0.15f * size;
        }
        // layout sets digits apart from Chinese characters by a quarter: only a typed space is one
        return gap > 0.15f * size && blanks.between(before, glyph);
    }

    /** Is this as wide as a Chinese character, so that no space belongs beside it? */
    public static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0xFFDC || c == '“' || c == '”' || c == '—' || c == '…' || c == '·';
    }
}
