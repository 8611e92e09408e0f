package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final List<Mark> marks = new ArrayList<>();
    private final List<Double> looks = new ArrayList<>();

    /**
     * @param look above 0 for what stands like a label, below for what reads like a reference
     */
    void add(Mark mark, double look) {
        marks.add(mark);
        looks.add(look);
    }

    /** The labels, in order. */
    List<Mark> best() {
        int n = marks.size();
        double[] score = new double[n];
        int[] before = new int[n];
        Map<Integer, Integer> lastOfKey = new HashMap<>();
        Map<Integer, Integer> lastOfNumber = new HashMap<>();
        BestBelow below = new BestBelow(marks);
        int any = -1;
        int best = -1;
        for (int i = 0; i < n; i++) {
            Mark mark = marks.get(i);
            Step step = new Step(mark.key() == 1000 ? 0 : LATE_START);
            step.offer(predecessor(lastOfKey, lastOfNumber, mark), NEXT, score);
            step.offer(below.best(mark.key(), score), GAP, score);
            step.offer(lastOfKey.getOrDefault(mark.key(), -1), AGAIN, score);
            step.offer(any, mark.key() == 1000 && looks.get(i) > 1 ? RESTART : BACK, score);
            score[i] = looks.get(i) + step.value;
            before[i] = step.from;
            any = better(any, i, score);
            best = better(best, i, score);
            lastOfKey.merge(mark.key(), i, (a, b) -> better(a, b, score));
            lastOfNumber.merge(mark.number(), i, (a, b) -> better(a, b, score));
            below.put(mark.key(), i, score);
        }
        List<Mark> chain = new ArrayList<>();
        for (int i = best; i >= 0 && score[best] > 0; i = before[i]) {
            chain.add(marks.get(i));
        }
        java.util.Collections.reverse(chain);
        return chain;
    }

    private static int predecessor(Map<Integer, Integer> ofKey, Map<Integer, Integer> ofNumber, Mark mark) {
        return mark.sub() > 0 ? ofKey.getOrDefault(mark.key() - 1, -1) : ofNumber.getOrDefault(mark.number() - 1, -1);
    }

    private static int better(int a, int b, double[] score) {
        return a < 0 || score[b] >= score[a] ? b : a;
    }

    private static final class Step {
        private double value;
        private int from = -1;

        Step(double start) {
            this.value = start;
        }

        void offer(int candidate, double bonus, double[] score) {
            if (candidate >= 0 && score[candidate] + bonus > value) {
                value = score[candidate] + bonus;
                from = candidate;
            }
        }
    }

    /** The best chain that ends below a number: a Fenwick tree over the numbers that occur. */
    private static final class BestBelow {

        private final int[] keys;
        private final int[] tree;

        BestBelow(List<Mark> marks) {
            keys = marks.stream().mapToInt(Mark::key).sorted().distinct().toArray();
            tree = new int[keys.length + 1];
            java.util.Arrays.fill(tree, -1);
        }

        void put(int key, int candidate, double[] score) {
            for (int i = java.util.Arrays.binarySearch(keys, key) + 1; i < tree.length; i += i & -i) {
                tree[i] = better(tree[i], candidate, score);
            }
        }

        int best(int key, double[] score) {
            int best = -1;
            for (int i = java.util.Arrays.binarySearch(keys, key); i > 0; i -= i & -i) {
                best = tree[i] < 0 ? best : best < 0 || score[tree[i]] > score[best] ? tree[i] : best;
            }
            return best;
        }
    }
}
