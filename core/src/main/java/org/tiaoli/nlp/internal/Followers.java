package org.tiaoli.nlp.internal;

/** What the words weigh that were seen behind one word: an open hash table. Immutable once filled. */
final class Followers {

    private static final int SPREAD = 0x9E3779B9;

    /** Words, counted from 1, 0 where it is free, and the bits of their weights, side by side for the sake of the cache. */
    private final long[] table;

    private final int mask;

    /** A bit for each word by its number, to leave the table alone for most words that were never seen. */
    private long some;

    /**
     * @param most how many words will be put into it
     */
    Followers(int most) {
        int size = most == 0 ? 1 : Integer.highestOneBit(most + most / 2) << 1;
        table = new long[2 * size];
        mask = size - 1;
    }

    void put(int word, double weight) {
        int at = free(word);
        table[2 * at] = word + 1;
        some |= 1L << word * SPREAD;
        table[2 * at + 1] = Double.doubleToRawLongBits(weight);
    }

    /** What a word weighs; {@code alone} where it was never seen. */
    double weight(int word, double alone) {
        if ((some & 1L << word * SPREAD) == 0) {
            return alone;
        }
        int at = free(word);
        return table[2 * at] == 0 ? alone : Double.longBitsToDouble(table[2 * at + 1]);
    }

    /** Where a word stands, or would stand. */
    private int free(int word) {
        int at = word * SPREAD >>> 7 & mask;
        while (table[2 * at] != 0 && table[2 * at] != word + 1) {
            at = at + 1 & mask;
        }
        return at;
    }
}
