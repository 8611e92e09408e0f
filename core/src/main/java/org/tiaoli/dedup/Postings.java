package org.tiaoli.dedup;

import java.util.Arrays;

/** For each element the sets that have it among their first, with its position there; only primitive arrays. */
final class Postings {

    private static final int[] NONE = new int[0];

    private final int[][] entries;
    private final int[] firsts;
    private final int[] counts;

    Postings(int elements) {
        entries = new int[elements][];
        Arrays.fill(entries, NONE);
        firsts = new int[elements];
        counts = new int[elements];
    }

    void add(int element, int set, int position) {
        int count = counts[element];
        int[] list = entries[element];
        if (2 * count == list.length) {
            list = Arrays.copyOf(list, Math.max(4, 2 * list.length));
            entries[element] = list;
        }
        list[2 * count] = set;
        list[2 * count + 1] = position;
        counts[element] = count + 1;
    }

    int from(int element) {
        return firsts[element];
    }

    int end(int element) {
        return counts[element];
    }

    int set(int element, int posting) {
        return entries[element][2 * posting];
    }

    int position(int element, int posting) {
        return entries[element][2 * posting + 1];
    }

    /** The first posting that is left is of no more use. */
    void dropFirst(int element) {
        firsts[element]++;
    }
}
