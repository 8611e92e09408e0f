package org.tiaoli.ingest.internal.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiaoli.ingest.internal.page.Glyph;
import org.tiaoli.ingest.internal.page.PageLayout;
import org.tiaoli.ingest.internal.page.Ruling;

/**
 * The characters of a picture as if it were a page of a document.
 *
 * @param glyphs     with places in points
 * @param rulings    the lines of tables, in points
 * @param width      of the page, in points
 * @param confidence mean of all words, from 0 to 100
 * @param mended     how many marks were set right that can only have been misread
 */
public record OcrPage(List<Glyph> glyphs, List<Ruling> rulings, float width, float confidence, int mended) {

    /** Width of A4 paper in points: what a picture of a page shows, unless more is known. */
    public static final float A4 = 595;

    /** Shorter lines, in characters, say little of how far characters stand from each other. */
    private static final int TELLING = 12;

    public OcrPage {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    /** Its lines and tables. */
    public PageLayout layout() {
        return PageLayout.of(glyphs, rulings, width);
    }

    /**
     * What stands on a page that shows the picture somewhere.
     *
     * @param left of the picture, in points
     * @param top  of the picture, in points
     */
    public OcrPage at(float left, float top) {
        List<Glyph> placed = glyphs.stream()
                .map(glyph -> new Glyph(glyph.text(), glyph.x() + left, glyph.y() + top, glyph.width(), glyph.size()))
                .toList();
        List<Ruling> lines = rulings.stream()
                .map(line -> line.vertical()
                        ? new Ruling(true, line.at() + left, line.from() + top, line.to() + top)
                        : new Ruling(false, line.at() + top, line.from() + left, line.to() + left))
                .toList();
        return new OcrPage(placed, lines, width, confidence, mended);
    }

    /**
     * @param drawn the lines of tables in the picture
     * @param width of the page, in points
     */
    static OcrPage of(OcrTable table, PictureLines drawn, float width) {
        float scale = width / Math.max(1, table.width());
        float pitch = median(table.lines().stream()
                .filter(line -> line.length() >= TELLING)
                .map(OcrLine::pitch)
                .toList());
        float height = median(table.lines().stream()
                .filter(line -> line.length() >= TELLING)
                .map(line -> (float) line.height())
                .toList());
        MisreadMarks marks = new MisreadMarks();
        List<Glyph> glyphs = new ArrayList<>();
        double confidence = 0;
        int words = 0;
        for (OcrLine line : table.lines()) {
            List<OcrLine> cells = line.cells(drawn.downAt(line.top() + line.height() / 2f));
            for (OcrLine cell : cells) {
                glyphs.addAll(FixedPitch.glyphs(marks.mend(cell, cells.size() > 1), pitch, height, scale));
            }
            for (OcrLine.Word word : line.words()) {
                confidence += word.confidence();
                words++;
            }
        }
        return new OcrPage(
                glyphs, drawn.rulings(scale), width, words == 0 ? 0 : (float) (confidence / words), marks.mended());
    }

    /** 0 for none. */
    private static float median(List<Float> values) {
        Float[] sorted = values.toArray(new Float[0]);
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
