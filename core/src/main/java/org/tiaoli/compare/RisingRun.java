package org.tiaoli.compare;

import java.util.Arrays;

/** The heaviest rising subsequence: what keeps its order. */
final class RisingRun {

    private RisingRun() {}

    /**
     * Which elements belong to the rising subsequence of the greatest total weight.
     *
     * @param values  the sequence, without equal elements
     * @param weights one for each, above 0
     */
    static boolean[] heaviest(int[] values, double[] weights) {
        int n = values.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> Integer.compare(values[x], values[y]));
        int[] rank = new int[n];
        for (int i = 0; i < n; i++) {
            rank[order[i]] = i + 1;
        }
        // a Fenwick tree over the ranks: the element that ends the heaviest run among smaller values
        int[] tree = new int[n + 1];
        Arrays.fill(tree, -1);
        double[] total = new double[n];
        int[] before = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            int best = -1;
            for (int r = rank[i] - 1; r > 0; r -= r & -r) {
                if (tree[r] >= 0 && (best < 0 || total[tree[r]] > total[best])) {
                    best = tree[r];
                }
            }
            before[i] = best;
            total[i] = weights[i] + (best < 0 ? 0 : total[best]);
            for (int r = rank[i]; r <= n; r += r & -r) {
                if (tree[r] < 0 || total[i] > total[tree[r]]) {
                    tree[r] = i;
                }
            }
            if (last < 0 || total[i] > total[last]) {
                last = i;
            }
        }
        boolean[] inRun = new boolean[n];
        for (int i = last; i >= 0; i = before[i]) {
            inRun[i] = true;
        }
        return inRun;
    }
}
