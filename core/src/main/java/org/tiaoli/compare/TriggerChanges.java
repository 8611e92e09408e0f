package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaoli.compare.FindingPairs.Pair;
import org.tiaoli.compare.FindingPairs.Wording;
import org.tiaoli.extract.Trigger;

/** What differs in when someone is held to account, and with what. */
final class TriggerChanges {

    private static final double THRESHOLD = 0.4;
    private static final double FIRM = 0.5;
    private static final double RELATED = 0.15;

    /** What is left of a case without its consequence must be this much like the other. */
    private static final double SAME_CASE = 0.4;

    /** Sanctions printed once for a list of cases are one change, whatever the number of cases. */
    private record Threat(int unitOfA, int unitOfB, String ofA, String ofB) {}

    private final Context context;
    private final SanctionRule sanctions;
    private final List<Change> changes = new ArrayList<>();

    TriggerChanges(Context context, SanctionRule sanctions) {
        this.context = context;
        this.sanctions = sanctions;
    }

    List<Change> between(List<Trigger> a, List<Trigger> b) {
        FindingPairs<Trigger> matched = FindingPairs.of(
                a, wordings(Side.A, a), b, wordings(Side.B, b), this::bonus, THRESHOLD, context.swapped());
        Map<Threat, List<Pair<Trigger>>> threats = new LinkedHashMap<>();
        for (Pair<Trigger> pair : matched.pairs()) {
            gravity(pair);
            threats.computeIfAbsent(threat(pair), unused -> new ArrayList<>()).add(pair);
        }
        threats.values().forEach(this::sanctions);
        alone(Side.A, matched.onlyA(), b);
        alone(Side.B, matched.onlyB(), a);
        return changes;
    }

    private List<Wording> wordings(Side side, List<Trigger> triggers) {
        return triggers.stream()
                .map(trigger -> context.wording(side, surroundings(side, trigger), trigger.condition()))
                .toList();
    }

    /** The text of the whole provision: 逾期不改正的 alone says nothing. */
    private String surroundings(Side side, Trigger trigger) {
        Places places = side == Side.A ? context.a() : context.b();
        return Passage.ownText(places.analysis().policy().provision(trigger.provision()));
    }

    /** Cases of one article are told apart by their own words: 构成犯罪的 is none of 情节严重的. */
    private double bonus(Trigger a, Trigger b) {
        boolean possible = a.catchAll() == b.catchAll() && likeness(a.condition(), b.condition()) >= RELATED;
        return possible ? context.nearness(a, b) : Double.NEGATIVE_INFINITY;
    }

    private double likeness(String ofA, String ofB) {
        return Bigrams.likeness(
                context.names(Side.A).plain(ofA), context.names(Side.B).plain(ofB));
    }

    private void gravity(Pair<Trigger> pair) {
        Trigger a = pair.a();
        Trigger b = pair.b();
        boolean onlyA = b.gravity() == null && isMissing(Side.A, a.gravity(), Side.B, b);
        boolean onlyB = a.gravity() == null && isMissing(Side.B, b.gravity(), Side.A, a);
        if (!onlyA && !onlyB) {
            return;
        }
        Side wider = onlyA ? Side.B : Side.A;
        String why = wider.jsonName() + " does not wait for such a consequence";
        String restA = a.gravity() == null ? a.condition() : a.condition().replace(a.gravity(), "");
        String restB = b.gravity() == null ? b.condition() : b.condition().replace(b.gravity(), "");
        Verdict verdict = isSurelyTheSame(pair) && likeness(restA, restB) >= SAME_CASE
                ? Verdict.stricter(wider, ChangeType.TRIGGER_WIDENED, ChangeType.TRIGGER_NARROWED, why)
                : Verdict.incomparable(why + ", but the cases are worded too differently for a verdict");
        changes.add(context.change(verdict, a, printed(a.gravity()), b, printed(b.gravity())));
    }

    /** Only cases of aligned provisions are: 拒不改正的 stands in every second article. */
    private boolean isSurelyTheSame(Pair<Trigger> pair) {
        double nearness = context.nearness(pair.a(), pair.b());
        return nearness > 0 && pair.similarity() + nearness >= FIRM;
    }

    private static String printed(@Nullable String gravity) {
        return gravity == null ? "no consequence required" : gravity;
    }

    private boolean isMissing(Side side, @Nullable String part, Side otherSide, Trigger other) {
        return part != null
                && !isThreaded(
                        context.names(side).plain(part),
                        context.names(otherSide).plain(other.condition()));
    }

    /** Do the characters of a piece stand in a text in their order, as 造成损害 in 造成人身、财产损害? */
    private static boolean isThreaded(String piece, String text) {
        int at = 0;
        for (char c : piece.toCharArray()) {
            at = text.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private Threat threat(Pair<Trigger> pair) {
        return new Threat(
                context.units().group(Side.A, pair.a().provision()),
                context.units().group(Side.B, pair.b().provision()),
                measures(pair.a()),
                measures(pair.b()));
    }

    private void sanctions(List<Pair<Trigger>> alike) {
        Pair<Trigger> first = alike.get(0);
        Optional<Verdict> verdict = sanctions.compare(first.a(), first.b());
        verdict.ifPresent(found -> {
            String cases = alike.size() == 1 ? "" : " (" + alike.size() + " cases)";
            Verdict sure = isSurelyTheSame(first) || found.stricter() == null
                    ? found
                    : Verdict.open(ChangeType.SANCTION_CHANGED, found.why() + ", if it is the same case");
            Verdict counted = new Verdict(sure.type(), sure.stricter(), sure.why() + cases);
            changes.add(context.change(counted, first.a(), measures(first.a()), first.b(), measures(first.b())));
        });
    }

    private static String measures(Trigger trigger) {
        String named = trigger.sanctions().isEmpty() ? "no measure named" : Context.listed(trigger.sanctions());
        Trigger.Amount amount = trigger.amount();
        return amount == null ? named : named + " " + amount.text();
    }

    private void alone(Side side, List<Trigger> triggers, List<Trigger> ofOther) {
        boolean mayBeCovered = ofOther.stream().anyMatch(Trigger::catchAll);
        Side other = side.other();
        for (Trigger trigger : triggers) {
            String why = "a case that " + other.jsonName() + " does not name"
                    + (mayBeCovered ? ", though its catch-all may cover it" : "");
            changes.add(context.onlyOn(
                    side,
                    side == Side.A ? ChangeType.TRIGGER_REMOVED : ChangeType.TRIGGER_ADDED,
                    mayBeCovered ? null : side,
                    trigger,
                    why + " (" + measures(trigger) + ")"));
        }
    }
}
