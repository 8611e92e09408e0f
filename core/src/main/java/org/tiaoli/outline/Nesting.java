package org.tiaoli.outline;

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

    static Nesting of(List<Unit> units, int from, int to) {
        Nesting nesting = new Nesting();
        int[] last = new int[FAMILIES];
        int[] number = new int[FAMILIES];
        int[] opened = new int[FAMILIES];
        java.util.Arrays.fill(last, -1);
        java.util.Arrays.fill(opened, -1);
        for (int i = from; i < to; i++) {
            Mark mark = units.get(i).mark();
            if (mark == null) {
                continue;
            }
            if (!mark.family().isList()) {
                java.util.Arrays.fill(last, -1);
                java.util.Arrays.fill(opened, -1);
                continue;
            }
            int family = mark.family().ordinal();
            if (last[family] >= 0 && mark.number() == number[family] + 1) {
                for (int inner = 0; inner < FAMILIES; inner++) {
                    if (inner != family && opened[inner] > last[family]) {
                        nesting.encloses[family][inner]++;
                    }
                }
            }
            if (mark.number() == 1) {
                opened[family] = i;
            }
            last[family] = i;
            number[family] = mark.number();
        }
        return nesting;
    }

    /** Does {@code inner} belong below {@code outer}? */
    boolean isBelow(Family inner, Family outer) {
        int below = encloses[outer.ordinal()][inner.ordinal()];
        int above = encloses[inner.ordinal()][outer.ordinal()];
        return below != above ? below > above : inner.ordinal() > outer.ordinal();
    }
}
