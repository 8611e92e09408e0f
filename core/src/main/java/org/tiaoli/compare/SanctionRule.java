package org.tiaoli.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Trigger;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;

/**
 * What is threatened, on two sides: which is heavier.
 *
 * <p>Sanctions have a place on one scale, from a list; one that is not in the list takes that of the longest name that
 * it contains. One set is heavier when its heaviest is surely above all of the
 * other's and its lightest is not below the other's; everything else is a change without a verdict.
 */
final class SanctionRule {

    private record Weight(int least, int most) {}

    private final List<Entry> weights;

    SanctionRule(Lexicon lexicon) {
        this.weights = lexicon.list("sanctions").stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.pattern().length())
                        .reversed())
                .toList();
    }

    Optional<Verdict> compare(Trigger a, Trigger b) {
        Set<String> sanctionsA = new HashSet<>(a.sanctions());
        Set<String> sanctionsB = new HashSet<>(b.sanctions());
        boolean same = sanctionsA.equals(sanctionsB);
        Side byName = same ? null : heavier(sanctionsA, sanctionsB);
        boolean sameFine = sameFine(a.amount(), b.amount());
        Side byFine = sameFine ? null : higher(a.amount(), b.amount());
        if (same && sameFine) {
            return Optional.empty();
        }
        boolean agreed = (same || byName != null)
                && (sameFine || byFine != null)
                && (byName == null || byFine == null || byName == byFine);
        if (!agreed) {
            boolean onlyOne = sanctionsA.isEmpty() != sanctionsB.isEmpty();
            return Optional.of(Verdict.open(
                    ChangeType.SANCTION_CHANGED,
                    onlyOne
                            ? "only " + (sanctionsA.isEmpty() ? "b" : "a") + " names measures"
                            : "the measures differ and neither is surely heavier"));
        }
        Side heavier = byName != null ? byName : Objects.requireNonNull(byFine);
        return Optional.of(Verdict.stricter(
                heavier,
                ChangeType.SANCTION_HEAVIER,
                ChangeType.SANCTION_LIGHTER,
                heavier.jsonName() + (byName == null ? " sets the higher fine" : " threatens the heavier measures")));
    }

    private @Nullable Side heavier(Set<String> a, Set<String> b) {
        List<Weight> weightsA = weigh(a);
        List<Weight> weightsB = weigh(b);
        if (weightsA.size() < a.size() || weightsB.size() < b.size() || a.isEmpty() || b.isEmpty()) {
            return null;
        }
        if (isHeavier(weightsA, weightsB)) {
            return Side.A;
        }
        return isHeavier(weightsB, weightsA) ? Side.B : null;
    }

    private static boolean isHeavier(List<Weight> one, List<Weight> other) {
        int top = one.stream().mapToInt(Weight::least).max().orElse(0);
        int otherTop = other.stream().mapToInt(Weight::most).max().orElse(0);
        int bottom = one.stream().mapToInt(Weight::least).min().orElse(0);
        int otherBottom = other.stream().mapToInt(Weight::least).min().orElse(0);
        return top > otherTop && bottom >= otherBottom;
    }

    private List<Weight> weigh(Set<String> sanctions) {
        return sanctions.stream().map(this::weight).flatMap(Optional::stream).toList();
    }

    private Optional<Weight> weight(String sanction) {
        for (Entry entry : weights) {
            if (sanction.contains(entry.pattern())) {
                String[] range = entry.meaning().split("-");
                return Optional.of(new Weight(Integer.parseInt(range[0]), Integer.parseInt(range[range.length - 1])));
            }
        }
        return Optional.empty();
    }

    private static boolean sameFine(Trigger.@Nullable Amount a, Trigger.@Nullable Amount b) {
        if (a == null || b == null) {
            return a == b;
        }
        boolean relative = a.min() == null && a.max() == null && b.min() == null && b.max() == null;
        return relative
                ? a.text().equals(b.text())
                : Objects.equals(a.min(), b.min()) && Objects.equals(a.max(), b.max());
    }

    private static @Nullable Side higher(Trigger.@Nullable Amount a, Trigger.@Nullable Amount b) {
        if (a == null || b == null || a.max() == null || b.max() == null) {
            return null;
        }
        long minA = a.min() == null ? 0 : a.min();
        long minB = b.min() == null ? 0 : b.min();
        if (a.max() >= b.max() && minA >= minB) {
            return Side.A;
        }
        return b.max() >= a.max() && minB >= minA ? Side.B : null;
    }
}
