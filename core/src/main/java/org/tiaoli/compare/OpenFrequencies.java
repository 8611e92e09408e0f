package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiaoli.compare.FindingPairs.Pair;
import org.tiaoli.compare.FindingPairs.Wording;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Frequency;

/**
 * Sets counted frequencies beside each other that found no counted partner, as far as they are on related matters.
 *
 * <p>Who compares two institutions wants to see 每半年报告一次 beside 每年专题研究不少于2次, although one reports and the other
 * deliberates. Such a pair never bears a verdict.
 */
final class OpenFrequencies {

    private static final double RELATED = 0.2;
    private static final double EQUAL_RATE = 0.1;

    private final Context context;

    OpenFrequencies(Context context) {
        this.context = context;
    }

    void between(FindingPairs<Duty> matched, List<Change> changes) {
        List<Duty> a = new ArrayList<>(matched.onlyA());
        List<Duty> b = new ArrayList<>(matched.onlyB());
        for (Pair<Duty> pair : matched.pairs()) {
            if (!(isCounted(pair.a()) && isCounted(pair.b()))) {
                a.add(pair.a());
                b.add(pair.b());
            }
        }
        a.removeIf(duty -> !isCounted(duty));
        b.removeIf(duty -> !isCounted(duty));
        FindingPairs<Duty> related = FindingPairs.of(
                a, wordings(Side.A, a), b, wordings(Side.B, b), this::bonus, RELATED, context.swapped());
        for (Pair<Duty> pair : related.pairs()) {
            String rates = sameRate(pair.a(), pair.b())
                    ? FrequencyRule.compare(pair.a().frequency(), pair.b().frequency())
                            .map(Verdict::why)
                            .orElse("equal rate")
                    : "different rates";
            changes.add(context.change(
                    Verdict.incomparable(rates + ", but different acts on a related matter, so no verdict"),
                    pair.a(),
                    Printed.frequency(pair.a().frequency()),
                    pair.b(),
                    Printed.frequency(pair.b().frequency())));
        }
    }

    private List<Wording> wordings(Side side, List<Duty> duties) {
        return duties.stream()
                .map(duty -> context.wording(side, duty.sentence(), DutyChanges.actOf(duty)))
                .toList();
    }

    private double bonus(Duty a, Duty b) {
        return context.nearness(a, b) + (sameRate(a, b) ? EQUAL_RATE : 0);
    }

    private static boolean isCounted(Duty duty) {
        return FrequencyRule.isCounted(duty.frequency());
    }

    private static boolean sameRate(Duty a, Duty b) {
        return Math.abs(rate(a.frequency()) - rate(b.frequency())) < 1e-6;
    }

    private static double rate(@Nullable Frequency frequency) {
        return Objects.requireNonNull(Objects.requireNonNull(frequency).perYear());
    }
}
