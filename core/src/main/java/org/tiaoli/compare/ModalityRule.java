package org.tiaoli.compare;

import java.util.List;
import java.util.Optional;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Modality;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;

/**
 * What is said of the action, on two sides: which binds more.
 *
 * <p>Prohibitions among themselves by the word (严禁 above 不得); otherwise obligation above 原则上应当 above recommendation
 * above permission, and a prohibition above any permission. 必须 and 应当 bind alike.
 */
final class ModalityRule {

    private static final String ONLY_IF = "only-if";

    private final List<Entry> forces;

    ModalityRule(Lexicon lexicon) {
        this.forces = lexicon.list("modal-force");
    }

    Optional<Verdict> compare(Duty a, Duty b) {
        Modality modalityA = a.modality();
        Modality modalityB = b.modality();
        boolean forbidsA = modalityA == Modality.PROHIBITION;
        boolean forbidsB = modalityB == Modality.PROHIBITION;
        if (forbidsA && forbidsB) {
            return verdict(force(a), force(b), "the word forbids more firmly");
        }
        if (forbidsA || forbidsB) {
            Modality other = forbidsA ? modalityB : modalityA;
            Side forbids = forbidsA ? Side.A : Side.B;
            if (other == Modality.PERMISSION && !isOnlyIf(forbidsA ? b : a)) {
                return Optional.of(Verdict.stricter(
                        forbids,
                        ChangeType.MODALITY_STRENGTHENED,
                        ChangeType.MODALITY_WEAKENED,
                        forbids.jsonName() + " forbids what the other allows"));
            }
            return Optional.of(Verdict.incomparable(
                    forbids.jsonName() + " forbids, the other asks for something (" + other.jsonName() + ")"));
        }
        if (modalityA == Modality.EXEMPTION || modalityB == Modality.EXEMPTION) {
            return modalityA == modalityB
                    ? Optional.empty()
                    : Optional.of(Verdict.incomparable("only one of them is an exemption"));
        }
        if (isOnlyIf(a) != isOnlyIf(b)) {
            return Optional.of(Verdict.incomparable("one of them allows only under a condition, which binds as well"));
        }
        return verdict(rank(a), rank(b), "it binds more");
    }

    /** 经批准方可进行 allows, but forbids everything else. */
    private boolean isOnlyIf(Duty duty) {
        return duty.modality() == Modality.PERMISSION
                && forces.stream()
                        .anyMatch(entry -> entry.meaning().equals(ONLY_IF)
                                && duty.sentence().contains(entry.pattern()));
    }

    private static Optional<Verdict> verdict(int a, int b, String why) {
        if (a == b) {
            return Optional.empty();
        }
        Side more = a > b ? Side.A : Side.B;
        return Optional.of(Verdict.stricter(
                more,
                ChangeType.MODALITY_STRENGTHENED,
                ChangeType.MODALITY_WEAKENED,
                "in " + more.jsonName() + " " + why));
    }

    private static int rank(Duty duty) {
        return switch (duty.modality()) {
            case OBLIGATION -> duty.qualified() ? 3 : 4;
            case RECOMMENDATION -> 2;
            default -> 1;
        };
    }

    /** By the firmest word of the list that stands before the action in its sentence. */
    private int force(Duty duty) {
        int action = duty.sentence().indexOf(duty.action());
        String before = action < 0 ? duty.sentence() : duty.sentence().substring(0, action);
        int force = 1;
        int at = -1;
        for (Entry entry : forces) {
            if (entry.meaning().equals(ONLY_IF)) {
                continue;
            }
            int found = before.lastIndexOf(entry.pattern());
            if (found >= 0 && (found > at || (found == at && Integer.parseInt(entry.meaning()) > force))) {
                at = found;
                force = Integer.parseInt(entry.meaning());
            }
        }
        return force;
    }
}
