package org.tiaoli.outline;

/** Counts how many ranges of numbers hold each number. */
final class Votes {

    private final int[] steps;
    private int count;

    Votes(int most) {
        this.steps = new int[most + 2];
    }

    void add(int least, int most) {
        steps[Math.max(0, least)]++;
        steps[most + 1]--;
        count++;
    }

    /** How many ranges there are. */
    int count() {
        return count;
    }

    /** How many hold {@code number}. */
    int at(int number) {
        int sum = 0;
        for (int i = 0; i <= number; i++) {
            sum += steps[i];
        }
        return sum;
    }

    /** The lowest number between these two that most of them hold. */
    int best(int from, int to) {
        int sum = 0;
        int most = -1;
        int best = from;
        for (int i = 0; i <= Math.min(to, steps.length - 2); i++) {
            sum += steps[i];
            if (i >= from && sum > most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }
}
