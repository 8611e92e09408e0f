package org.tiaoli.outline;

import org.jspecify.annotations.Nullable;

/**
 * A line, or the piece of a line that opens with a label of its own.
 *
 * @param line  which line of the reading it is of
 * @param start first code unit, in the reading
 * @param end   one behind the last
 * @param mark  its label; null where it has none
 */
record Unit(int line, int start, int end, @Nullable Mark mark) {

    /** Where its text begins, behind the label. */
    int bodyStart(String text) {
        return mark == null ? start : Glyphs.skipWhite(text, mark.end(), end);
    }

    boolean isMarked() {
        return mark != null;
    }
}
