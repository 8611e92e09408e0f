package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;

/** Tells the modal that governs a clause from one inside a noun phrase: 处理应当回避的事项. Immutable. */
final class GoverningModals {

    private final Bearers bearers;
    private final Modals modals;
    private final WordList embedding;
    private final WordList embeddingWithin;

    GoverningModals(Words words, Bearers bearers) {
        this.bearers = bearers;
        modals = new Modals(words);
        embedding = words.list("modal-fronts", "embedded");
        embeddingWithin = words.list("modal-fronts", "within");
    }

    /** The first modal that governs the clause; null where none does. */
    @Nullable
    Modal find(Passage passage, int from, int to) {
        Recall<Modal> known = passage.modals();
        if (!known.holds(from, to)) {
            known.put(from, to, first(passage, from, to));
        }
        return known.get(from, to);
    }

    private @Nullable Modal first(Passage passage, int from, int to) {
        for (Modal modal : modals.find(passage, from, to)) {
            if (!isEmbedded(passage, from, modal, to)) {
                return modal;
            }
            passage.trace().refuses(passage, modal.span(), "it stands inside a noun phrase and governs no clause");
        }
        return null;
    }

    /** Does no modal govern the clause? */
    boolean isFree(Passage passage, Clause clause) {
        return find(passage, clause.start(), clause.end()) == null;
    }

    private boolean isEmbedded(Passage passage, int from, Modal modal, int to) {
        int start = modal.span().start();
        String text = passage.text();
        if (start == from) {
            return text.charAt(to - 1) == '的';
        }
        if (passage.indexOf('的', modal.span().end(), to) < 0
                || bearers.head(passage, from, to) != null
                || bearers.endsAt(passage, from, start)) {
            return false;
        }
        String within = embeddingWithin.before(text, from, start);
        if (text.charAt(start - 1) == '、'
                || embedding.closes(text, 0, start)
                || !within.isEmpty() && start - within.length() > from) {
            return true;
        }
        int before = passage.lastWord(from, start);
        return before >= 0 && passage.tag(before).equals("v");
    }
}
