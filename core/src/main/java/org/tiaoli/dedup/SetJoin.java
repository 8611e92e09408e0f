package org.tiaoli.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiaoli.TiaoliException;

/**
 * All pairs of sets whose Jaccard index reaches a threshold; exact.
 *
 * <p>PPJoin (Xiao, Wang, Lin, Yu 2008): only sets that share one of their rarest elements, of like size and with enough
 * elements left behind a shared one, are compared in full.
 */
final class SetJoin {

    /** Two sets by their numbers, the smaller first, and their Jaccard index. */
    record Match(int a, int b, double similarity) {}

    /** Takes rounding out of bounds that are computed; what passes is verified on whole numbers. */
    private static final double ROUNDING = 1e-9;

    private static final int PRUNED = -1;

    private final List<int[]> sets;
    private final double threshold;
    private final int most;
    private final Integer[] bySize;
    private final Postings postings;
    private final int[] shared;
    private final int[] touched;
    private int touchedCount;

    private SetJoin(List<int[]> sets, double threshold, int most) {
        this.most = most;
        this.sets = sets;
        this.threshold = threshold;
        bySize = new Integer[sets.size()];
        Arrays.setAll(bySize, i -> i);
        Arrays.sort(bySize, (x, y) -> Integer.compare(sets.get(x).length, sets.get(y).length));
        int elements = 0;
        for (int[] set : sets) {
            elements = Math.max(elements, set.length == 0 ? 0 : set[set.length - 1] + 1);
        }
        postings = new Postings(elements);
        shared = new int[sets.size()];
        touched = new int[sets.size()];
    }

    /**
     * @param sets      rising arrays of elements, rare ones small
     * @param threshold above 0, at most 1
     * @param most      more pairs than these are refused
     * @throws TiaoliException when there are more
     */
    static List<Match> of(List<int[]> sets, double threshold, int most) {
        return new SetJoin(sets, threshold, most).join();
    }

    private List<Match> join() {
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place < bySize.length; place++) {
            int[] set = sets.get(bySize[place]);
            if (set.length > 0) {
                probe(set);
                verify(place, matches);
                index(place, set);
            }
        }
        return matches;
    }

    /** Counts shared elements with the smaller sets before this one, as far as they can still reach the threshold. */
    private void probe(int[] set) {
        touchedCount = 0;
        int prefix = set.length - ceiling(threshold * set.length) + 1;
        int shortest = ceiling(threshold * set.length);
        for (int i = 0; i < prefix; i++) {
            int from = postings.from(set[i]);
            int end = postings.end(set[i]);
            for (int p = from; p < end; p++) {
                int other = postings.set(set[i], p);
                int[] otherSet = sets.get(bySize[other]);
                if (otherSet.length < shortest) {
                    // sets only grow from here on: this one is too small for all that follow
                    postings.dropFirst(set[i]);
                    continue;
                }
                if (shared[other] == 0) {
                    touched[touchedCount++] = other;
                }
                if (shared[other] != PRUNED) {
                    int left = Math.min(set.length - i, otherSet.length - postings.position(set[i], p));
                    boolean enough = shared[other] + left >= needed(set.length, otherSet.length);
                    shared[other] = enough ? shared[other] + 1 : PRUNED;
                }
            }
        }
    }

    private void verify(int place, List<Match> matches) {
        int[] set = sets.get(bySize[place]);
        for (int t = 0; t < touchedCount; t++) {
            int other = touched[t];
            if (shared[other] != PRUNED) {
                int[] otherSet = sets.get(bySize[other]);
                int common = common(set, otherSet, needed(set.length, otherSet.length));
                double similarity = (double) common / (set.length + otherSet.length - common);
                if (common >= 0 && similarity >= threshold) {
                    if (matches.size() == most) {
                        throw new TiaoliException("There are more than " + most + " pairs at or above a similarity of "
                                + threshold + "; raise the threshold or compare fewer files at a time.");
                    }
                    matches.add(new Match(
                            Math.min(bySize[place], bySize[other]),
                            Math.max(bySize[place], bySize[other]),
                            similarity));
                }
            }
            shared[other] = 0;
        }
    }

    private void index(int place, int[] set) {
        int prefix = set.length - ceiling(2 * threshold / (1 + threshold) * set.length) + 1;
        for (int i = 0; i < prefix; i++) {
            postings.add(set[i], place, i);
        }
    }

    /** How many elements two sets of these sizes must share. */
    private int needed(int a, int b) {
        return ceiling(threshold / (1 + threshold) * (a + b));
    }

    private static int ceiling(double value) {
        return (int) Math.ceil(value - ROUNDING);
    }

    /** How many elements two sets share; -1 as soon as fewer than {@code needed} are possible. */
    private static int common(int[] a, int[] b, int needed) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (common + Math.min(a.length - i, b.length - j) < needed) {
                return -1;
            }
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
