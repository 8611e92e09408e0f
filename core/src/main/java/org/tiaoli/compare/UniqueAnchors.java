package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiaoli.compare.ShortestEdit.Common;

/** Places where two sequences certainly meet: what occurs once in each, as far as it keeps its order. */
final class UniqueAnchors {

    private static final int SEVERAL = -2;

    private UniqueAnchors() {}

    static List<Common> between(int[] a, int fromA, int toA, int[] b, int fromB, int toB) {
        Map<Integer, Integer> inA = places(a, fromA, toA);
        Map<Integer, Integer> inB = places(b, fromB, toB);
        List<Common> once = new ArrayList<>();
        for (int i = fromA; i < toA; i++) {
            int atB = inB.getOrDefault(a[i], SEVERAL);
            if (atB != SEVERAL && inA.getOrDefault(a[i], SEVERAL) != SEVERAL) {
                once.add(new Common(i, atB, 1));
            }
        }
        double[] weights = new double[once.size()];
        Arrays.fill(weights, 1);
        boolean[] kept = RisingRun.heaviest(once.stream().mapToInt(Common::b).toArray(), weights);
        List<Common> anchors = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                anchors.add(once.get(i));
            }
        }
        return anchors;
    }

    private static Map<Integer, Integer> places(int[] sequence, int from, int to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(sequence[i], i, (first, again) -> SEVERAL);
        }
        return places;
    }
}
