package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Modals.Modal;

/**
 * A duty while the clauses of its sentence are read.
 *
 * @param start       where it begins, in the passage
 * @param actionStart where its action begins
 * @param end         where it ends so far
 * @param bearing     who bears it
 * @param modality    what is said of the action
 * @param modal       the word that says so; null where none does
 * @param rule        the lexicon line that found it
 * @param condition   as printed
 * @param facts       what was read of its acts
 * @param unsure      is it a duty only by what it tells?
 */
record OpenDuty(
        int start,
        int actionStart,
        int end,
        Bearing bearing,
        Modality modality,
        @Nullable Modal modal,
        String rule,
        @Nullable String condition,
        ActFacts facts,
        boolean unsure) {

    OpenDuty until(int newEnd) {
        return new OpenDuty(start, actionStart, newEnd, bearing, modality, modal, rule, condition, facts, unsure);
    }

    OpenDuty with(Found<Frequency> frequency) {
        return new OpenDuty(
                start,
                actionStart,
                end,
                bearing,
                modality,
                modal,
                rule,
                condition,
                new ActFacts(frequency, facts.deadline(), facts.recipient()),
                unsure);
    }

    /** The duty as found; null where its action is empty. */
    @Nullable
    Duty duty(Sentence sentence) {
        Passage passage = sentence.passage();
        int from = actionStart;
        while (from < end && Sentence.isMark(passage.text().charAt(from))) {
            from++;
        }
        String action = from >= end ? "" : sentence.in(from, end).strip();
        if (action.isEmpty()) {
            return null;
        }
        return new Duty(
                passage.provision().id(),
                passage.source(start, end),
                rule,
                confidence(),
                sentence.text(),
                modality,
                modal != null && modal.isQualified(),
                bearing.names(),
                bearing.source(),
                action,
                Found.value(facts.recipient()),
                condition,
                Found.value(facts.frequency()),
                Found.value(facts.deadline()),
                passage.row(),
                null);
    }

    private Confidence confidence() {
        if (unsure) {
            return Confidence.UNSURE;
        }
        return bearing.source() == BearerSource.INHERITED ? Confidence.INHERITED : Confidence.STATED;
    }
}
