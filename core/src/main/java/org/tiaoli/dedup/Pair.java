package org.tiaoli.dedup;

/**
 * Two units that are as alike as was asked for.
 *
 * @param a          the earlier place
 * @param b          the later place
 * @param similarity Jaccard index of the sets of shingles, up to 1
 */
public record Pair(Place a, Place b, double similarity) {}
