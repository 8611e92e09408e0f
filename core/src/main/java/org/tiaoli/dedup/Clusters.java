package org.tiaoli.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiaoli.dedup.SetJoin.Match;

/** Puts units together that hang together by pairs, directly or through others. */
final class Clusters {

    private final List<UnitText> entries;
    private final Values values;
    private final int[] parent;
    private final double[] likeness;

    /**
     * @param entries in the order of their places
     */
    Clusters(List<UnitText> entries, Values values) {
        this.entries = entries;
        this.values = values;
        this.parent = new int[entries.size()];
        this.likeness = new double[entries.size()];
        Arrays.setAll(parent, i -> i);
    }

    /** Clusters in the order of their first members; members in the order of their places. */
    List<Cluster> of(List<Match> matches) {
        for (Match match : matches) {
            likeness[match.a()] += match.similarity();
            likeness[match.b()] += match.similarity();
            int a = root(match.a());
            int b = root(match.b());
            parent[Math.max(a, b)] = Math.min(a, b);
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            if (likeness[i] > 0) {
                members.computeIfAbsent(root(i), unused -> new ArrayList<>()).add(i);
            }
        }
        return members.values().stream().map(this::cluster).toList();
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private Cluster cluster(List<Integer> members) {
        int prototype = members.get(0);
        for (int member : members) {
            if (likeness[member] > likeness[prototype]) {
                prototype = member;
            }
        }
        List<UnitText> texts = members.stream().map(entries::get).toList();
        UnitText first = entries.get(prototype);
        return new Cluster(
                texts.stream().map(UnitText::place).toList(), first.printed(), values.differing(first, texts));
    }
}
