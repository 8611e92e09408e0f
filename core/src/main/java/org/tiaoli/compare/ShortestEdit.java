package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shortest way from one sequence of numbers to another, by deletions and insertions.
 *
 * <p>Myers' greedy search up to a count of edits; where more are needed, the sequences are cut at what occurs once in
 * both (in the longest order that keeps both sides) and the gaps are searched alone. A gap without such a cut is replaced
 * whole. So time and memory are bounded by counts, and the same input always gives the same answer.
 */
final class ShortestEdit {

    /** Edits that the greedy search may take; its memory grows with the square. */
    private static final int BUDGET = 1_000;

    /** A stretch that both have: {@code length} numbers at {@code a} and at {@code b}. */
    record Common(int a, int b, int length) {}

    private final int[] a;
    private final int[] b;
    private final List<Common> common = new ArrayList<>();

    private ShortestEdit(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    /** What both have, in order; everything between is deleted from a or inserted from b. */
    static List<Common> between(int[] a, int[] b) {
        ShortestEdit edit = new ShortestEdit(a, b);
        edit.range(0, a.length, 0, b.length);
        return edit.common;
    }

    private void range(int fromA, int toA, int fromB, int toB) {
        int startA = fromA;
        int startB = fromB;
        while (startA < toA && startB < toB && a[startA] == b[startB]) {
            startA++;
            startB++;
        }
        keep(fromA, fromB, startA - fromA);
        int endA = toA;
        int endB = toB;
        while (endA > startA && endB > startB && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        if (startA < endA && startB < endB && !greedy(startA, endA, startB, endB)) {
            atAnchors(startA, endA, startB, endB);
        }
        keep(endA, endB, toA - endA);
    }

    private void keep(int atA, int atB, int length) {
        if (length > 0) {
            common.add(new Common(atA, atB, length));
        }
    }

    /** Myers' search; false when it needs more edits than the budget. */
    private boolean greedy(int fromA, int toA, int fromB, int toB) {
        int lengthA = toA - fromA;
        int lengthB = toB - fromB;
        int most = Math.min(BUDGET, lengthA + lengthB);
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            trace.add(Arrays.copyOfRange(furthest, most + 1 - edits - 1, most + 1 + edits + 2));
            for (int k = -edits; k <= edits; k += 2) {
                int at = most + 1 + k;
                boolean down = k == -edits || (k != edits && furthest[at - 1] < furthest[at + 1]);
                int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
                int y = x - k;
                while (x < lengthA && y < lengthB && x >= 0 && y >= 0 && a[fromA + x] == b[fromB + y]) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= lengthA && y >= lengthB) {
                    walkBack(trace, edits, fromA, toA, fromB, toB);
                    return true;
                }
            }
        }
        return false;
    }

    private void walkBack(List<int[]> trace, int edits, int fromA, int toA, int fromB, int toB) {
        List<Common> backwards = new ArrayList<>();
        int x = toA - fromA;
        int y = toB - fromB;
        for (int d = edits; d > 0; d--) {
            int[] before = trace.get(d);
            int k = x - y;
            int at = d + 1 + k;
            boolean down = k == -d || (k != d && before[at - 1] < before[at + 1]);
            int startX = down ? before[at + 1] : before[at - 1];
            int startY = startX - (down ? k + 1 : k - 1);
            int afterX = down ? startX : startX + 1;
            int afterY = down ? startY + 1 : startY;
            if (x > afterX) {
                backwards.add(new Common(fromA + afterX, fromB + afterY, x - afterX));
            }
            x = startX;
            y = startY;
        }
        if (x > 0) {
            backwards.add(new Common(fromA, fromB, x));
        }
        for (int i = backwards.size() - 1; i >= 0; i--) {
            common.add(backwards.get(i));
        }
    }

    private void atAnchors(int fromA, int toA, int fromB, int toB) {
        List<Common> anchors = UniqueAnchors.between(a, fromA, toA, b, fromB, toB);
        int atA = fromA;
        int atB = fromB;
        for (Common anchor : anchors) {
            range(atA, anchor.a(), atB, anchor.b());
            keep(anchor.a(), anchor.b(), 1);
            atA = anchor.a() + 1;
            atB = anchor.b() + 1;
        }
        if (!anchors.isEmpty()) {
            range(atA, toA, atB, toB);
        }
    }
}
