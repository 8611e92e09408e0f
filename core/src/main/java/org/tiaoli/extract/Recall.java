package org.tiaoli.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was last decided of some stretches of a passage, so that rules which ask the same of one clause decide it once.
 *
 * <p>Of two stretches that would lie in one place the later one stays. Not safe to share between threads.
 *
 * @param <T> what is decided, or null for nothing
 */
final class Recall<T> {

    private static final int PLACES = 16;
    private static final long NOWHERE = -1;

    private final long[] stretches = new long[PLACES];
    private final @Nullable Object[] values = new Object[PLACES];

    Recall() {
        Arrays.fill(stretches, NOWHERE);
    }

    /** Was it decided for {@code [from, to)}? */
    boolean holds(int from, int to) {
        return stretches[place(from, to)] == stretch(from, to);
    }

    /** What was decided, where it was. */
    @SuppressWarnings("unchecked") // only T is put in
    @Nullable
    T get(int from, int to) {
        return (T) values[place(from, to)];
    }

    void put(int from, int to, @Nullable T value) {
        int place = place(from, to);
        stretches[place] = stretch(from, to);
        values[place] = value;
    }

    private static long stretch(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }

    private static int place(int from, int to) {
        return 7 * from + to & PLACES - 1;
    }
}
