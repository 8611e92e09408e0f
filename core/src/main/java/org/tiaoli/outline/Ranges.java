package org.tiaoli.outline;

import java.util.Arrays;

/** Stretches of the reading, in order. */
final class Ranges {

    /** No stretch, shared by all who have none. */
    static final Ranges NONE = new Ranges();

    private static final int[] NO_MORE = new int[0];

    /** The first stretch, which as a rule is the only one. */
    private int from;

    private int to;

    /** Starts and ends of the others, in turn. */
    private int[] more = NO_MORE;

    private int count;

    /** These and one more; itself where it may be changed. */
    Ranges with(int start, int end) {
        if (start >= end) {
            return this;
        }
        Ranges own = this == NONE ? new Ranges() : this;
        own.add(start, end);
        return own;
    }

    void add(int start, int end) {
        if (start >= end) {
            return;
        }
        if (count == 0) {
            from = start;
            to = end;
        } else {
            int at = 2 * count - 2;
            if (at == more.length) {
                more = Arrays.copyOf(more, Math.max(2, 2 * at));
            }
            more[at] = start;
            more[at + 1] = end;
        }
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    int start(int index) {
        return index == 0 ? from : more[2 * index - 2];
    }

    int end(int index) {
        return index == 0 ? to : more[2 * index - 1];
    }

    /** Lets the first stretch begin later; without anything left of it, it goes. */
    void cutFirst(int start) {
        if (start < to) {
            from = start;
            return;
        }
        count--;
        if (count > 0) {
            from = more[0];
            to = more[1];
            more = Arrays.copyOfRange(more, 2, more.length);
        }
    }
}
