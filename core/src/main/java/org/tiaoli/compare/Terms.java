package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiaoli.compare.Assignment.Edge;

/**
 * Texts as weighted character bigrams; a bigram weighs the more the fewer texts have it.
 *
 * <p>Built once over all texts that are to be compared. Not thread-safe while it is built, safe behind that.
 */
final class Terms {

    /** Keys of bigrams fit below this; those of second texts and features, such as headings and roles, lie above. */
    private static final long MARKED = 1L << 32;

    /** A text: its terms in rising order, their weights, and the length of the vector. */
    record Vector(int[] terms, double[] weights, double norm, double sum) {}

    private final double markedWeight;
    private final Map<Long, Integer> ids = new HashMap<>();
    private final BitSet marked = new BitSet();
    private int[] texts = new int[1024];
    private int total;

    /**
     * @param markedWeight how much more a term of the second text and the features count than one of the first
     */
    Terms(double markedWeight) {
        this.markedWeight = markedWeight;
    }

    /** Counts the terms of one text into the collection and gives them, for {@link #vector}. */
    Map<Integer, Integer> count(String folded, String second, Collection<String> features) {
        Map<Integer, Integer> counts = new HashMap<>();
        bigrams(folded, 0, counts);
        bigrams(second, MARKED, counts);
        for (String feature : features) {
            counts.merge(id(2 * MARKED + (feature.hashCode() & 0xFFFF_FFFFL)), 1, Integer::sum);
        }
        for (int term : counts.keySet()) {
            texts[term]++;
        }
        total++;
        return counts;
    }

    private void bigrams(String text, long mark, Map<Integer, Integer> counts) {
        if (text.length() == 1) {
            counts.merge(id(mark + text.charAt(0)), 1, Integer::sum);
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            counts.merge(id(mark + ((long) text.charAt(i) << 16) + text.charAt(i + 1)), 1, Integer::sum);
        }
    }

    private int id(long key) {
        int id = ids.computeIfAbsent(key, unused -> ids.size());
        if (id >= texts.length) {
            texts = Arrays.copyOf(texts, 2 * texts.length);
        }
        if (key >= MARKED) {
            marked.set(id);
        }
        return id;
    }

    int size() {
        return ids.size();
    }

    /** The vector of counted terms; only when everything has been counted. */
    Vector vector(Map<Integer, Integer> counts) {
        int[] terms =
                counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        double[] weights = new double[terms.length];
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            double rarity = Math.log(1 + (double) total / texts[terms[i]]);
            int count = counts.getOrDefault(terms[i], 1);
            weights[i] = rarity * (1 + Math.log(count)) * (marked.get(terms[i]) ? markedWeight : 1);
            squares += weights[i] * weights[i];
            sum += weights[i];
        }
        return new Vector(terms, weights, Math.sqrt(squares), sum);
    }

    /**
     * Pairs of texts whose cosine is at least {@code floor}, through lists of the texts of each term.
     *
     * @param floor above 0
     */
    List<Edge> similar(List<Vector> a, List<Vector> b, double floor) {
        int[][] postings = postings(b);
        List<Edge> similar = new ArrayList<>();
        double[] products = new double[b.size()];
        for (int i = 0; i < a.size(); i++) {
            Vector left = a.get(i);
            Arrays.fill(products, 0);
            for (int t = 0; t < left.terms.length; t++) {
                int[] posting = postings[left.terms[t]];
                for (int p = 0; p < posting.length; p += 2) {
                    products[posting[p]] += left.weights[t] * b.get(posting[p]).weights[posting[p + 1]];
                }
            }
            for (int j = 0; j < products.length; j++) {
                double cosine = products[j] == 0 ? 0 : Math.min(1, products[j] / (left.norm * b.get(j).norm));
                if (cosine >= floor) {
                    similar.add(new Edge(i, j, cosine));
                }
            }
        }
        return similar;
    }

    /** For each term the texts that have it, each followed by the term's place in the text's vector. */
    private int[][] postings(List<Vector> vectors) {
        int[] lengths = new int[size()];
        for (Vector vector : vectors) {
            for (int term : vector.terms) {
                lengths[term] += 2;
            }
        }
        int[][] postings = new int[size()][];
        for (int term = 0; term < postings.length; term++) {
            postings[term] = new int[lengths[term]];
        }
        int[] filled = new int[size()];
        for (int text = 0; text < vectors.size(); text++) {
            int[] terms = vectors.get(text).terms;
            for (int t = 0; t < terms.length; t++) {
                postings[terms[t]][filled[terms[t]]++] = text;
                postings[terms[t]][filled[terms[t]]++] = t;
            }
        }
        return postings;
    }

    /** How much of {@code part}'s weight lies in terms of {@code whole}, from 0 to 1. */
    static double covered(Vector part, Vector whole) {
        return coveredByEither(part, whole, whole);
    }

    /** How much of {@code text}'s weight lies in terms of one or the other, from 0 to 1. */
    static double coveredByEither(Vector text, Vector one, Vector other) {
        double inside = 0;
        int atOne = 0;
        int atOther = 0;
        for (int t = 0; t < text.terms.length; t++) {
            int term = text.terms[t];
            atOne = skip(one.terms, atOne, term);
            atOther = skip(other.terms, atOther, term);
            if (has(one.terms, atOne, term) || has(other.terms, atOther, term)) {
                inside += text.weights[t];
            }
        }
        return text.sum == 0 ? 0 : inside / text.sum;
    }

    private static int skip(int[] terms, int at, int term) {
        int next = at;
        while (next < terms.length && terms[next] < term) {
            next++;
        }
        return next;
    }

    private static boolean has(int[] terms, int at, int term) {
        return at < terms.length && terms[at] == term;
    }
}
