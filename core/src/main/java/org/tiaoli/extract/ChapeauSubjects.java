package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.text.Span;

/** Finds who bears the items that a chapeau announces: 财务处承担的职责是：. Immutable. */
final class ChapeauSubjects {

    private final Bearers bearers;
    private final Joints joints;
    private final RuleList loads;

    ChapeauSubjects(Bearers bearers, Joints joints, RuleList loads) {
        this.bearers = bearers;
        this.joints = joints;
        this.loads = loads;
    }

    /** Who stands in front of the modal, or of 承担的职责是; in the last clause that names someone. */
    List<String> find(Sentence sentence, @Nullable Modal modal) {
        List<String> found = List.of();
        for (Clause clause : sentence.clauses()) {
            boolean here = modal != null && new Span(clause.start(), clause.end()).contains(modal.span());
            int end = here && modal != null ? modal.span().start() : clause.end();
            int from = joints.after(sentence.passage().text(), clause.start(), clause.end());
            if (from < end && sentence.passage().text().charAt(from) == '由') {
                from++;
            }
            Phrase phrase = from < end ? phrase(sentence, clause, from, end, here) : null;
            if (phrase != null) {
                found = bearers.names(sentence.passage(), phrase);
            }
            Phrase banned = here && modal != null && phrase == null ? banned(sentence, modal, clause.end()) : null;
            if (banned != null) {
                found = bearers.names(sentence.passage(), banned);
            }
        }
        return found;
    }

    /** 禁止游客有下列行为: who stands behind the modal. */
    private @Nullable Phrase banned(Sentence sentence, Modal modal, int to) {
        return modal.modality() == Modality.PROHIBITION
                ? bearers.head(sentence.passage(), modal.span().end(), to)
                : null;
    }

    private @Nullable Phrase phrase(Sentence sentence, Clause clause, int from, int end, boolean governed) {
        Passage passage = sentence.passage();
        boolean name = bearers.endsAt(passage, from, end)
                && (governed ? bearers.mayBeName(passage, from, end) : bearers.isNounPhrase(passage, from, end));
        if (name) {
            return new Phrase(from, end);
        }
        Phrase head = bearers.head(passage, from, clause.end());
        int by = passage.indexOf('由', from + 1, end);
        if (head == null && by > 0) {
            head = bearers.doer(passage, by + 1, clause.end());
        }
        if (head != null) {
            return head.end() <= end ? head : null;
        }
        List<Integer> ends = loads.isIn(sentence.in(clause)) ? bearers.ends(passage, from, end) : List.of();
        int last = ends.isEmpty() ? end : ends.get(ends.size() - 1);
        return last < end ? new Phrase(from, last) : null;
    }
}
