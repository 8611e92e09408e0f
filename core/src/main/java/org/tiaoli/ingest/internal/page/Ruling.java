package org.tiaoli.ingest.internal.page;

/**
 * A straight line drawn along or across the page, in points from its top left corner.
 *
 * @param at   where it stands: its x when it runs down the page, its y when it runs across
 * @param from its smaller end
 * @param to   its larger end
 */
public record Ruling(boolean vertical, float at, float from, float to) {

    /** Lines this close to each other are one, or meet. */
    static final float NEAR = 3;

    /** Do the two meet, or run on into each other? */
    boolean touches(Ruling other) {
        if (vertical == other.vertical) {
            return Math.abs(at - other.at) <= NEAR && from <= other.to + NEAR && other.from <= to + NEAR;
        }
        return other.from <= at + NEAR && at <= other.to + NEAR && from <= other.at + NEAR && other.at <= to + NEAR;
    }

    /** Does it run past this place? */
    boolean covers(float place) {
        return from - NEAR / 2 <= place && place <= to + NEAR / 2;
    }
}
