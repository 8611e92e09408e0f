package org.tiaoli.outline;

import java.util.Arrays;
import java.util.List;

/**
 * Which way of marking stands above which, as the text itself shows.
 *
 * <p>Where 1 … n of one family stand between k and k+1 of another, the other is above. Where the text does not tell, usage
 * does.
 */
final class Nesting {

    private static final int FAMILIES = Family.values().length;
    private final int[][] encloses = new int[FAMILIES][FAMILIES];
    private final int[] labels = new int[FAMILIES];

    static Nesting of(List<Unit> units, int from, int to) {
        Nesting nesting = new Nesting();
        int[] last = new int[FAMILIES];
        int[] number = new int[FAMILIES];
        int[] opened = new int[FAMILIES];
        Arrays.fill(last, -1);
        boolean inList = false;
        // one bit for each family of which a number one was met
        int begun = 0;
        for (int i = from; i < to; i++) {
            Mark mark = units.get(i).mark();
            if (mark == null) {
                continue;
            }
            nesting.labels[mark.family().ordinal()]++;
            if (!mark.family().isList()) {
                if (inList) {
                    Arrays.fill(last, -1);
                    begun = 0;
                    inList = false;
                }
                continue;
            }
            inList = true;
            int family = mark.family().ordinal();
            if (last[family] >= 0 && mark.number() == number[family] + 1) {
                for (int rest = begun & ~(1 << family); rest != 0; rest &= rest - 1) {
                    int inner = Integer.numberOfTrailingZeros(rest);
                    if (opened[inner] > last[family]) {
                        nesting.encloses[family][inner]++;
                    }
                }
            }
            if (mark.number() == 1) {
                opened[family] = i;
                begun |= 1 << family;
            }
            last[family] = i;
            number[family] = mark.number();
        }
        return nesting;
    }

    /**
     * Says which families occur, and which of them the text itself shows to stand below others.
     *
     * @param place where the document begins, in the source
     */
    void explain(Trace trace, int place) {
        StringBuilder counted = new StringBuilder();
        for (Family family : Family.values()) {
            if (labels[family.ordinal()] > 0) {
                counted.append(counted.isEmpty() ? "labels: " : ", ")
                        .append(family.sample())
                        .append(" × ")
                        .append(labels[family.ordinal()]);
            }
        }
        trace.whole(place, counted.isEmpty() ? "no labels" : counted.toString());
        for (Family outer : Family.values()) {
            for (Family inner : Family.values()) {
                int times = encloses[outer.ordinal()][inner.ordinal()];
                if (times > 0 && isBelow(inner, outer)) {
                    trace.whole(
                            place,
                            inner.sample() + " stands below " + outer.sample() + ": " + times
                                    + " times it begins between two numbers of it");
                }
            }
        }
    }

    /** Does the text itself show it, and not usage alone? */
    boolean isShown(Family inner, Family outer) {
        return encloses[outer.ordinal()][inner.ordinal()] != encloses[inner.ordinal()][outer.ordinal()];
    }

    /** Does {@code inner} belong below {@code outer}? */
    boolean isBelow(Family inner, Family outer) {
        int below = encloses[outer.ordinal()][inner.ordinal()];
        int above = encloses[inner.ordinal()][outer.ordinal()];
        return below != above ? below > above : inner.ordinal() > outer.ordinal();
    }
}
