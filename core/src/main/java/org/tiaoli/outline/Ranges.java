package org.tiaoli.outline;

import java.util.Arrays;

/** Stretches of the reading, in order: starts and ends, in turn. */
final class Ranges {

    private int[] bounds = new int[0];
    private int size;

    void add(int from, int to) {
        if (from >= to) {
            return;
        }
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, Math.max(2, 2 * size));
        }
        bounds[size++] = from;
        bounds[size++] = to;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int count() {
        return size / 2;
    }

    int start(int index) {
        return bounds[2 * index];
    }

    int end(int index) {
        return bounds[2 * index + 1];
    }

    /** Lets the first stretch begin later; without anything left of it, it goes. */
    void cutFirst(int from) {
        bounds[0] = from;
        if (bounds[0] >= bounds[1]) {
            bounds = Arrays.copyOfRange(bounds, 2, Math.max(2, size));
            size -= 2;
        }
    }
}
