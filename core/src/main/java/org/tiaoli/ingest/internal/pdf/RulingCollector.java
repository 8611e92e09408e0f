package org.tiaoli.ingest.internal.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.tiaoli.ingest.internal.page.Drawing;
import org.tiaoli.ingest.internal.page.Ruling;

/** Gathers the lines that a page draws along and across, and how much of it pictures cover. */
final class RulingCollector extends PDFGraphicsStreamEngine {

    private final PageWork work;
    private final PDRectangle area;
    private final Drawing drawing;
    private final int quarters;
    private double pictured;

    private RulingCollector(PDPage page, int most, int quarters, PageWork work) {
        super(page);
        this.quarters = quarters;
        this.work = work;
        this.area = page.getCropBox();
        this.drawing = new Drawing(most);
    }

    /**
     * Looks through one page.
     *
     * @param most     beyond this number of lines the page is a drawing, and none are given
     * @param quarters how its text is turned, in quarters of a turn
     */
    static RulingCollector of(PDPage page, int most, int quarters, PageWork work) throws IOException {
        RulingCollector collector = new RulingCollector(page, most, quarters, work);
        if (page.hasContents()) {
            collector.processPage(page);
        }
        return collector;
    }

    /** The lines of the page as they lie when its text stands upright. */
    List<Ruling> rulings() {
        return drawing.rulings().stream().map(this::upright).toList();
    }

    private Ruling upright(Ruling ruling) {
        float width = area.getWidth();
        float height = area.getHeight();
        boolean down = ruling.vertical();
        return switch (quarters) {
            case 1 ->
                down
                        ? new Ruling(false, ruling.at(), height - ruling.to(), height - ruling.from())
                        : new Ruling(true, height - ruling.at(), ruling.from(), ruling.to());
            case 2 -> {
                float length = down ? height : width;
                yield new Ruling(
                        down, (down ? width : height) - ruling.at(), length - ruling.to(), length - ruling.from());
            }
            case 3 ->
                down
                        ? new Ruling(false, width - ruling.at(), ruling.from(), ruling.to())
                        : new Ruling(true, ruling.at(), width - ruling.to(), width - ruling.from());
            default -> ruling;
        };
    }

    /** The share of the page that pictures cover, above 1 where they lie upon each other. */
    double pictured() {
        return pictured;
    }

    private float x(double x) {
        return (float) x - area.getLowerLeftX();
    }

    private float y(double y) {
        return area.getUpperRightY() - (float) y;
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
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        work.form();
        super.showTransparencyGroup(form);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        drawing.moveTo(x(p0.getX()), y(p0.getY()));
        for (Point2D corner : List.of(p1, p2, p3)) {
            drawing.lineTo(x(corner.getX()), y(corner.getY()));
        }
        drawing.close();
    }

    @Override
    public void moveTo(float x, float y) {
        drawing.moveTo(x(x), y(y));
    }

    @Override
    public void lineTo(float x, float y) {
        drawing.lineTo(x(x), y(y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        drawing.curveTo(x(x3), y(y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(drawing.x() + area.getLowerLeftX(), area.getUpperRightY() - drawing.y());
    }

    @Override
    public void closePath() {
        drawing.close();
    }

    @Override
    public void endPath() {
        drawing.drop();
    }

    @Override
    public void strokePath() {
        drawing.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        drawing.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        drawing.stroke();
    }

    @Override
    public void clip(int windingRule) {
        // a clip draws nothing; its path ends with the operator that follows
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        // what becomes of the square in which every picture is drawn
        double covered = Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
        pictured += covered / Math.max(1, area.getWidth() * area.getHeight());
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // a shade is no line
    }
}
