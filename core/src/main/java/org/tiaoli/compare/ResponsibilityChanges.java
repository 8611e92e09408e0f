package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.compare.FindingPairs.Pair;
import org.tiaoli.compare.FindingPairs.Wording;
import org.tiaoli.extract.Responsibility;

/** Who carries which responsibility, and where another does. */
final class ResponsibilityChanges {

    private static final double THRESHOLD = 0.5;
    private static final double SAME_ROLE = 0.45;
    private static final double KIN_ROLE = 0.2;

    private final Context context;

    ResponsibilityChanges(Context context) {
        this.context = context;
    }

    FindingPairs<Responsibility> match(List<Responsibility> a, List<Responsibility> b) {
        return FindingPairs.of(
                a, wordings(Side.A, a), b, wordings(Side.B, b), this::bonus, THRESHOLD, context.swapped());
    }

    List<Change> between(FindingPairs<Responsibility> matched) {
        List<Change> changes = new ArrayList<>();
        for (Pair<Responsibility> pair : matched.pairs()) {
            Responsibility a = pair.a();
            Responsibility b = pair.b();
            if (!sameActor(pair) || !sameRole(pair)) {
                String why = sameActor(pair) ? "the same body has another role" : "another has the role";
                changes.add(context.change(
                        Verdict.open(ChangeType.RESPONSIBILITY_CHANGED, why), a, printed(a), b, printed(b)));
            }
        }
        alone(Side.A, matched.onlyA(), changes);
        alone(Side.B, matched.onlyB(), changes);
        return changes;
    }

    /** The roles that both sides give, with whoever has them. */
    List<SharedRole> shared(FindingPairs<Responsibility> matched) {
        return matched.pairs().stream()
                .filter(this::sameRole)
                .map(pair -> new SharedRole(pair.a(), pair.b(), sameActor(pair)))
                .toList();
    }

    private boolean sameActor(Pair<Responsibility> pair) {
        return plain(Side.A, pair.a().actor()).equals(plain(Side.B, pair.b().actor()));
    }

    private boolean sameRole(Pair<Responsibility> pair) {
        return plain(Side.A, pair.a().role()).equals(plain(Side.B, pair.b().role()));
    }

    private void alone(Side side, List<Responsibility> responsibilities, List<Change> changes) {
        for (Responsibility responsibility : responsibilities) {
            if (responsibility.row() != null) {
                // the 责任单位 of a table row is the bearer of the row's duties, which are compared already
                continue;
            }
            changes.add(context.onlyOn(
                    side,
                    ChangeType.RESPONSIBILITY_CHANGED,
                    null,
                    responsibility,
                    printed(responsibility) + ", without a counterpart in "
                            + side.other().jsonName()));
        }
    }

    private List<Wording> wordings(Side side, List<Responsibility> responsibilities) {
        return responsibilities.stream()
                .map(r -> context.wording(side, r.scope() == null ? r.role() : r.role() + r.scope(), r.actor()))
                .toList();
    }

    private double bonus(Responsibility a, Responsibility b) {
        String roleA = plain(Side.A, a.role());
        String roleB = plain(Side.B, b.role());
        if (roleA.equals(roleB)) {
            return SAME_ROLE + context.nearness(a, b);
        }
        return roleA.endsWith(roleB) || roleB.endsWith(roleA)
                ? KIN_ROLE + context.nearness(a, b)
                : Double.NEGATIVE_INFINITY;
    }

    private String plain(Side side, String name) {
        return context.names(side).plain(name);
    }

    private static String printed(Responsibility responsibility) {
        String scope = responsibility.scope();
        return responsibility.role() + ": " + responsibility.actor() + (scope == null ? "" : " (" + scope + ")");
    }
}
