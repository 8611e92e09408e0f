package org.tiaoli.nlp.internal;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All dictionary words of one text, and the most probable way through them, as HanLP's Viterbi segmentation finds it.
 *
 * <p>HanLP makes an object and several lists for every word that might stand somewhere, and copies its table of
 * transitions for every text whose parts of speech it tells; here words are made once and a text costs some arrays. Words
 * and parts of speech are the same. Takes one text after the other; not safe to share between threads.
 */
final class WordLattice {

    private static final int NONE = -1;
    private static final int BEGIN = -2;

    /** Room for longer texts is not kept. */
    private static final int LONGEST_KEPT = 2000;

    private final WordTable table;
    private int length;

    /** For every offset the first and the last word that begin there; words of one offset are linked. */
    private int[] first = {};

    private int[] last = {};
    private int count;
    private int[] next = {};
    private Word[] words = {};
    private int[] ends = {};
    private double[] weights = {};
    private int[] from = {};

    WordLattice(WordTable table) {
        this.table = table;
    }

    /** Is it small enough to be kept for the next text? */
    boolean isSmall() {
        return first.length <= LONGEST_KEPT;
    }

    /**
     * The ends and, where tags are asked for, the parts of speech of the words of a text.
     *
     * @return the ends; the parts of speech; whether the words hold one behind which parts of speech stand alone, see
     *     {@link Word#endless}. Null where no way leads through the text
     */
    Object @Nullable [] cut(String text, boolean tags) {
        clear(text.length());
        addWords(text);
        addAtoms(text);
        int end = best();
        return end == NONE ? null : path(end, tags);
    }

    private void clear(int textLength) {
        length = textLength;
        count = 0;
        if (first.length < length) {
            int size = Math.max(64, Integer.highestOneBit(length) << 1);
            first = new int[size];
            last = new int[size];
        }
        Arrays.fill(first, 0, length, NONE);
    }

    private void addWords(String text) {
        DoubleArrayTrie<Attribute> trie = table.trie();
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        int root = base[0];
        for (int start = 0; start < length; start++) {
            int state = root;
            for (int i = start; i < length; i++) {
                int to = state + text.charAt(i) + 1;
                if (check[to] != state) {
                    break;
                }
                state = base[to];
                int word = base[state];
                if (check[state] == state && word < 0) {
                    add(table.word(-word - 1), start, i + 1);
                }
            }
        }
    }

    private void add(Word word, int start, int end) {
        if (count == ends.length) {
            int size = Math.max(256, 2 * count);
            words = Arrays.copyOf(words, size);
            next = Arrays.copyOf(next, size);
            ends = Arrays.copyOf(ends, size);
            weights = Arrays.copyOf(weights, size);
            from = Arrays.copyOf(from, size);
        }
        if (first[start] == NONE) {
            first[start] = count;
        } else {
            next[last[start]] = count;
        }
        last[start] = count;
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
            while (end < length && (first[end] == NONE || Atoms.isNumeral(text.charAt(end)))) {
                end++;
            }
            while (at < end) {
                int stop = Atoms.end(text, at, end);
                addNew(table.atom(text.charAt(at)), at, stop);
                at = stop;
            }
        }
    }

    private void addNew(Word word, int start, int end) {
        for (int i = first[start]; i != NONE; i = next[i]) {
            if (ends[i] == end) {
                return;
            }
        }
        add(word, start, end);
    }

    /** The last word of the most probable way; {@link #NONE} where no way leads to the end. */
    private int best() {
        reachAll(0, BEGIN, table.begin(), 0);
        int best = NONE;
        double least = 0;
        for (int start = 0; start < length; start++) {
            for (int i = first[start]; i != NONE; i = next[i]) {
                if (from[i] == NONE) {
                    continue;
                }
                if (ends[i] < length) {
                    reachAll(ends[i], i, words[i], weights[i]);
                    continue;
                }
                double whole = weights[i] + table.weight(words[i], table.end());
                if (best == NONE || least > whole) {
                    best = i;
                    least = whole;
                }
            }
        }
        return best;
    }

    /** Goes on from a word that was reached to all that begin behind it. */
    private void reachAll(int start, int before, Word word, double weight) {
        for (int i = length == 0 ? NONE : first[start]; i != NONE; i = next[i]) {
            double whole = weight + table.weight(word, words[i]);
            if (from[i] == NONE || weights[i] > whole) {
                from[i] = before;
                weights[i] = whole;
            }
        }
    }

    private Object[] path(int end, boolean tags) {
        int size = 0;
        for (int i = end; i != BEGIN; i = from[i]) {
            size++;
        }
        int[] cuts = new int[size];
        Word[] chosen = new Word[size];
        int at = size;
        for (int i = end; i != BEGIN; i = from[i]) {
            cuts[--at] = ends[i];
            chosen[at] = words[i];
        }
        boolean endless = false;
        for (Word word : chosen) {
            endless |= word.endless;
        }
        return new Object[] {cuts, tags ? table.tags(chosen) : new String[0], endless};
    }
}
