package org.tiaoli.outline;

/** Counts how often each of many numbers came. Not thread-safe. */
final class Counts {

    private long[] keys;
    private int[] counts;
    private int used;

    /**
     * @param expected about how many different keys will come
     */
    Counts(int expected) {
        int size = Integer.highestOneBit(Math.max(16, expected)) * 4;
        keys = new long[size];
        counts = new int[size];
    }

    /** Counts one more; returns how often the key has come by now, 1 for the first time. */
    int add(long key) {
        int at = find(key);
        if (counts[at] == 0) {
            if (++used * 2 > keys.length) {
                grow();
                at = find(key);
            }
            keys[at] = key;
        }
        return ++counts[at];
    }

    boolean contains(long key) {
        return counts[find(key)] > 0;
    }

    private int find(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 40) & (keys.length - 1);
        while (counts[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[4 * oldKeys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
