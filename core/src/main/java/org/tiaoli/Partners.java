package org.tiaoli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiaoli.extract.Analysis;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Folding;

/** Finds for each document the one of another list that is most like it. */
final class Partners {

    private static final Folding CONTENT = Folding.ofContent();

    private Partners() {}

    /**
     * Two documents that belong together.
     *
     * @param a index in the first list
     * @param b index in the second list
     */
    record Pair(int a, int b) {}

    /** Pairs in the order of the first list, every document in at most one; the most alike find each other first. */
    static List<Pair> of(List<Analysis> a, List<Analysis> b) {
        List<Set<Integer>> bigramsA = a.stream().map(Partners::bigrams).toList();
        List<Set<Integer>> bigramsB = b.stream().map(Partners::bigrams).toList();
        record Candidate(Pair pair, double likeness) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                candidates.add(new Candidate(new Pair(i, j), jaccard(bigramsA.get(i), bigramsB.get(j))));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        boolean[] takenA = new boolean[a.size()];
        boolean[] takenB = new boolean[b.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (!takenA[pair.a()] && !takenB[pair.b()]) {
                takenA[pair.a()] = true;
                takenB[pair.b()] = true;
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::a));
        return pairs;
    }

    /** The pairs of neighbouring characters of all provisions, each as one number. */
    private static Set<Integer> bigrams(Analysis analysis) {
        Policy policy = analysis.policy();
        Set<Integer> bigrams = new HashSet<>();
        for (Provision provision : policy.provisions()) {
            String text = CONTENT.fold(provision.text()).text();
            for (int i = 1; i < text.length(); i++) {
                bigrams.add(text.charAt(i - 1) << 16 | text.charAt(i));
            }
        }
        return bigrams;
    }

    private static double jaccard(Set<Integer> a, Set<Integer> b) {
        Set<Integer> small = a.size() < b.size() ? a : b;
        Set<Integer> large = small == a ? b : a;
        long shared = small.stream().filter(large::contains).count();
        long union = (long) a.size() + b.size() - shared;
        return union == 0 ? 0 : (double) shared / union;
    }
}
