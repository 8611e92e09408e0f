package org.tiaoli.ingest.internal.page;

import java.util.List;

/** Turns neighbouring characters into text, with a space only where a reader would see one. */
final class GlyphText {

    private GlyphText() {}

    /**
     * The text of characters that stand side by side.
     *
     * @param row    from left to right, none blank
     * @param blanks the blank characters of the page, which tell a typed space from a gap of the layout
     */
    static String of(List<Glyph> row, List<Glyph> blanks) {
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

    private static boolean isSpace(Glyph before, Glyph glyph, List<Glyph> blanks) {
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
        return gap > 0.15f * size && isTyped(before, glyph, blanks);
    }

    private static boolean isTyped(Glyph before, Glyph glyph, List<Glyph> blanks) {
        for (Glyph blank : blanks) {
            boolean sameLine = Math.abs(blank.y() - glyph.y()) < 0.5f * glyph.size();
            if (sameLine && blank.x() >= before.x() + 0.5f * before.width() && blank.x() < glyph.x()) {
                return true;
            }
        }
        return false;
    }

    /** Is this as wide as a Chinese character, so that no space belongs beside it? */
    static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0xFFDC || c == '“' || c == '”' || c == '—' || c == '…' || c == '·';
    }
}
