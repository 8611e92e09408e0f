package org.tiaoli.ingest.internal.ofd;

import org.tiaoli.ingest.internal.Xml;

/**
 * Where an object stands on its page: its boundary, and how it is turned and stretched inside.
 *
 * @param left millimetres from the left edge of the page
 * @param top  millimetres from its upper edge
 * @param ctm  six numbers as in PDF: x' = a·x + c·y + e, y' = b·x + d·y + f
 */
record Frame(float left, float top, float[] ctm) {

    private static final float POINTS = 72 / 25.4f;
    private static final float[] UPRIGHT = {1, 0, 0, 1, 0, 0};

    /** Of the object that is the current element. */
    static Frame of(Xml xml) {
        float[] boundary = Numbers.list(xml.attribute("Boundary"));
        float[] ctm = Numbers.list(xml.attribute("CTM"));
        return new Frame(
                boundary.length < 2 ? 0 : boundary[0],
                boundary.length < 2 ? 0 : boundary[1],
                ctm.length < 6 ? UPRIGHT : ctm);
    }

    /** In points from the left edge of the page. */
    float x(float x, float y) {
        return (left + ctm[0] * x + ctm[2] * y + ctm[4]) * POINTS;
    }

    /** In points from the upper edge of the page. */
    float y(float x, float y) {
        return (top + ctm[1] * x + ctm[3] * y + ctm[5]) * POINTS;
    }

    /** A length along the line of writing, in points. */
    float width(float length) {
        return length * (float) Math.hypot(ctm[0], ctm[1]) * POINTS;
    }

    /** A length across the line of writing, in points. */
    float height(float length) {
        return length * (float) Math.hypot(ctm[2], ctm[3]) * POINTS;
    }

    /** By how much the line of writing is turned, in degrees from -180 to 180. */
    double angle() {
        return Math.toDegrees(Math.atan2(ctm[1], ctm[0]));
    }
}
