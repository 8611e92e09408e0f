package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Sets Chinese text on a page in squares of twelve points, as a typesetter would. */
final class PageText {

    static final float SIZE = 12;
    static final float LEFT = 72;
    static final float WIDTH = 595;

    private PageText() {}

    /** One line, its first character this many squares from the left edge; ASCII takes half a square. */
    static List<Glyph> glyphs(String text, float indent, float y) {
        List<Glyph> glyphs = new ArrayList<>();
        float x = LEFT + indent * SIZE;
        for (int i = 0; i < text.length(); i++) {
            float width = text.charAt(i) < 0x80 ? SIZE / 2 : SIZE;
            glyphs.add(new Glyph(text.substring(i, i + 1), x, y, width, SIZE));
            x += width;
        }
        return glyphs;
    }

    static TextLine line(String text, float indent, float y) {
        return TextLine.of(glyphs(text, indent, y)).get(0);
    }
}
