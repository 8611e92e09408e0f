package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses, among all that looks like 第…条, what makes the best sequence of numbers.
 *
 * <p>Each candidate brings how much it looks like a label; each step brings how well it follows. The chain with the
 * highest sum wins, so that one wrong mark cannot derail the rest.
 */
final class ArticleSequence {

    private static final double NEXT = 2;
    private static final double GAP = -1;
    private static final double AGAIN = -1;
    private static final double BACK = -2;
    private static final double RESTART = -0.5;
    private static final double LATE_START = -0.5;
    private static final int FIRST = 1000;

    private final List<Mark> marks = new ArrayList<>();
    private double[] looks = new double[32];

    /** Does every mark so far look like a label, and follow the one before, from number one? */
    private boolean plain = true;

    /**
     * @param look above 0 for what stands like a label, below for what reads like a reference
     */
    void add(Mark mark, double look) {
        int n = marks.size();
        boolean follows = n == 0 ? mark.key() == FIRST : mark.follows(marks.get(n - 1));
        plain &= look > 0 && follows;
        if (n == looks.length) {
            looks = Arrays.copyOf(looks, 2 * n);
        }
        looks[n] = look;
        marks.add(mark);
    }

    /** The labels, in order. */
    List<Mark> best() {
        // no chain can be better than one that takes all marks by the best of steps
        return plain ? marks : chain();
    }

    private List<Mark> chain() {
        int n = marks.size();
        int[] keys = keys();
        double[] score = new double[n];
        int[] before = new int[n];
        int[] lastOfKey = filled(keys.length);
        int[] lastOfNumber = filled(keys.length);
        int[] below = filled(keys.length + 1);
        int any = -1;
        int best = -1;
        for (int i = 0; i < n; i++) {
            int key = marks.get(i).key();
            int rank = Arrays.binarySearch(keys, key);
            double value = key == FIRST ? 0 : LATE_START;
            int from = -1;
            for (int step = 0; step < 4; step++) {
                int candidate;
                double bonus;
                if (step == 0) {
                    candidate = predecessor(keys, lastOfKey, lastOfNumber, marks.get(i));
                    bonus = NEXT;
                } else if (step == 1) {
                    candidate = bestBelow(below, rank, score);
                    bonus = GAP;
                } else if (step == 2) {
                    candidate = lastOfKey[rank];
                    bonus = AGAIN;
                } else {
                    candidate = any;
                    bonus = key == FIRST && looks[i] > 1 ? RESTART : BACK;
                }
                if (candidate >= 0 && score[candidate] + bonus > value) {
                    value = score[candidate] + bonus;
                    from = candidate;
                }
            }
            score[i] = looks[i] + value;
            before[i] = from;
            any = better(any, i, score);
            best = better(best, i, score);
            lastOfKey[rank] = better(lastOfKey[rank], i, score);
            int number = rankOfNumber(keys, marks.get(i).number());
            lastOfNumber[number] = better(lastOfNumber[number], i, score);
            for (int k = rank + 1; k < below.length; k += k & -k) {
                below[k] = better(below[k], i, score);
            }
        }
        List<Mark> chain = new ArrayList<>(n);
        for (int i = best; i >= 0 && score[best] > 0; i = before[i]) {
            chain.add(marks.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The keys that occur, ascending. */
    private int[] keys() {
        int[] keys = new int[marks.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = marks.get(i).key();
        }
        Arrays.sort(keys);
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[count++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, -1);
        return filled;
    }

    /** The rank of the first key of a number: 十二 and 十二之一 are of one number. */
    private static int rankOfNumber(int[] keys, int number) {
        int found = Arrays.binarySearch(keys, number * FIRST);
        return found >= 0 ? found : -found - 1;
    }

    private static int predecessor(int[] keys, int[] lastOfKey, int[] lastOfNumber, Mark mark) {
        if (mark.sub() > 0) {
            int rank = Arrays.binarySearch(keys, mark.key() - 1);
            return rank < 0 ? -1 : lastOfKey[rank];
        }
        int rank = rankOfNumber(keys, mark.number() - 1);
        boolean occurs = rank < keys.length && keys[rank] / FIRST == mark.number() - 1;
        return occurs ? lastOfNumber[rank] : -1;
    }

    private static int better(int a, int b, double[] score) {
        return a < 0 || score[b] >= score[a] ? b : a;
    }

    /** The best chain that ends below a number: a Fenwick tree over the numbers that occur. */
    private static int bestBelow(int[] tree, int rank, double[] score) {
        int best = -1;
        for (int k = rank; k > 0; k -= k & -k) {
            best = tree[k] < 0 ? best : best < 0 || score[tree[k]] > score[best] ? tree[k] : best;
        }
        return best;
    }
}
