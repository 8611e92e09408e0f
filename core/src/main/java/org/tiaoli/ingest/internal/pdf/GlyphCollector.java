package org.tiaoli.ingest.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.page.Glyph;

/** Gathers the characters of a page with their places, and by their marks; not thread-safe. */
final class GlyphCollector extends PDFTextStripper {

    /**
     * What a stretch of the page is marked as.
     *
     * @param stream the page or form that counts the marks
     * @param number from 0; -1 for none
     */
    private record Mark(COSDictionary stream, int number, boolean artifact) {}

    private final PageWork work;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final MarkedText marked = new MarkedText();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private COSDictionary page = new COSDictionary();
    private COSDictionary stream = page;
    private final int[] turned = new int[4];
    private int slanted;

    GlyphCollector(PageWork work) {
        this.work = work;
        // the text that the parent would put together goes nowhere
        output = Writer.nullWriter();
    }

    /** The characters of one page, in the order in which the page draws them. */
    List<Glyph> collect(PDPage next) throws IOException {
        glyphs.clear();
        marks.clear();
        Arrays.fill(turned, 0);
        page = next.getCOSObject();
        stream = page;
        if (next.hasContents()) {
            processPage(next);
        }
        return List.copyOf(glyphs);
    }

    /** How most characters of the page that was collected last are turned, in quarters of a turn. */
    int quarters() {
        int most = 0;
        for (int i = 1; i < turned.length; i++) {
            most = turned[i] > turned[most] ? i : most;
        }
        return most;
    }

    /** How many characters stood askew on the pages so far, as watermarks do. */
    int slanted() {
        return slanted;
    }

    /** The characters of all pages so far by their marks. */
    MarkedText marked() {
        return marked;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Mark outer = marks.peek();
        int number = properties == null ? -1 : properties.getInt(COSName.MCID);
        boolean artifact = COSName.ARTIFACT.equals(tag) || outer != null && outer.artifact();
        marks.push(
                number < 0 && outer != null
                        ? new Mark(outer.stream(), outer.number(), artifact)
                        : new Mark(stream, number, artifact));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.goOn();
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        work.save(getGraphicsStackSize());
        super.saveGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        work.form();
        COSDictionary outer = stream;
        stream = form.getCOSObject();
        super.showForm(form);
        stream = outer;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        work.form();
        COSDictionary outer = stream;
        stream = form.getCOSObject();
        super.showTransparencyGroup(form);
        stream = outer;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        Mark mark = marks.peek();
        if (isSlanted(position.getTextMatrix())) {
            slanted++;
            return;
        }
        float size = Math.max(1, Math.abs(position.getFontSizeInPt()));
        Glyph glyph = new Glyph(text, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size);
        glyphs.add(glyph);
        turned[Math.floorMod((int) position.getDir() / 90, 4)]++;
        if (mark != null && mark.artifact()) {
            marked.addArtifact();
        } else if (mark != null && mark.number() >= 0) {
            marked.add(page, mark.stream(), mark.number(), glyph);
        }
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
