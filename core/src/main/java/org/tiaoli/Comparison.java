package org.tiaoli;

import java.util.List;
import org.tiaoli.compare.PolicyDiff;
import org.tiaoli.extract.Analysis;

/**
 * What differs between two lists of documents, each compared with its best partner. Immutable.
 *
 * @param diffs one a pair, in the order of the first list
 * @param onlyA documents of the first list that no partner is left for
 * @param onlyB documents of the second list that no partner is left for
 */
public record Comparison(List<PolicyDiff> diffs, List<Analysis> onlyA, List<Analysis> onlyB) {

    public Comparison {
        diffs = List.copyOf(diffs);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }

    /** Does every document have a partner that says the same? */
    public boolean isSame() {
        return onlyA.isEmpty()
                && onlyB.isEmpty()
                && diffs.stream().allMatch(diff -> diff.changes().isEmpty());
    }
}
