package org.tiaoli.dedup;

import java.util.List;

/**
 * All pairs at or above a threshold, and the clusters that they make.
 *
 * @param unit      what was compared
 * @param threshold smallest similarity of a pair
 * @param shingle   characters of a shingle
 * @param units     how many units were compared; a text of fewer folded characters than a shingle is none
 * @param pairs     ordered by places
 * @param clusters  ordered by their first members
 */
public record Duplicates(
        Unit unit, double threshold, int shingle, int units, List<Pair> pairs, List<Cluster> clusters) {

    public Duplicates {
        pairs = List.copyOf(pairs);
        clusters = List.copyOf(clusters);
    }
}
