package org.tiaoli.compare;

import java.util.HashSet;
import java.util.Set;

/** How alike two short pieces of text are, without regard to how rare their words are. */
final class Bigrams {

    private Bigrams() {}

    /** The share of common character pairs, from 0 to 1. */
    static double likeness(String a, String b) {
        Set<Integer> ofA = of(a);
        Set<Integer> ofB = of(b);
        int both = ofA.size() + ofB.size();
        ofA.retainAll(ofB);
        return both == 0 ? 0 : 2.0 * ofA.size() / both;
    }

    private static Set<Integer> of(String text) {
        Set<Integer> bigrams = new HashSet<>();
        for (int i = 1; i < text.length(); i++) {
            bigrams.add(text.charAt(i - 1) << 16 | text.charAt(i));
        }
        return bigrams;
    }
}
