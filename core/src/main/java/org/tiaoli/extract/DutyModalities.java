package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;

/** Decides what is said of an act: what its modal says, or the clause before it, or the list. Immutable. */
final class DutyModalities {

    private final WordList assurances;

    /** 事后: behind what may be done first. */
    private final WordList afterwards;

    /** 对…给予补助: what those do who encourage others. */
    private final Form support;

    DutyModalities(Words words) {
        assurances = words.list("clause-openers", "assurance");
        afterwards = words.list("clause-openers", "afterwards");
        support = words.form(
                "^对[^，。；]{1,40}" + words.list("clause-openers", "support").regex() + "|^(?:按[^，。；]{1,20}|依法)?"
                        + words.list("clause-openers", "grant").regex());
    }

    /**
     * What a clause says of its act.
     *
     * @param before the duty that the clause before leaves open; null where there is none
     */
    Modality of(Passage passage, Clause clause, Frame frame, @Nullable OpenDuty before, DutyContext context) {
        Modal modal = frame.modal();
        if (modal != null) {
            return modal.modality();
        }
        if (before != null && frame.subjects().isEmpty()) {
            return turns(before.modality(), passage, clause) ? Modality.OBLIGATION : before.modality();
        }
        Chapeau given = context.givenDuties();
        return given != null && frame.subjects().isEmpty() ? given.modality() : Modality.OBLIGATION;
    }

    /** Does a clause without a modal tell what must be done, whatever the one before it says? */
    private boolean turns(Modality before, Passage passage, Clause clause) {
        String text = passage.text();
        return switch (before) {
            case PROHIBITION -> assurances.opens(text, clause.start());
            case EXEMPTION -> true;
            case RECOMMENDATION -> support.isIn(passage, clause.start(), clause.end());
            case PERMISSION -> afterwards.opens(text, clause.start());
            default -> false;
        };
    }
}
