package org.tiaoli.compare;

import java.util.List;

/**
 * Passages that were found to say the same thing, by their places in the lists that were aligned.
 *
 * @param a     in rising order; empty for what only b has
 * @param b     in rising order; empty for what only a has
 * @param score of the alignment; 0 for what stands alone
 */
record Group(List<Integer> a, List<Integer> b, double score) {

    Group {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    boolean isPair() {
        return a.size() == 1 && b.size() == 1;
    }

    boolean isAlone() {
        return a.isEmpty() || b.isEmpty();
    }

    Group mirrored() {
        return new Group(b, a, score);
    }
}
