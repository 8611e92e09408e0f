package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.ModalSubjects.Subject;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.text.Span;

/** Reads one clause into a {@link Frame}. Immutable. */
final class Clauses {

    private final Bearers bearers;
    private final Joints joints;
    private final GoverningModals modals;
    private final ModalSubjects subjects;
    private final BareClauses bare;
    private final ActionStarts actions;
    private final Conditions conditions;
    private final Circumstances circumstances;
    private final Meetings meetings;
    private final WordList permissions;
    private final WordList deciding;

    /** 法律、法规规定的其他禁止行为: a modal inside the noun phrase that ends a list. */
    private final Form lastOfList;

    Clauses(
            Words words,
            Bearers bearers,
            Joints joints,
            GoverningModals modals,
            ActionStarts actions,
            Conditions conditions,
            Frequencies frequencies,
            Deadlines deadlines,
            Roles roles) {
        this.bearers = bearers;
        this.joints = joints;
        this.modals = modals;
        this.actions = actions;
        this.conditions = conditions;
        subjects = new ModalSubjects(words, bearers, conditions, actions);
        circumstances = new Circumstances(words, new Predicates(words), conditions, actions, deadlines);
        bare = new BareClauses(words, bearers, actions, circumstances, frequencies, roles);
        meetings = new Meetings(words);
        deciding = words.list("matter-nouns", "decided");
        permissions = words.list("modals", "permission");
        lastOfList =
                words.form("其他[^，]{0,20}" + words.list("matter-nouns", "last").regex() + "$");
    }

    /** Does an act of nobody in sight begin here? */
    boolean actsAt(Passage passage, int from, int to) {
        return bare.actsAt(passage, from, to);
    }

    Frame read(Passage passage, Clause clause) {
        Frame frame = whole(passage, clause);
        return meetings.areHeld(passage, frame) ? frame.by(List.of()) : frame;
    }

    private Frame whole(Passage passage, Clause clause) {
        int from = joints.after(passage.text(), clause.start(), clause.end());
        int behind = from + conditions.inlineAt(passage.text(), from);
        if (behind > from && behind < clause.end()) {
            return whole(passage, new Clause(behind, clause.end(), clause.mark()))
                    .under(new Span(from, behind));
        }
        Modal modal = modals.find(passage, from, clause.end());
        if (modal == null) {
            return withoutModal(passage, from, clause.end());
        }
        if (isInsideNoun(passage, from, clause.end(), modal)) {
            passage.trace().refuses(passage, modal.span(), "it stands inside the noun phrase that ends a list");
            return Frame.of(Frame.Kind.OTHER, from, List.of(), clause.end(), clause.end());
        }
        return modal.modality() == Modality.RECOMMENDATION
                ? recommendation(passage, from, clause.end(), modal)
                : withModal(passage, from, clause.end(), modal);
    }

    private Frame withoutModal(Passage passage, int from, int to) {
        int start = actions.afterTimes(passage, from, to);
        int behind = bearers.head(passage, start, to) == null ? circumstances.end(passage, start, to) : start;
        Frame frame = behind > start ? bare.read(passage, behind, to) : null;
        return frame != null && frame.kind() == Frame.Kind.PREDICATE
                ? frame.under(new Span(start, behind))
                : bare.read(passage, from, to);
    }

    private boolean isInsideNoun(Passage passage, int from, int to, Modal modal) {
        return (modal.span().start() > from || modal.isNeed())
                && lastOfList.isIn(passage, from, to)
                && !actsItself(passage, from, to);
    }

    /** 理事会批准其他事项, unlike 理事会认为需要讨论的其他事项. */
    private boolean actsItself(Passage passage, int from, int to) {
        Phrase head = bearers.head(passage, from, to);
        return head != null && !deciding.opens(passage.text(), head.end());
    }

    private Frame withModal(Passage passage, int from, int to, Modal modal) {
        Subject subject = subjects.read(passage, from, modal.span().start());
        int action = modal.span().end();
        List<String> names = subject.names();
        Phrase behind = behindModal(passage, action, to, modal, names.isEmpty());
        if (behind != null) {
            names = bearers.names(passage, behind);
            action = behind.end();
        } else if (modal.modality() == Modality.EXEMPTION) {
            action = afterPermission(passage.text(), modal);
        }
        return new Frame(
                Frame.Kind.PREDICATE,
                from,
                names,
                modal,
                actions.afterTimes(passage, action, to),
                to,
                subject.condition());
    }

    /** Who stands behind the modal: 应当由X审定, 严禁X外借; null where nobody does. */
    private @Nullable Phrase behindModal(Passage passage, int action, int to, Modal modal, boolean nobodyInFront) {
        boolean by = isBy(passage, action, to);
        Phrase doer = by ? bearers.doer(passage, action + 1, to) : null;
        if (doer == null && modal.modality() == Modality.OBLIGATION && nobodyInFront && isThere(passage, action, to)) {
            Phrase one = bearers.head(passage, action + 1, to);
            return one != null && passage.indexOf('、', one.start(), one.end()) < 0 ? one : null;
        }
        if (doer == null && modal.isRequest() && nobodyInFront) {
            return bearers.head(passage, action, to);
        }
        return doer == null && modal.modality() == Modality.PROHIBITION && nobodyInFront
                ? bearers.head(passage, by ? action + 1 : action, to)
                : doer;
    }

    /** 应当有专人值守. */
    private static boolean isThere(Passage passage, int action, int to) {
        return action + 1 < to
                && passage.text().charAt(action) == '有'
                && passage.isWordStart(action + 1)
                && !passage.tag(action + 1).equals("m");
    }

    private static boolean isBy(Passage passage, int action, int to) {
        return action < to && passage.text().charAt(action) == '由';
    }

    /** 可以免予: the action begins behind 可以 and keeps what exempts; in 可以不承担 it keeps all. */
    private int afterPermission(String text, Modal modal) {
        int start = modal.span().start();
        String word = modal.span().in(text);
        String may = permissions.at(word, 0);
        boolean not = may.endsWith("不") || word.startsWith("不", may.length());
        return not ? start : start + may.length();
    }

    private Frame recommendation(Passage passage, int from, int to, Modal modal) {
        int behind = modal.span().end();
        Phrase head = bearers.head(passage, behind, to);
        boolean whole = head == null && bearers.endsAt(passage, behind, to) && bearers.mayBeName(passage, behind, to);
        Phrase phrase = whole ? new Phrase(behind, to) : head;
        List<String> names = phrase == null ? List.of() : bearers.names(passage, phrase);
        int action = actions.afterTimes(passage, phrase == null ? behind : phrase.end(), to);
        return new Frame(Frame.Kind.PREDICATE, from, names, modal, action, to, null);
    }
}
