package org.tiaoli.compare;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Frequency.Bound;
import org.tiaoli.extract.Frequency.Kind;

/** How often, on two sides: which asks for more. */
final class FrequencyRule {

    private static final double SAME = 1e-6;

    private FrequencyRule() {}

    static Optional<Verdict> compare(@Nullable Frequency a, @Nullable Frequency b) {
        if (a == null && b == null) {
            return Optional.empty();
        }
        if (a == null || b == null) {
            return onlyOne(a, b);
        }
        if (isCounted(a) && isCounted(b)) {
            return counted(a, b);
        }
        if (a.kind() == b.kind() && isCounted(a) == isCounted(b)) {
            return sameKind(a, b);
        }
        return Optional.of(Verdict.incomparable("one of them gives no number, so it is unsure which asks for more"));
    }

    static boolean isCounted(@Nullable Frequency frequency) {
        return frequency != null && frequency.kind() == Kind.PERIODIC && frequency.perYear() != null;
    }

    private static Optional<Verdict> onlyOne(@Nullable Frequency a, @Nullable Frequency b) {
        Side with = a == null ? Side.B : Side.A;
        Frequency given = a == null ? b : a;
        if (isCounted(given) && given != null && given.bound() != Bound.AT_MOST) {
            return Optional.of(Verdict.stricter(
                    with,
                    ChangeType.FREQUENCY_STRICTER,
                    ChangeType.FREQUENCY_LOOSER,
                    "only " + with.jsonName() + " says how often"));
        }
        return Optional.of(Verdict.incomparable("only " + with.jsonName() + " says how often, and gives no number"));
    }

    private static Optional<Verdict> counted(Frequency a, Frequency b) {
        double rateA = Objects.requireNonNull(a.perYear());
        double rateB = Objects.requireNonNull(b.perYear());
        boolean limitA = a.bound() == Bound.AT_MOST;
        boolean limitB = b.bound() == Bound.AT_MOST;
        boolean equal = Math.abs(rateA - rateB) < SAME * Math.max(rateA, rateB);
        if (limitA != limitB) {
            return Optional.of(Verdict.incomparable("one sets a lower, the other an upper bound"));
        }
        if (equal) {
            return a.bound() == b.bound()
                    ? Optional.empty()
                    : Optional.of(Verdict.incomparable("equal rate, different bound"));
        }
        Side more = rateA > rateB ? Side.A : Side.B;
        if (limitA) {
            return Optional.of(Verdict.stricter(
                    more.other(),
                    ChangeType.FREQUENCY_STRICTER,
                    ChangeType.FREQUENCY_LOOSER,
                    more.other().jsonName() + " allows less often"));
        }
        return Optional.of(Verdict.stricter(
                more,
                ChangeType.FREQUENCY_STRICTER,
                ChangeType.FREQUENCY_LOOSER,
                more.jsonName() + " asks for it more often"));
    }

    private static Optional<Verdict> sameKind(Frequency a, Frequency b) {
        if (Objects.equals(a.within(), b.within())) {
            return Optional.empty();
        }
        return Optional.of(Verdict.incomparable("only one of them says how soon in hours or days"));
    }
}
