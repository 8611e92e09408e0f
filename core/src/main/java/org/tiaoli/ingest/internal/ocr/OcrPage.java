package org.tiaoli.ingest.internal.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiaoli.ingest.internal.page.Glyph;

/**
 * The characters of a picture as if it were a page of a document.
 *
 * @param glyphs     with places in points
 * @param confidence mean of all words, from 0 to 100
 */
public record OcrPage(List<Glyph> glyphs, float confidence) {

    /** Width of A4 paper in points: what a picture of a page shows, unless more is known. */
    public static final float A4 = 595;

    /** Shorter lines, in characters, say little of how far characters stand from each other. */
    private static final int TELLING = 12;

    public OcrPage {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * The characters where they stand on a page that shows the picture somewhere.
     *
     * @param left of the picture, in points
     * @param top  of the picture, in points
     */
    public List<Glyph> glyphsAt(float left, float top) {
        return glyphs.stream()
                .map(glyph -> new Glyph(glyph.text(), glyph.x() + left, glyph.y() + top, glyph.width(), glyph.size()))
                .toList();
    }

    /** @param width of the page, in points */
    static OcrPage of(OcrTable table, float width) {
        float scale = width / Math.max(1, table.width());
        float pitch = median(table.lines().stream()
                .filter(line -> line.length() >= TELLING)
                .map(OcrLine::pitch)
                .toList());
        float height = median(table.lines().stream()
                .filter(line -> line.length() >= TELLING)
                .map(line -> (float) line.height())
                .toList());
        List<Glyph> glyphs = new ArrayList<>();
        double confidence = 0;
        int words = 0;
        for (OcrLine line : table.lines()) {
            glyphs.addAll(FixedPitch.glyphs(line, pitch, height, scale));
            for (OcrLine.Word word : line.words()) {
                confidence += word.confidence();
                words++;
            }
        }
        return new OcrPage(glyphs, words == 0 ? 0 : (float) (confidence / words));
    }

    /** 0 for none. */
    private static float median(List<Float> values) {
        Float[] sorted = values.toArray(new Float[0]);
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
