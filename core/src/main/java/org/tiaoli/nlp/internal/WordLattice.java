package org.tiaoli.nlp.internal;

import java.util.Arrays;

/**
 * All dictionary words of one stretch of a text, and the most probable way through them, as HanLP's Viterbi segmentation
 * finds it.
 *
 * <p>HanLP makes an object and several lists for every word that might stand somewhere; here words are made once and a
 * stretch costs some arrays. Takes one stretch after the other; not safe to share between threads.
 */
final class WordLattice {

    private static final int NONE = -1;
    private static final int BEGIN = -2;

    /** Room for longer texts is not kept. */
    private static final int LONGEST_KEPT = 2000;

    private final WordTable table;
    private int start;
    private int length;

    /** For every offset of the stretch the first and the last word that begin there; words of one offset are linked. */
    private int[] first = {};

    private int[] last = {};
    private int count;
    private int[] next = {};
    private Word[] words = {};
    private int[] ends = {};
    private double[] weights = {};
    private int[] from = {};
    private int[] way = {};

    WordLattice(WordTable table) {
        this.table = table;
    }

    /** Is it small enough to be kept for the next text? */
    boolean isSmall() {
        return first.length <= LONGEST_KEPT;
    }

    /**
     * Finds the words of {@code [from, to)}, which is not empty, no word of the text reaching over its ends. A way always leads
     * through: from the longest word or piece that begins somewhere to that behind it.
     *
     * @param before the word that ends there; what stands in front of all texts where the stretch opens its text
     * @param behind the word that begins behind it, likewise
     */
    void cut(String text, int from, int to, Word before, Word behind) {
        clear(from, to - from);
        addWords(text);
        addAtoms(text);
        int end = best(before, behind);
        int size = 0;
        for (int i = end; i >= 0; i = this.from[i]) {
            size++;
        }
        way = new int[size];
        for (int i = end; i >= 0; i = this.from[i]) {
            way[--size] = i;
        }
    }

    /** Where the words of the stretch cut last end, counted from its start. */
    int[] ends() {
        int[] found = new int[way.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = ends[way[i]];
        }
        return found;
    }

    /** The words of the stretch cut last. */
    Word[] words() {
        Word[] found = new Word[way.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = words[way[i]];
        }
        return found;
    }

    private void clear(int stretchStart, int stretchLength) {
        start = stretchStart;
        length = stretchLength;
        count = 0;
        if (first.length < length) {
            int size = Math.max(64, Integer.highestOneBit(length) << 1);
            first = new int[size];
            last = new int[size];
        }
        Arrays.fill(first, 0, length, NONE);
    }

    private void addWords(String text) {
        int[] base = table.base();
        int[] check = table.check();
        int root = base[0];
        for (int at = 0; at < length; at++) {
            int state = root;
            for (int i = at; i < length; i++) {
                int to = state + text.charAt(start + i) + 1;
                if (check[to] != state) {
                    break;
                }
                state = base[to];
                int word = base[state];
                if (check[state] == state && word < 0) {
                    add(table.word(-word - 1), at, i + 1);
                }
            }
        }
    }

    private void add(Word word, int at, int end) {
        if (count == ends.length) {
            int size = Math.max(256, 2 * count);
            words = Arrays.copyOf(words, size);
            next = Arrays.copyOf(next, size);
            ends = Arrays.copyOf(ends, size);
            weights = Arrays.copyOf(weights, size);
            from = Arrays.copyOf(from, size);
        }
        if (first[at] == NONE) {
            first[at] = count;
        } else {
            next[last[at]] = count;
        }
        last[at] = count;
        words[count] = word;
        ends[count] = end;
        next[count] = NONE;
        from[count++] = NONE;
    }

    /** Adds numbers, letters and marks where no dictionary word goes on. */
    private void addAtoms(String text) {
        int at = 0;
        while (at < length) {
            if (first[at] != NONE) {
                at = ends[last[at]];
                continue;
            }
            int end = at + 1;
            while (end < length && (first[end] == NONE || Atoms.isNumeral(text.charAt(start + end)))) {
                end++;
            }
            while (at < end) {
                int stop = Atoms.end(text, start + at, start + end) - start;
                addNew(table.atom(text.charAt(start + at)), at, stop);
                at = stop;
            }
        }
    }

    private void addNew(Word word, int at, int end) {
        for (int i = first[at]; i != NONE; i = next[i]) {
            if (ends[i] == end) {
                return;
            }
        }
        add(word, at, end);
    }

    /** The last word of the most probable way. */
    private int best(Word before, Word behind) {
        reachAll(0, BEGIN, before, 0);
        int best = NONE;
        double least = 0;
        for (int at = 0; at < length; at++) {
            for (int i = first[at]; i != NONE; i = next[i]) {
                if (from[i] == NONE) {
                    continue;
                }
                if (ends[i] < length) {
                    reachAll(ends[i], i, words[i], weights[i]);
                    continue;
                }
                double whole = weights[i] + table.weight(words[i], behind);
                if (best == NONE || least > whole) {
                    best = i;
                    least = whole;
                }
            }
        }
        return best;
    }

    /** Goes on from a word that was reached to all that begin behind it. */
    private void reachAll(int at, int before, Word word, double weight) {
        for (int i = first[at]; i != NONE; i = next[i]) {
            double whole = weight + table.weight(word, words[i]);
            if (from[i] == NONE || weights[i] > whole) {
                from[i] = before;
                weights[i] = whole;
            }
        }
    }
}
