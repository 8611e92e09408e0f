package org.tiaoli.ingest.internal.page;

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
 * @param hang where the text behind its label begins; its left edge where it has no label
 * @param gapped whether, behind its label, it has a gap inside as wide as those between the columns of a table
 */
public record TextLine(
        String text, float left, float right, float y, float size, float opening, float hang, boolean gapped)
        implements PageItem {

    /** In characters; wider than the space behind a label or inside a title. */
    private static final float WIDE_GAP = 2.5f;

    /** Marks that begin no line. */
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’％%,.;:?!)]}…—·";

    /** Puts the characters of a page into lines, from the top downwards; blank lines are left out. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        Blanks blanks = new Blanks(glyphs);
        return GlyphRow.of(glyphs).stream().map(row -> of(row, blanks)).toList();
    }

    /** @param blanks those of the page */
    static TextLine of(GlyphRow row, Blanks blanks) {
        String text = GlyphText.of(row.glyphs(), blanks);
        int label = labelled(row.glyphs(), text);
        GlyphRow unlabelled =
                new GlyphRow(row.glyphs().subList(label, row.glyphs().size()), row.y(), row.size());
        return new TextLine(
                text,
                row.first().x(),
                row.last().right(),
                row.y(),
                row.size(),
                opening(row.glyphs()),
                unlabelled.first().x(),
                unlabelled.segments(WIDE_GAP).size() > 1);
    }

    @Override
    public float top() {
        return y;
    }

    /** How many characters of the row make its label; 0 where nothing stands behind them. */
    private static int labelled(List<Glyph> row, String text) {
        int end = Labels.end(text);
        int length = 0;
        for (int i = 0; i < row.size(); i++) {
            if (length >= end) {
                return i;
            }
            length += row.get(i).text().length();
        }
        return 0;
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
