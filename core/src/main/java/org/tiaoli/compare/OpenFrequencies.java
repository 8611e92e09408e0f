package org.tiaoli.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaoli.compare.Assignment.Edge;
import org.tiaoli.compare.FindingPairs.Pair;
import org.tiaoli.compare.FindingPairs.Wording;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Frequency.Bound;

/**
 * Sets counted frequencies beside each other that found no counted partner, as far as they are on related matters.
 *
 * <p>Who compares two institutions wants to see 每半年报告一次 beside 每年专题研究不少于2次, although one reports and the other
 * deliberates. Each is set beside the nearest of the other side, paired or not; that never bears a verdict.
 */
final class OpenFrequencies {

    /** Words and places together must speak for at least this; less is enough where the rates are equal. */
    private static final double RELATED = 0.25;

    private static final double RELATED_AT_EQUAL_RATE = 0.08;

    /** More than words can give: of several related acts the one of the same rate is the nearest. */
    private static final double EQUAL_RATE = 2;

    private final Context context;

    OpenFrequencies(Context context) {
        this.context = context;
    }

    void between(FindingPairs<Duty> matched, List<Change> changes) {
        List<Duty> a = counted(matched.pairs().stream().map(Pair::a), matched.onlyA());
        List<Duty> b = counted(matched.pairs().stream().map(Pair::b), matched.onlyB());
        Set<Duty> settled = new HashSet<>();
        for (Pair<Duty> pair : matched.pairs()) {
            if (isCounted(pair.a()) && isCounted(pair.b())) {
                settled.add(pair.a());
                settled.add(pair.b());
            }
        }
        List<Edge> similar = FindingPairs.similar(wordings(Side.A, a), wordings(Side.B, b), context.swapped());
        Map<Duty, Edge> nearest = new LinkedHashMap<>();
        for (Edge edge : similar) {
            Duty ofA = a.get(edge.left());
            Duty ofB = b.get(edge.right());
            double related = edge.weight() + context.nearness(ofA, ofB);
            boolean equal = sameRate(ofA, ofB);
            boolean differs = !equal || bound(ofA) != bound(ofB);
            if (differs && related >= (equal ? RELATED_AT_EQUAL_RATE : RELATED)) {
                Edge scored = new Edge(edge.left(), edge.right(), related + (equal ? EQUAL_RATE : 0));
                keepNearest(ofA, settled, scored, nearest);
                keepNearest(ofB, settled, scored, nearest);
            }
        }
        for (Edge edge : new LinkedHashSet<>(nearest.values())) {
            changes.add(beside(a.get(edge.left()), b.get(edge.right())));
        }
    }

    private static void keepNearest(Duty duty, Set<Duty> settled, Edge edge, Map<Duty, Edge> nearest) {
        if (!settled.contains(duty)) {
            nearest.merge(duty, edge, (before, now) -> now.weight() > before.weight() ? now : before);
        }
    }

    private static List<Duty> counted(Stream<Duty> paired, List<Duty> alone) {
        return Stream.concat(paired, alone.stream())
                .filter(OpenFrequencies::isCounted)
                .sorted(Comparator.comparing(Duty::span))
                .toList();
    }

    private Change beside(Duty a, Duty b) {
        String rates = sameRate(a, b) ? "equal rate, different bound" : "different rates";
        return context.change(
                Verdict.incomparable(rates + ", but different acts on a related matter, so no verdict"),
                a,
                Printed.frequency(a.frequency()),
                b,
                Printed.frequency(b.frequency()));
    }

    private List<Wording> wordings(Side side, List<Duty> duties) {
        return duties.stream()
                .map(duty -> context.wording(side, duty.sentence(), DutyChanges.actOf(duty)))
                .toList();
    }

    private static boolean isCounted(Duty duty) {
        return FrequencyRule.isCounted(duty.frequency());
    }

    private static @Nullable Bound bound(Duty duty) {
        return Objects.requireNonNull(duty.frequency()).bound();
    }

    private static boolean sameRate(Duty a, Duty b) {
        return Math.abs(rate(a.frequency()) - rate(b.frequency())) < 1e-6;
    }

    private static double rate(@Nullable Frequency frequency) {
        return Objects.requireNonNull(Objects.requireNonNull(frequency).perYear());
    }
}
