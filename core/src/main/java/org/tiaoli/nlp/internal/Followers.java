package org.tiaoli.nlp.internal;

/** How often words were seen behind one word, and what that weighs: an open hash table. Immutable once filled. */
final class Followers {

    static final int NOWHERE = -1;

    /** Words, counted from 1; 0 is free. */
    private final int[] words;

    private final int[] counts;
    private final double[] weights;
    private final int mask;

    /**
     * @param most how many words will be put into it
     */
    Followers(int most) {
        int size = most == 0 ? 1 : Integer.highestOneBit(most) << 2;
        words = new int[size];
        counts = new int[size];
        weights = new double[size];
        mask = size - 1;
    }

    void put(int word, int count, double weight) {
        int at = free(word);
        words[at] = word + 1;
        counts[at] = count;
        weights[at] = weight;
    }

    /** Where a word stands; {@link #NOWHERE} where it was never seen. */
    int find(int word) {
        int at = free(word);
        return words[at] == 0 ? NOWHERE : at;
    }

    int count(int at) {
        return counts[at];
    }

    double weight(int at) {
        return weights[at];
    }

    /** Where a word stands, or would stand. */
    private int free(int word) {
        int at = word * 0x9E3779B9 >>> 7 & mask;
        while (words[at] != 0 && words[at] != word + 1) {
            at = at + 1 & mask;
        }
        return at;
    }
}
