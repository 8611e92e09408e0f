package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the lines that a page draws along and across: strokes, frames, and bars so thin that they look like lines.
 *
 * <p>Places are in points from the top left corner of the page. Not thread-safe.
 */
public final class Drawing {

    private static final float THIN = 2;
    private static final float SHORTEST = 5;

    private final int most;
    private final List<Ruling> rulings = new ArrayList<>();

    /** The straight pieces of the path that is being drawn: x and y of each end. */
    private final List<float[]> path = new ArrayList<>();

    private float startX;
    private float startY;
    private float x;
    private float y;

    /** @param most beyond this number the page is a map or a plan, and its lines enclose no cells */
    public Drawing(int most) {
        this.most = most;
    }

    /** The lines so far; none when there are too many. */
    public List<Ruling> rulings() {
        return rulings.size() > most ? List.of() : List.copyOf(rulings);
    }

    public float x() {
        return x;
    }

    public float y() {
        return y;
    }

    /** Begins a piece of the path here. */
    public void moveTo(float toX, float toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    public void lineTo(float toX, float toY) {
        if (path.size() <= most) {
            path.add(new float[] {x, y, toX, toY});
        }
        x = toX;
        y = toY;
    }

    /** Goes there without a straight line. */
    public void curveTo(float toX, float toY) {
        x = toX;
        y = toY;
    }

    /** Back to where this piece of the path began. */
    public void close() {
        lineTo(startX, startY);
    }

    /** Draws nothing of the path. */
    public void drop() {
        path.clear();
    }

    /** Draws along the path. */
    public void stroke() {
        path.forEach(piece -> line(piece[0], piece[1], piece[2], piece[3]));
        path.clear();
    }

    /** Fills the path: a bar is a line when it is thin; other fills are backgrounds. */
    public void fill() {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (float[] piece : path) {
            left = Math.min(left, Math.min(piece[0], piece[2]));
            right = Math.max(right, Math.max(piece[0], piece[2]));
            top = Math.min(top, Math.min(piece[1], piece[3]));
            bottom = Math.max(bottom, Math.max(piece[1], piece[3]));
        }
        if (right - left <= THIN && bottom > top) {
            line((left + right) / 2, top, (left + right) / 2, bottom);
        } else if (bottom - top <= THIN && right > left) {
            line(left, (top + bottom) / 2, right, (top + bottom) / 2);
        }
        path.clear();
    }

    private void line(float x1, float y1, float x2, float y2) {
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
}
