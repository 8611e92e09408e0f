package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;

/** Tells the modal that governs a clause from one inside a noun phrase: 处理应当回避的事项. Immutable. */
final class GoverningModals {

    private final Bearers bearers;
    private final Modals modals;
    private final WordList embedding;
    private final WordList embeddingWithin;
    private final WordList attributive;
    private final WordList abilities;
    private final WordList exceptions;

    GoverningModals(Words words, Bearers bearers) {
        this.bearers = bearers;
        modals = new Modals(words);
        embedding = words.list("modal-fronts", "embedded");
        embeddingWithin = words.list("modal-fronts", "within");
        attributive = words.list("modal-fronts", "attributive");
        abilities = words.list("modal-fronts", "ability");
        exceptions = words.sought("condition-openers", "except");
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
        List<Modal> all = modals.find(passage, from, to);
        for (int i = 0; i < all.size(); i++) {
            Modal modal = all.get(i);
            if (!isEmbedded(passage, from, modal, to) && !isInAttribute(passage, from, all, i, to)) {
                return modal;
            }
            passage.trace().refuses(passage, modal.span(), "it stands inside a noun phrase and governs no clause");
        }
        return null;
    }

    /** 不能立即整改的要停用, 无法到场不能表决的委员: does the modal stand in front of the 的 of another one, or of a name? */
    private boolean isInAttribute(Passage passage, int from, List<Modal> all, int index, int to) {
        Modal modal = all.get(index);
        String word = modal.span().in(passage.text());
        if (!attributive.has(word) || bearers.endsAt(passage, from, modal.span().start())) {
            return false;
        }
        int de = passage.lastIndexOf('的', modal.span().end(), to);
        boolean more = index + 1 < all.size();
        return more && isBehindAttribute(passage, all.get(index + 1))
                || more
                        && abilities.has(word)
                        && passage.indexOf(
                                        '的',
                                        modal.span().end(),
                                        all.get(index + 1).span().start())
                                > 0
                || abilities.has(word) && de > 0 && de + 1 < to && bearers.endsAt(passage, de + 1, to);
    }

    private static boolean isBehindAttribute(Passage passage, Modal modal) {
        return passage.text().charAt(modal.span().start() - 1) == '的'
                && modal.modality() != Modality.RECOMMENDATION
                && !modal.isNeed()
                && !modal.isBan();
    }

    /** Does no modal govern the clause? */
    boolean isFree(Passage passage, Clause clause) {
        return find(passage, clause.start(), clause.end()) == null;
    }

    /** 不能修复的报废处理: does the modal tell what is so, in front of what is to be done then? */
    private boolean isCase(Passage passage, Modal modal, int to) {
        int de = passage.indexOf('的', modal.span().end(), to);
        return de > 0
                && abilities.has(modal.span().in(passage.text()))
                && passage.tag(de + 1).equals("v")
                && passage.wordEnd(de + 1) < to;
    }

    private boolean isEmbedded(Passage passage, int from, Modal modal, int to) {
        int start = modal.span().start();
        String text = passage.text();
        if (start == from) {
            return text.charAt(to - 1) == '的' || isCase(passage, modal, to);
        }
        if (text.charAt(to - 1) == '外' && exceptions.isIn(passage, from, start)) {
            return true;
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
