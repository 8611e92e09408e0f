package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.text.Span;

/**
 * The times that clauses of their own give to the act behind them: 每年12月底前, or 各部门应当于每年12月底前.
 *
 * <p>Made for one call.
 */
final class TimesAhead {

    /** How far behind a modal its time may begin: 应当每年于. */
    private static final int REACH = 3;

    private final Duties finders;
    private final Passage passage;
    private @Nullable Found<Deadline> deadline;
    private @Nullable Found<Frequency> frequency;

    /** Of a clause that holds nothing else but its subject and a time. */
    private @Nullable Modal modal;

    private @Nullable Span circumstance;

    /** Where the action of the modal ahead begins with its ground; -1 where it begins with its own clause. */
    private int actionStart = -1;

    TimesAhead(Duties finders, Passage passage) {
        this.finders = finders;
        this.passage = passage;
    }

    /**
     * Is the clause only a deadline or a frequency?
     *
     * @param acted has an act been read that a frequency behind it may speak of?
     */
    boolean isAlone(Clause clause, boolean acted) {
        int from = finders.joints.after(passage.text(), clause.start(), clause.end());
        int start = behindPreposition(from, clause.end());
        Found<Deadline> by = finders.deadlines.find(passage, from, clause.end());
        if (by != null && by.start() <= start && by.end() == clause.end()) {
            deadline = by;
            return true;
        }
        if (by != null
                && by.end() == clause.end()
                && "在于自从".indexOf(passage.text().charAt(by.start())) >= 0) {
            deadline = by;
        }
        Found<Frequency> often = finders.frequencies.find(passage, start, clause.end());
        boolean both = often != null
                && by != null
                && often.start() == start
                && by.start() <= often.end()
                && by.end() == clause.end();
        if (both) {
            frequency = often;
            deadline = by;
            return true;
        }
        if (often != null && !acted && often.fills(start, clause.end())) {
            frequency = often;
            return true;
        }
        return false;
    }

    /** Is the clause a subject with its modal and a ground or a circumstance, whose act is in the next clause? */
    boolean isGroundBehindModal(Clause clause, Frame frame) {
        Modal printed = frame.modal();
        boolean ground = printed != null
                && printed.modality() != Modality.RECOMMENDATION
                && frame.actionStart() < clause.end()
                && finders.preludes.isGround(passage, frame.actionStart(), clause.end());
        if (ground) {
            modal = printed;
            actionStart = frame.actionStart();
        }
        return ground;
    }

    /** Does a modal stand ahead whose act has not come yet? */
    boolean hasModal() {
        return modal != null;
    }

    /** When the act of the modal ahead is to be done: 在检修结束后; null where that is told by a value, or not at all. */
    @Nullable
    Span circumstance() {
        return circumstance;
    }

    /** Is the clause a subject with its modal and a time, whose act is in the next clause? */
    boolean isBehindModal(Clause clause, Frame frame) {
        Modal printed = frame.modal();
        if (printed == null || printed.span().end() >= clause.end()) {
            return false;
        }
        int start = behindPreposition(printed.span().end(), clause.end());
        Found<Deadline> by = finders.deadlines.find(passage, printed.span().end(), clause.end());
        Found<Frequency> often = finders.frequencies.find(passage, start, clause.end());
        boolean led = start > printed.span().end();
        boolean dated = by != null
                && by.end() == clause.end()
                && (led || by.start() <= start + REACH || finders.anchors.closes(passage.text(), start, by.start()));
        boolean timed = (led || passage.text().charAt(start) == '经')
                && finders.conditions.endsInTime(passage.text(), start, clause.end());
        boolean counted = often != null && often.start() == start;
        if (!dated && !timed && !(often != null && counted && often.end() == clause.end())) {
            return false;
        }
        modal = printed;
        circumstance = timed && !dated ? new Span(printed.span().end(), clause.end()) : null;
        deadline = dated ? by : deadline;
        frequency = counted ? often : frequency;
        return true;
    }

    private int behindPreposition(int from, int to) {
        return from < to
                        && (passage.text().charAt(from) == '于' || passage.text().charAt(from) == '在')
                ? from + 1
                : from;
    }

    /** The frame of an act, with the modal that stands ahead of it where it has none; asked once for each act. */
    Frame governing(Frame act) {
        Modal ahead = modal;
        int from = actionStart;
        modal = null;
        actionStart = -1;
        boolean timed = act.actionStart() > act.start();
        return act.modal() == null && ahead != null
                ? act.with(ahead, from < 0 || timed ? act.actionStart() : from)
                : act;
    }

    /** What is told of an act, with the times that stand ahead of it where it has none; asked once for each act. */
    ActFacts added(ActFacts told) {
        ActFacts facts = new ActFacts(
                told.frequency() == null ? frequency : told.frequency(),
                told.deadline() == null ? deadline : told.deadline(),
                told.recipient());
        deadline = null;
        frequency = null;
        return facts;
    }
}
