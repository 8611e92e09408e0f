package org.tiaoli.nlp.internal;

/** What the words weigh that were seen behind one word: an open hash table. Immutable once filled. */
final class Followers {

    /** Words, counted from 1; 0 is free. */
    private final int[] words;

    private final double[] weights;
    private final int mask;

    /**
     * @param most how many words will be put into it
     */
    Followers(int most) {
        int size = most == 0 ? 1 : Integer.highestOneBit(most + most / 2) << 1;
        words = new int[size];
        weights = new double[size];
        mask = size - 1;
    }

    void put(int word, double weight) {
        int at = free(word);
        words[at] = word + 1;
        weights[at] = weight;
    }

    /** What a word weighs; {@code alone} where it was never seen. */
    double weight(int word, double alone) {
        int at = free(word);
        return words[at] == 0 ? alone : weights[at];
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
