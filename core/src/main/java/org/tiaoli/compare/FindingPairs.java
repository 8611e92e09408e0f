package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.tiaoli.compare.Assignment.Edge;
import org.tiaoli.extract.Finding;

/**
 * Findings of one kind, each with the one of the other side that concerns the same matter.
 *
 * @param pairs the two of a pair, in the order of a
 * @param onlyA those of a without a partner
 * @param onlyB those of b without a partner
 */
record FindingPairs<F extends Finding>(List<Pair<F>> pairs, List<F> onlyA, List<F> onlyB) {

    /**
     * Two findings on the same matter.
     *
     * @param similarity of their words alone, from 0 to 1
     */
    record Pair<F extends Finding>(F a, F b, double similarity) {}

    /**
     * How a finding is compared.
     *
     * @param context its sentence, folded
     * @param core    the words that say what it is about, folded; they count more
     */
    record Wording(String context, String core) {}

    private static final double CORE_WEIGHT = 1.5;
    private static final double FLOOR = 0.05;

    /**
     * The best whole assignment.
     *
     * @param bonus     what besides the words speaks for a pair; negative infinity where it is ruled out
     * @param threshold words and bonus together must reach it
     * @param swapped   pair b with a instead: the same answer mirrored
     */
    static <F extends Finding> FindingPairs<F> of(
            List<F> a,
            List<Wording> wordingA,
            List<F> b,
            List<Wording> wordingB,
            ToDoubleBiFunction<F, F> bonus,
            double threshold,
            boolean swapped) {
        if (swapped) {
            FindingPairs<F> mirrored =
                    of(b, wordingB, a, wordingA, (x, y) -> bonus.applyAsDouble(y, x), threshold, false);
            return mirrored.mirrored();
        }
        List<Edge> similar = similar(wordingA, wordingB);
        List<Edge> worth = new ArrayList<>();
        for (Edge edge : similar) {
            double score = edge.weight() + bonus.applyAsDouble(a.get(edge.left()), b.get(edge.right()));
            if (score >= threshold) {
                worth.add(new Edge(edge.left(), edge.right(), score - threshold + 1e-6));
            }
        }
        int[] partner = Assignment.best(a.size(), b.size(), worth);
        List<Pair<F>> pairs = new ArrayList<>();
        for (Edge edge : similar) {
            if (partner[edge.left()] == edge.right()) {
                pairs.add(new Pair<>(a.get(edge.left()), b.get(edge.right()), edge.weight()));
            }
        }
        return split(a, b, pairs);
    }

    /** How alike the words of each two are, where they have anything in common; symmetric in the sides. */
    static List<Edge> similar(List<Wording> a, List<Wording> b, boolean swapped) {
        return swapped
                ? similar(b, a).stream()
                        .map(edge -> new Edge(edge.right(), edge.left(), edge.weight()))
                        .toList()
                : similar(a, b);
    }

    private static List<Edge> similar(List<Wording> a, List<Wording> b) {
        Terms terms = new Terms(CORE_WEIGHT);
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        for (List<Wording> side : List.of(a, b)) {
            for (Wording wording : side) {
                counts.add(terms.count(wording.context, wording.core, List.of()));
            }
        }
        List<Terms.Vector> vectors = counts.stream().map(terms::vector).toList();
        return terms.similar(vectors.subList(0, a.size()), vectors.subList(a.size(), vectors.size()), FLOOR);
    }

    private static <F extends Finding> FindingPairs<F> split(List<F> a, List<F> b, List<Pair<F>> pairs) {
        Set<F> pairedA = new HashSet<>();
        Set<F> pairedB = new HashSet<>();
        for (Pair<F> pair : pairs) {
            pairedA.add(pair.a);
            pairedB.add(pair.b);
        }
        return new FindingPairs<>(
                pairs,
                a.stream().filter(finding -> !pairedA.contains(finding)).toList(),
                b.stream().filter(finding -> !pairedB.contains(finding)).toList());
    }

    private FindingPairs<F> mirrored() {
        return new FindingPairs<>(
                pairs.stream()
                        .map(pair -> new Pair<>(pair.b, pair.a, pair.similarity))
                        .toList(),
                onlyB,
                onlyA);
    }
}
