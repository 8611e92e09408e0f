package org.tiaoli.dedup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tiaoli.compare.SelfNames;
import org.tiaoli.dedup.SetJoin.Match;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Limits;

/**
 * Finds near-duplicates among clauses or whole documents: all pairs at or above a threshold, none missed, none wrong.
 *
 * <p>Texts are folded first (width, marks, numerals; self-names become slots, so that a copy with 公司 for 学校 is found as
 * what it is). Similarity is the Jaccard index of the sets of shingles of the folded texts. The answer does not depend on
 * the order of the policies. Thread-safe.
 */
public final class Deduplicator {

    /** Smallest similarity of a pair, where none is asked for. */
    public static final double DEFAULT_THRESHOLD = 0.8;

    /** Characters of a shingle, where none are asked for: short enough for clauses of one line with a typing error. */
    public static final int DEFAULT_SHINGLE = 3;

    private final SelfNames selfNames;
    private final Values values;
    private final Limits limits;

    /**
     * @param lexicon holds the self-names of institutions and what stands around numbers
     * @param limits  bounds the number of pairs
     */
    public Deduplicator(Lexicon lexicon, Limits limits) {
        this.selfNames = new SelfNames(lexicon);
        this.values = new Values(lexicon);
        this.limits = limits;
    }

    /**
     * Finds the near-duplicates of these policies; pairs inside one of them count.
     *
     * @param threshold above 0, at most 1
     * @param shingle   characters of a shingle, at least 1; a shorter unit is left out
     * @throws IllegalArgumentException     when threshold or shingle are out of range
     * @throws org.tiaoli.TiaoliException when there are more pairs than the limits allow
     */
    public Duplicates find(Collection<Policy> policies, Unit unit, double threshold, int shingle) {
        return findAmong(policies.stream().map(Wording::of).toList(), unit, threshold, shingle);
    }

    /**
     * As {@link #find}, for what was kept of policies.
     *
     * @throws IllegalArgumentException     when threshold or shingle are out of range
     * @throws org.tiaoli.TiaoliException when there are more pairs than the limits allow
     */
    public Duplicates findAmong(Collection<Wording> wordings, Unit unit, double threshold, int shingle) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold lies above 0 and is at most 1, not " + threshold);
        }
        if (shingle < 1) {
            throw new IllegalArgumentException("a shingle has at least 1 character, not " + shingle);
        }
        List<UnitText> entries = new UnitTexts(selfNames, shingle).of(wordings, unit);
        Shingles shingles = new Shingles(shingle);
        for (UnitText entry : entries) {
            shingles.add(entry.folded().text());
        }
        List<Match> matches = new ArrayList<>(SetJoin.of(shingles.ranked(), threshold, limits.maxPairs()));
        matches.sort(Comparator.comparingInt(Match::a).thenComparingInt(Match::b));
        List<Pair> pairs = new ArrayList<>();
        for (Match match : matches) {
            pairs.add(new Pair(
                    entries.get(match.a()).place(), entries.get(match.b()).place(), match.similarity()));
        }
        List<Cluster> clusters = new Clusters(entries, values).of(matches);
        return new Duplicates(unit, threshold, shingle, entries.size(), pairs, clusters);
    }
}
