package org.tiaoli.ingest.internal.ocr;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.page.Glyph;

/**
 * Puts the characters of a line where they must stand: Chinese ones take the same room each, whatever the boxes say that
 * were drawn around them; not thread-safe.
 */
final class FixedPitch {

    /** A word that stands farther from its place, in characters, has a gap before it. */
    private static final float GAP = 1.2f;

    /** How many words must stand off for a gap. */
    private static final int WITNESSES = 3;

    /** How far the place of the next word follows that of one, so that small errors do not add up. */
    private static final float FOLLOWING = 0.3f;

    /** Sizes nearer to each other are one, for ink is no exact measure. */
    private static final float ALIKE = 0.2f;

    /** How far characters stand from each other, by the height of their ink. */
    private static final float INK = 1.15f;

    private final OcrLine line;
    private final float pitch;
    private final float[] squares;

    private FixedPitch(OcrLine line, float pitch) {
        this.line = line;
        this.pitch = pitch;
        this.squares = line.squares();
    }

    /**
     * The characters of a line.
     *
     * @param usual  how far characters stand from each other on the page, in pixels; 0 when that is not known
     * @param height of most lines of the page
     * @param scale  points a pixel
     */
    static List<Glyph> glyphs(OcrLine line, float usual, float height, float scale) {
        return new FixedPitch(line, pitch(line, usual, height)).glyphs(scale);
    }

    private static float pitch(OcrLine line, float usual, float height) {
        // gaps make it larger, never smaller
        float most = line.pitch();
        if (usual == 0 || height == 0) {
            return Math.min(most, INK * line.height());
        }
        float byHeight = usual * line.height() / height;
        byHeight = Math.abs(byHeight - usual) < 2 * ALIKE * usual ? usual : byHeight;
        return Math.min(most, most < (1 + ALIKE) * byHeight ? most : byHeight);
    }

    private List<Glyph> glyphs(float scale) {
        List<Glyph> glyphs = new ArrayList<>();
        float next = line.left();
        for (int word = 0; word < line.words().size(); word++) {
            next += step(word, glyphs.size(), next);
            String text = line.words().get(word).text();
            for (int c = 0; c < text.length(); c++) {
                float width = squares[glyphs.size()] * pitch;
                glyphs.add(new Glyph(
                        text.substring(c, c + 1), next * scale, line.bottom() * scale, width * scale, pitch * scale));
                next += width;
            }
        }
        return glyphs;
    }

    /**
     * By how much a word stands off its place.
     *
     * @param word  which one
     * @param first which character of the line it begins with
     * @param left  its place
     */
    private float step(int word, int first, float left) {
        float least = Float.MAX_VALUE;
        float own = 0;
        float place = left;
        int at = first;
        // a single box may be anywhere: behind a gap, all that follows stands off
        for (int i = word; i < line.words().size() && i < word + WITNESSES; i++) {
            float length = 0;
            for (int c = 0; c < line.words().get(i).text().length(); c++) {
                length += squares[at++] * pitch;
            }
            float off = line.words().get(i).middle() - (place + length / 2);
            own = i == word ? off : own;
            least = Math.min(least, off);
            place += length;
        }
        return least > GAP * pitch ? least : Math.max(-0.5f * pitch, Math.min(0.5f * pitch, FOLLOWING * own));
    }
}
