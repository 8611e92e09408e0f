package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaoli.compare.FindingPairs.Pair;
import org.tiaoli.compare.FindingPairs.Wording;
import org.tiaoli.extract.BearerSource;
import org.tiaoli.extract.Deadline;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Modality;

/** What differs between duties on the same matter. */
final class DutyChanges {

    private static final double THRESHOLD = 0.4;

    /** Where words and places together speak for less than this, no verdict is given. */
    private static final double FIRM = 0.45;

    /** The same for what is said of the act: one sentence often says 应当 of one act and 可以 of the next. */
    private static final double FIRM_FOR_MODALITY = 0.65;

    /** The same where a verdict rests on the silence of one side, which may have its number in another clause. */
    private static final double FIRM_FOR_SILENCE = 0.8;

    private final Context context;
    private final ModalityRule modalities;
    private final List<Change> changes = new ArrayList<>();

    DutyChanges(Context context, ModalityRule modalities) {
        this.context = context;
        this.modalities = modalities;
    }

    List<Change> between(List<Duty> a, List<Duty> b) {
        FindingPairs<Duty> matched = FindingPairs.of(
                a, wordings(Side.A, a), b, wordings(Side.B, b), this::bonus, THRESHOLD, context.swapped());
        for (Pair<Duty> pair : matched.pairs()) {
            compare(pair);
        }
        new OpenFrequencies(context).between(matched, changes);
        for (Duty duty : matched.onlyA()) {
            alone(Side.A, duty);
        }
        for (Duty duty : matched.onlyB()) {
            alone(Side.B, duty);
        }
        return changes;
    }

    private List<Wording> wordings(Side side, List<Duty> duties) {
        return duties.stream()
                .map(duty -> context.wording(side, duty.sentence(), actOf(duty)))
                .toList();
    }

    /** The action without how often and by when, which are compared by themselves. */
    static String actOf(Duty duty) {
        String act = duty.action();
        Frequency frequency = duty.frequency();
        if (frequency != null) {
            for (String piece : frequency.text().split("…")) {
                act = piece.isEmpty() ? act : act.replace(piece, "");
            }
        }
        Deadline deadline = duty.deadline();
        if (deadline != null) {
            act = act.replace(deadline.text(), "");
        }
        return act.isBlank() ? duty.action() : act;
    }

    private double bonus(Duty a, Duty b) {
        boolean sameBearers = context.names(Side.A)
                .plain(a.bearers())
                .equals(context.names(Side.B).plain(b.bearers()));
        return context.nearness(a, b) + (sameBearers ? 0.03 : 0) + (a.modality() == b.modality() ? 0.02 : 0);
    }

    private void compare(Pair<Duty> pair) {
        Duty a = pair.a();
        Duty b = pair.b();
        bearers(a, b);
        add(pair, modalities.compare(a, b), FIRM_FOR_MODALITY, modality(a), modality(b));
        add(
                pair,
                onlyForObligations(pair, FrequencyRule.compare(a.frequency(), b.frequency())),
                a.frequency() == null || b.frequency() == null ? FIRM_FOR_SILENCE : FIRM,
                Printed.frequency(a.frequency()),
                Printed.frequency(b.frequency()));
        add(
                pair,
                onlyForObligations(pair, deadlines(a, b)),
                a.deadline() == null || b.deadline() == null ? FIRM_FOR_SILENCE : FIRM,
                Printed.deadline(a.deadline()),
                Printed.deadline(b.deadline()));
        recipients(pair);
        conditions(pair);
    }

    private void add(Pair<Duty> pair, Optional<Verdict> verdict, double needed, String valueA, String valueB) {
        verdict.ifPresent(found -> {
            Verdict sure = likeness(pair) >= needed || found.stricter() == null
                    ? found
                    : Verdict.incomparable(found.why() + ", but the acts are worded too differently for a verdict");
            changes.add(context.change(sure, pair.a(), valueA, pair.b(), valueB));
        });
    }

    private double likeness(Pair<Duty> pair) {
        return pair.similarity() + context.nearness(pair.a(), pair.b());
    }

    /** More often or sooner is stricter for what must be done, not for what may or must not be done. */
    private static Optional<Verdict> onlyForObligations(Pair<Duty> pair, Optional<Verdict> verdict) {
        boolean obligations =
                pair.a().modality() == Modality.OBLIGATION && pair.b().modality() == Modality.OBLIGATION;
        return obligations || verdict.isEmpty() || verdict.get().stricter() == null
                ? verdict
                : Optional.of(Verdict.incomparable(verdict.get().why() + ", but they are not both obligations"));
    }

    /** 及时 is no number, but no silence either. */
    private static Optional<Verdict> deadlines(Duty a, Duty b) {
        Optional<Verdict> verdict = DeadlineRule.compare(a.deadline(), b.deadline());
        Duty silent = a.deadline() == null ? a : b;
        boolean atOnce = silent.deadline() == null
                && silent.frequency() != null
                && silent.frequency().kind() == Frequency.Kind.IMMEDIATE;
        return verdict.isPresent() && atOnce
                ? Optional.of(Verdict.incomparable("one sets a limit, the other asks for it at once"))
                : verdict;
    }

    private void bearers(Duty a, Duty b) {
        if (a.bearerSource() == BearerSource.IMPLIED || b.bearerSource() == BearerSource.IMPLIED) {
            return;
        }
        if (!context.names(Side.A)
                .plain(a.bearers())
                .equals(context.names(Side.B).plain(b.bearers()))) {
            changes.add(context.change(
                    Verdict.open(ChangeType.BEARER_CHANGED, "another bears the duty"),
                    a,
                    Context.listed(a.bearers()),
                    b,
                    Context.listed(b.bearers())));
        }
    }

    private void recipients(Pair<Duty> pair) {
        String a = pair.a().recipient();
        String b = pair.b().recipient();
        boolean same = a != null && b != null && isSame(a, b);
        if (!same && (isMissing(Side.A, a, Side.B, pair.b()) || isMissing(Side.B, b, Side.A, pair.a()))) {
            changes.add(context.change(
                    Verdict.open(ChangeType.RECIPIENT_CHANGED, "it goes to another"),
                    pair.a(),
                    a == null ? "to no one named" : "to " + a,
                    pair.b(),
                    b == null ? "to no one named" : "to " + b));
        }
    }

    private boolean isSame(String nameA, String nameB) {
        return context.names(Side.A).plain(nameA).equals(context.names(Side.B).plain(nameB));
    }

    private void conditions(Pair<Duty> pair) {
        String a = pair.a().condition();
        String b = pair.b().condition();
        if (a == null && b != null && isMissing(Side.B, b, Side.A, pair.a())) {
            changes.add(context.change(
                    Verdict.open(ChangeType.CONDITION_ADDED, "only b sets a condition"),
                    pair.a(),
                    "always",
                    pair.b(),
                    b));
        }
        if (b == null && a != null && isMissing(Side.A, a, Side.B, pair.b())) {
            changes.add(context.change(
                    Verdict.open(ChangeType.CONDITION_REMOVED, "only a sets a condition"),
                    pair.a(),
                    a,
                    pair.b(),
                    "always"));
        }
    }

    /** Is this part of a duty found nowhere in the sentence of the other duty? */
    private boolean isMissing(Side side, @Nullable String part, Side otherSide, Duty other) {
        if (part == null) {
            return false;
        }
        return !context.contains(otherSide, other.sentence(), side, part);
    }

    private void alone(Side side, Duty duty) {
        boolean inAligned = !context.units().isAlone(side, duty.provision());
        if (inAligned) {
            changes.add(context.onlyOn(
                    side,
                    side == Side.A ? ChangeType.REMOVED : ChangeType.ADDED,
                    null,
                    duty,
                    "a duty (" + duty.modality().jsonName() + ") without a counterpart: " + duty.action()));
        }
    }

    private static String modality(Duty duty) {
        return (duty.qualified() ? "qualified " : "") + duty.modality().jsonName();
    }
}
