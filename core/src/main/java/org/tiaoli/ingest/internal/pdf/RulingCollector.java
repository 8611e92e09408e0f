package org.tiaoli.ingest.internal.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.tiaoli.ingest.internal.page.Ruling;

/** Gathers the lines that a page draws along and across: strokes, frames, and bars so thin that they look like lines. */
final class RulingCollector extends PDFGraphicsStreamEngine {

    private static final float THIN = 2;
    private static final float SHORTEST = 5;

    private final PDRectangle area;
    private final int most;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Point2D[]> path = new ArrayList<>();
    private Point2D start = new Point2D.Float();
    private Point2D current = new Point2D.Float();

    private RulingCollector(PDPage page, int most) {
        super(page);
        this.area = page.getCropBox();
        this.most = most;
    }

    /**
     * The lines of one page.
     *
     * @param most beyond this number the page is a drawing, and none are given
     */
    static List<Ruling> collect(PDPage page, int most) throws IOException {
        if (page.getRotation() != 0 || !page.hasContents()) {
            return List.of();
        }
        RulingCollector collector = new RulingCollector(page, most);
        collector.processPage(page);
        return collector.rulings.size() > most ? List.of() : collector.rulings;
    }

    private void line(Point2D a, Point2D b) {
        float x1 = (float) a.getX() - area.getLowerLeftX();
        float x2 = (float) b.getX() - area.getLowerLeftX();
        float y1 = area.getUpperRightY() - (float) a.getY();
        float y2 = area.getUpperRightY() - (float) b.getY();
        boolean vertical = Math.abs(x1 - x2) < 1;
        boolean across = Math.abs(y1 - y2) < 1;
        float length = vertical ? Math.abs(y1 - y2) : Math.abs(x1 - x2);
        if (vertical != across && length >= SHORTEST && rulings.size() <= most) {
            rulings.add(
                    vertical
                            ? new Ruling(true, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2))
                            : new Ruling(false, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        }
    }

    private void strokeAll() {
        path.forEach(segment -> line(segment[0], segment[1]));
        path.clear();
    }

    /** A filled bar is a line when it is thin; other fills are backgrounds. */
    private void fillAll() {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (Point2D[] segment : path) {
            for (Point2D point : segment) {
                left = Math.min(left, point.getX());
                right = Math.max(right, point.getX());
                bottom = Math.min(bottom, point.getY());
                top = Math.max(top, point.getY());
            }
        }
        if (right - left <= THIN && top > bottom) {
            double middle = (left + right) / 2;
            line(new Point2D.Double(middle, bottom), new Point2D.Double(middle, top));
        } else if (top - bottom <= THIN && right > left) {
            double middle = (top + bottom) / 2;
            line(new Point2D.Double(left, middle), new Point2D.Double(right, middle));
        }
        path.clear();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.add(new Point2D[] {p0, p1});
        path.add(new Point2D[] {p1, p2});
        path.add(new Point2D[] {p2, p3});
        path.add(new Point2D[] {p3, p0});
        start = p0;
        current = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Float(x, y);
        path.add(new Point2D[] {current, next});
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.add(new Point2D[] {current, start});
        current = start;
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        strokeAll();
    }

    @Override
    public void fillPath(int windingRule) {
        fillAll();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokeAll();
    }

    @Override
    public void clip(int windingRule) {
        // a clip draws nothing; its path ends with the operator that follows
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture is no line
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // a shade is no line
    }
}
