package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.compare.Assignment.Edge;

/**
 * Finds which passages of two lists say the same thing.
 *
 * <p>The best whole assignment by words, heading and findings; then once more with a bonus for pairs whose neighbours were
 * paired as well. What stays alone joins a pair when it is a part that was split off.
 */
final class Aligner {

    /** What is aligned, with what else speaks for it besides its text. */
    record Item(Passage passage, List<String> features) {}

    /** Below this a pair is not even considered. */
    private static final double FLOOR = 0.10;

    private static final double NEIGHBOUR_BONUS = 0.05;

    private final double threshold;
    private final List<Item> a;
    private final List<Item> b;
    private final Terms terms = new Terms(1);
    private final List<Terms.Vector> vectorsA;
    private final List<Terms.Vector> vectorsB;

    private Aligner(List<Item> a, List<Item> b, double threshold) {
        this.a = a;
        this.b = b;
        this.threshold = threshold;
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        for (List<Item> side : List.of(a, b)) {
            for (Item item : side) {
                Passage passage = item.passage;
                counts.add(terms.count(passage.folded(), passage.heading(), item.features));
            }
        }
        List<Terms.Vector> vectors = counts.stream().map(terms::vector).toList();
        vectorsA = vectors.subList(0, a.size());
        vectorsB = vectors.subList(a.size(), vectors.size());
    }

    /**
     * Every passage of both lists in exactly one group, in the order of a.
     *
     * @param threshold a pair below it is none
     * @param swapped   align b with a instead: the same answer mirrored, so that a caller can make the answer independent
     *                  of the order of the sides
     */
    static List<Group> align(List<Item> a, List<Item> b, double threshold, boolean swapped) {
        List<Group> groups = new ArrayList<>();
        if (swapped) {
            new Aligner(b, a, threshold).groups().forEach(group -> groups.add(group.mirrored()));
        } else {
            groups.addAll(new Aligner(a, b, threshold).groups());
        }
        return inOrder(groups);
    }

    private List<Group> groups() {
        List<Edge> similar = terms.similar(vectorsA, vectorsB, FLOOR);
        int[] first = Assignment.best(a.size(), b.size(), scored(similar, null));
        List<Edge> scored = scored(similar, first);
        int[] partner = Assignment.best(a.size(), b.size(), scored);
        double[] score = new double[a.size()];
        for (Edge edge : scored) {
            if (partner[edge.left()] == edge.right()) {
                score[edge.left()] = Math.min(1, edge.weight() - margin(edge) + threshold);
            }
        }
        return new Parts(vectorsA, vectorsB).join(partner, score);
    }

    /** Edges weighted by how far they lie above the threshold; with the bonus for neighbours where there is a first try. */
    private List<Edge> scored(List<Edge> similar, int @Nullable [] first) {
        List<Edge> scored = new ArrayList<>();
        for (Edge edge : similar) {
            double score = edge.weight() + (first == null ? 0 : neighbours(edge, first) * NEIGHBOUR_BONUS);
            if (score >= threshold) {
                scored.add(new Edge(edge.left(), edge.right(), score - threshold + margin(edge)));
            }
        }
        return scored;
    }

    /** Keeps weights positive, and prefers the nearer of equals: a copy in the same place to one elsewhere. */
    private double margin(Edge edge) {
        double shift = (edge.left() + 0.5) / a.size() - (edge.right() + 0.5) / b.size();
        return 1e-6 * (2 - shift * shift);
    }

    private static int neighbours(Edge edge, int[] first) {
        int before = edge.left() == 0 ? -2 : first[edge.left() - 1];
        int after = edge.left() + 1 == first.length ? -2 : first[edge.left() + 1];
        return (before == edge.right() - 1 ? 1 : 0) + (after == edge.right() + 1 ? 1 : 0);
    }

    /** By place in a; what only b has stands behind what precedes it in b. */
    private static List<Group> inOrder(List<Group> groups) {
        Map<Integer, Group> ofB = new HashMap<>();
        List<Group> ofA = new ArrayList<>();
        int lastB = -1;
        for (Group group : groups) {
            group.b().forEach(at -> ofB.put(at, group));
            if (!group.a().isEmpty()) {
                ofA.add(group);
            }
            lastB = group.b().isEmpty() ? lastB : Math.max(lastB, Collections.max(group.b()));
        }
        ofA.sort((x, y) -> Integer.compare(x.a().get(0), y.a().get(0)));
        Map<Group, List<Group>> behind = new HashMap<>();
        List<Group> ordered = new ArrayList<>();
        List<Group> current = ordered;
        for (int at = 0; at <= lastB; at++) {
            Group group = ofB.get(at);
            if (group == null) {
                continue;
            }
            if (group.a().isEmpty()) {
                current.add(group);
            } else {
                current = behind.computeIfAbsent(group, unused -> new ArrayList<>());
            }
        }
        for (Group group : ofA) {
            ordered.add(group);
            ordered.addAll(behind.getOrDefault(group, List.of()));
        }
        return ordered;
    }
}
