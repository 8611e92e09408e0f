package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins to a pair what was split off from one of its sides.
 *
 * <p>A passage that stands alone is a part of a paired one when most of it stands there, and stands there outside of what
 * the pair's other side already covers.
 */
final class Parts {

    private static final double MOST = 0.6;
    private static final double STILL_OPEN = 0.15;

    private final List<Terms.Vector> a;
    private final List<Terms.Vector> b;

    Parts(List<Terms.Vector> a, List<Terms.Vector> b) {
        this.a = a;
        this.b = b;
    }

    /** Groups from pairs: {@code partner} gives for each of a its place in b or -1. */
    List<Group> join(int[] partner, double[] score) {
        int[] partnerOfB = new int[b.size()];
        Arrays.fill(partnerOfB, -1);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                partnerOfB[partner[i]] = i;
            }
        }
        Map<Integer, List<Integer>> splits = partsOf(a, b, partner, partnerOfB);
        Map<Integer, List<Integer>> merges = partsOf(b, a, partnerOfB, partner);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0 && splits.containsKey(i)) {
                merges.remove(partner[i]);
            }
        }
        return groups(partner, partnerOfB, score, splits, merges);
    }

    private List<Group> groups(
            int[] partner,
            int[] partnerOfB,
            double[] score,
            Map<Integer, List<Integer>> splits,
            Map<Integer, List<Integer>> merges) {
        List<Group> groups = new ArrayList<>();
        boolean[] takenA = new boolean[a.size()];
        boolean[] takenB = new boolean[b.size()];
        splits.values().forEach(parts -> parts.forEach(j -> takenB[j] = true));
        merges.values().forEach(parts -> parts.forEach(i -> takenA[i] = true));
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                List<Integer> ofA = with(i, merges.get(partner[i]));
                List<Integer> ofB = with(partner[i], splits.get(i));
                groups.add(new Group(ofA, ofB, score[i]));
            } else if (!takenA[i]) {
                groups.add(new Group(List.of(i), List.of(), 0));
            }
        }
        for (int j = 0; j < partnerOfB.length; j++) {
            if (partnerOfB[j] < 0 && !takenB[j]) {
                groups.add(new Group(List.of(), List.of(j), 0));
            }
        }
        return groups;
    }

    private static List<Integer> with(int one, @Nullable List<Integer> more) {
        List<Integer> all = new ArrayList<>(List.of(one));
        if (more != null) {
            all.addAll(more);
        }
        all.sort(null);
        return all;
    }

    /** For each of {@code wholes} that is paired, those of {@code parts} that stand alone and were split off from it. */
    private static Map<Integer, List<Integer>> partsOf(
            List<Terms.Vector> wholes, List<Terms.Vector> parts, int[] partner, int[] partnerOfPart) {
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int j = 0; j < parts.size(); j++) {
            if (partnerOfPart[j] >= 0) {
                continue;
            }
            int best = -1;
            double most = MOST;
            for (int i = 0; i < wholes.size(); i++) {
                double covered = partner[i] < 0 ? 0 : Terms.covered(parts.get(j), wholes.get(i));
                if (covered > most && isOpen(wholes.get(i), parts.get(partner[i]), parts.get(j))) {
                    most = covered;
                    best = i;
                }
            }
            if (best >= 0) {
                found.computeIfAbsent(best, unused -> new ArrayList<>()).add(j);
            }
        }
        return found;
    }

    /** Is the first part of the whole, and does the further part cover what the first leaves open? */
    private static boolean isOpen(Terms.Vector whole, Terms.Vector first, Terms.Vector further) {
        if (Terms.covered(first, whole) < MOST) {
            return false;
        }
        double both = Terms.coveredByEither(whole, first, further);
        return both - Terms.covered(whole, first) >= STILL_OPEN;
    }
}
