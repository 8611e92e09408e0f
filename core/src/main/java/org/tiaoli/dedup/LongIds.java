package org.tiaoli.dedup;

import java.util.Arrays;

/** Gives the numbers 0, 1, 2 … to long keys in the order in which they first come; open addressing, no boxing. */
final class LongIds {

    private long[] keys = new long[1 << 12];
    private int[] ids = new int[1 << 12];
    private int size;

    LongIds() {
        Arrays.fill(ids, -1);
    }

    int size() {
        return size;
    }

    int id(long key) {
        int slot = find(key);
        if (ids[slot] < 0) {
            keys[slot] = key;
            ids[slot] = size++;
            if (2 * size > keys.length) {
                grow();
                return size - 1;
            }
        }
        return ids[slot];
    }

    private int find(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (ids[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new long[2 * oldKeys.length];
        ids = new int[2 * oldIds.length];
        Arrays.fill(ids, -1);
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] >= 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
