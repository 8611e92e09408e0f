package org.tiaoli.extract;

import java.util.List;
import org.tiaoli.extract.Modals.Modal;

/** Decides who bears a duty: whom its clause names, or one before it, the list, or the addressees. Immutable. */
final class DutyBearings {

    private final Joints joints;
    private final Clauses clauses;

    /** The chapeau of a list of what someone is charged with: 财务处的职责是. */
    private final Rule charges;

    /** 符合, 具备: what a thing is or has. */
    private final WordList traits;

    DutyBearings(Words words, Joints joints, Clauses clauses) {
        this.joints = joints;
        this.clauses = clauses;
        charges = words.grammar("duty.list");
        traits = words.list("facts", "trait");
    }

    /**
     * Who bears the duty of a clause.
     *
     * @param carried who acted in the clauses before; empty where nobody was named
     */
    Bearing of(Passage passage, Frame frame, Modality modality, List<String> carried, DutyContext context) {
        Modal modal = frame.modal();
        if (!frame.subjects().isEmpty()) {
            return new Bearing(frame.subjects(), Bearing.Origin.CLAUSE);
        }
        if (modal != null && modal.isRequest()) {
            return new Bearing(context.addressees(), Bearing.Origin.ADDRESSEES);
        }
        if (!carried.isEmpty()) {
            return new Bearing(carried, Bearing.Origin.CLAUSE_BEFORE);
        }
        if (modal != null && modality == Modality.PROHIBITION && modal.isBan()) {
            return new Bearing(List.of(), Bearing.Origin.EVERYBODY);
        }
        Chapeau given = context.given();
        List<String> listed = given == null ? List.of() : given.bearers();
        boolean charged = given != null && modal == null && given.rule().equals(charges.id());
        boolean own = context.running().isEmpty() || charged && !listed.isEmpty();
        if (own && listed.isEmpty() && context.notice() && isImperative(passage, frame)) {
            return new Bearing(context.addressees(), Bearing.Origin.ADDRESSEES);
        }
        if (!own && isTrait(passage, frame)) {
            return new Bearing(List.of(), Bearing.Origin.SENTENCE_BEFORE);
        }
        return own
                ? new Bearing(listed, Bearing.Origin.LIST)
                : new Bearing(context.running(), Bearing.Origin.SENTENCE_BEFORE);
    }

    /** 方案应当符合规划: what a thing must be, and nobody in sight does. */
    private boolean isTrait(Passage passage, Frame frame) {
        return frame.modal() != null
                && frame.modal().modality() == Modality.OBLIGATION
                && traits.opens(passage.text(), frame.actionStart())
                && !isImperative(passage, frame);
    }

    /** Does the clause begin with its modal or its act, and with no thing that something is said of? */
    private boolean isImperative(Passage passage, Frame frame) {
        Modal modal = frame.modal();
        int from = joints.after(passage.text(), frame.start(), frame.end());
        return modal == null
                ? clauses.actsAt(passage, from, frame.end())
                : clauses.actsAt(passage, from, modal.span().start())
                        || modal.span().start() == from;
    }
}
