package org.tiaoli.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns texts into sets of shingles, as rising arrays of ranks: the rarer a shingle, the smaller its rank.
 *
 * <p>Exact: two shingles have one rank only when they are the same characters. Not thread-safe.
 */
final class Shingles {

    private static final int PACKED = 3;

    private final int length;
    private final List<LongIds> levels = new ArrayList<>();
    private final List<int[]> sets = new ArrayList<>();

    /**
     * @param length characters of a shingle, at least 1
     */
    Shingles(int length) {
        this.length = length;
        for (int level = Math.min(length, PACKED); level <= length; level++) {
            levels.add(new LongIds());
        }
    }

    /** Takes up a text of at least as many characters as a shingle has. */
    void add(String text) {
        int[] ids = new int[text.length() - length + 1];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(text, i);
        }
        sets.add(distinct(ids));
    }

    /** The first characters are packed into one key; every further one is joined to the number of those before it. */
    private int id(String text, int at) {
        long key = 0;
        int packed = Math.min(length, PACKED);
        for (int k = 0; k < packed; k++) {
            key = key << 16 | text.charAt(at + k);
        }
        int id = levels.get(0).id(key);
        for (int level = 1; level < levels.size(); level++) {
            id = levels.get(level).id((long) id << 16 | text.charAt(at + packed + level - 1));
        }
        return id;
    }

    private static int[] distinct(int[] ids) {
        Arrays.sort(ids);
        int count = 0;
        for (int i = 0; i < ids.length; i++) {
            if (i == 0 || ids[i] != ids[i - 1]) {
                ids[count++] = ids[i];
            }
        }
        return Arrays.copyOf(ids, count);
    }

    /** The sets of all texts, in the order in which they were added; call it once, at the end. */
    List<int[]> ranked() {
        int[] ranks = ranks();
        for (int[] set : sets) {
            for (int i = 0; i < set.length; i++) {
                set[i] = ranks[set[i]];
            }
            Arrays.sort(set);
        }
        return sets;
    }

    private int[] ranks() {
        int[] counts = new int[levels.get(levels.size() - 1).size()];
        for (int[] set : sets) {
            for (int id : set) {
                counts[id]++;
            }
        }
        long[] byCount = new long[counts.length];
        for (int id = 0; id < counts.length; id++) {
            byCount[id] = (long) counts[id] << 32 | id;
        }
        Arrays.sort(byCount);
        int[] ranks = new int[counts.length];
        for (int rank = 0; rank < byCount.length; rank++) {
            ranks[(int) byCount[rank]] = rank;
        }
        return ranks;
    }
}
