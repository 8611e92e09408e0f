package org.tiaoli.ingest.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.tiaoli.ingest.internal.page.Glyph;

/** Gathers the characters of a page with their places; not thread-safe. */
final class GlyphCollector extends PDFTextStripper {

    private final List<Glyph> glyphs = new ArrayList<>();
    private int slanted;

    GlyphCollector() {
        // the text that the parent would put together goes nowhere
        output = Writer.nullWriter();
    }

    /** The characters of one page, in the order in which the page draws them. */
    List<Glyph> collect(PDPage page) throws IOException {
        glyphs.clear();
        if (page.hasContents()) {
            processPage(page);
        }
        return List.copyOf(glyphs);
    }

    /** How many characters stood askew on the pages so far, as watermarks do. */
    int slanted() {
        return slanted;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        if (isSlanted(position.getTextMatrix())) {
            slanted++;
            return;
        }
        glyphs.add(glyph(position));
    }

    static Glyph glyph(TextPosition position) {
        float size = Math.max(1, Math.abs(position.getFontSizeInPt()));
        return new Glyph(
                position.getUnicode(), position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size);
    }

    /** Neither upright nor turned by a right angle. */
    private static boolean isSlanted(Matrix matrix) {
        float along = Math.abs(matrix.getScaleX()) + Math.abs(matrix.getScaleY());
        float across = Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY());
        // an oblique font leans only in one direction
        boolean both = Math.min(Math.abs(matrix.getShearX()), Math.abs(matrix.getShearY())) > 0.1f * along / 2;
        return both && across > 0.2f * along && along > 0.2f * across;
    }
}
