package org.tiaoli.cli;

import java.util.Arrays;

/** Numbers the lines of a text, from 1. Immutable. */
final class LineNumbers {

    private final int[] starts;

    LineNumbers(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line in which a character stands. */
    int of(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
