package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.outline.Level;

/** Tells the clauses that only lead to the next ones: conditions, circumstances, topics, purposes. Immutable. */
final class Preludes {

    /** How many clauses a condition may take before the one that closes it. */
    private static final int LONGEST_CONDITION = 4;

    private static final int LONGEST_TOPIC_NOUN = 14;
    private static final int LONGEST_NOUN = 9;

    /** How far into its clause a modal may stand that speaks of the clause before. */
    private static final int LONGEST_LEAD = 4;

    private final Bearers bearers;
    private final Joints joints;
    private final GoverningModals modals;
    private final Conditions conditions;
    private final Grounds grounds;
    private final Frequencies frequencies;
    private final WordList purposes;
    private final WordList topics;
    private final WordList charges;
    private final WordList causatives;
    private final WordList governed;
    private final WordList closed;
    private final WordList opening;
    private final WordList attributes;
    private final WordList virtues;

    Preludes(
            Words words,
            Bearers bearers,
            Joints joints,
            GoverningModals modals,
            Conditions conditions,
            Frequencies frequencies) {
        this.bearers = bearers;
        this.joints = joints;
        this.modals = modals;
        this.conditions = conditions;
        this.frequencies = frequencies;
        grounds = new Grounds(words);
        purposes = words.list("clause-openers", "purpose");
        topics = words.list("clause-openers", "topic");
        governed = words.list("bearer-marks", "governed");
        opening = words.list("bearer-marks", "attribute");
        closed = words.list("bearer-marks", "preposition");
        causatives = words.causatives;
        attributes = words.list("clause-openers", "attribute");
        virtues = words.list("clause-openers", "virtue");
        charges = words.list("clause-openers", "charge");
    }

    /** 以便…, 从而…: does the clause say what an act is good for? */
    boolean isPurpose(Passage passage, Clause clause) {
        return !purposes.at(passage.text(), clause.start(), clause.end()).isEmpty();
    }

    /** Does the clause only set a condition, or open one behind a subject that the next clause goes on with? */
    boolean isCondition(Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        boolean last = index == sentence.clauses().size() - 1;
        boolean supposed = !last && conditions.behindIf(sentence.passage().text(), clause.start()) > clause.start();
        return supposed
                || conditions.isCondition(sentence, clause, last) && !isRuled(sentence.passage(), clause)
                || !last && opensCondition(sentence.passage(), clause);
    }

    /** Does a modal govern the clause, which does not end as conditions do? */
    private boolean isRuled(Passage passage, Clause clause) {
        String text = passage.text();
        return text.charAt(clause.end() - 1) != '的'
                && (!conditions.endsInTime(text, clause.start(), clause.end())
                        || conditions.endsInTerm(text, clause.start(), clause.end()))
                && !modals.isFree(passage, clause);
    }

    /** 各部门和员工未经批准. */
    private boolean opensCondition(Passage passage, Clause clause) {
        int from = joints.after(passage.text(), clause.start(), clause.end());
        Phrase head = bearers.head(passage, from, clause.end());
        return head != null && conditions.opensCondition(passage.text(), head.end(), clause.end());
    }

    /** 因抢救先行调取数据，并在事后补办手续的: is it in front of the clause that closes a condition? */
    boolean leadsToCondition(Sentence sentence, int index) {
        List<Clause> all = sentence.clauses();
        Clause clause = all.get(index);
        String text = sentence.passage().text();
        if (!conditions.mayOpen(text, clause.start(), clause.end())
                && bearers.head(sentence.passage(), clause.start(), clause.end()) == null) {
            return false;
        }
        for (int i = index; i < Math.min(all.size() - 1, index + LONGEST_CONDITION); i++) {
            int from = all.get(i).start();
            int to = all.get(i).end();
            if (i > index && conditions.opensOwn(text, from, to) || !modals.isFree(sentence.passage(), all.get(i))) {
                return false;
            }
            if (i > index && text.charAt(to - 1) == '的' && conditions.isCondition(sentence, all.get(i), false)) {
                return !grounds.isGround(sentence.passage(), clause);
            }
        }
        return false;
    }

    /** Is the clause only a ground, a means or a purpose? */
    boolean isGround(Passage passage, Clause clause) {
        return grounds.isGround(passage, clause);
    }

    /** Is the stretch only a ground, a means or a purpose? */
    boolean isGround(Passage passage, int from, int to) {
        return grounds.isGround(passage, from, to);
    }

    /** 通过集中培训: does the clause say by what means the next one is to be done? */
    boolean isMeans(Passage passage, Clause clause) {
        return grounds.isMeans(passage, clause.start(), clause.end());
    }

    /** 各部门根据工作需要: a subject with nothing but a ground behind it. */
    boolean isSubjectWithGround(Passage passage, Frame frame) {
        return frame.modal() == null
                && !frame.subjects().isEmpty()
                && frame.actionStart() < frame.end()
                && grounds.isGround(passage, frame.actionStart(), frame.end());
    }

    /** 各部门访问核心数据，须经批准: what the subject does is told, and the modal behind it says what it must. */
    boolean isCircumstance(Passage passage, Frame frame, Clause next, Frame after) {
        Modal modal = after.modal();
        if (frame.kind() != Frame.Kind.PREDICATE
                || frame.modal() != null
                || frame.subjects().isEmpty()
                || modal == null) {
            return false;
        }
        String text = passage.text();
        return joints.after(text, next.start(), next.end()) == next.start()
                && modal.span().start() - next.start() <= LONGEST_LEAD
                && after.subjects().isEmpty()
                && !modal.isBan()
                && frequencies.find(passage, frame.start(), frame.end()) == null
                && !charges.opens(text.substring(frame.actionStart(), frame.end()));
    }

    /**
     * Does the clause, which names nobody, only say what the next one speaks of?
     *
     * @param first is it the first of its sentence that does anything?
     */
    boolean isTopicOf(Passage passage, Clause clause, Frame frame, Clause next, Frame after, boolean first) {
        return frame.modal() == null
                && frame.subjects().isEmpty()
                && (isTopic(passage, clause)
                        || isObject(passage, clause, after)
                        || first && isMatter(frame, next, after.modal(), after));
    }

    /** 对查证属实的举报. */
    private boolean isTopic(Passage passage, Clause clause) {
        int de = passage.lastIndexOf('的', clause.start(), clause.end());
        return topics.opens(passage.text(), clause.start())
                && de > clause.start()
                && de < clause.end() - 1
                && clause.end() - de <= LONGEST_TOPIC_NOUN
                && !passage.holdsTag("v", de + 1, clause.end());
    }

    /**
     * 有正当理由不能到会的委员，可以…: who is named by what is so with them, in front of a modal.
     *
     * @return empty where the clause names nobody so
     */
    List<String> modifiedSubject(Passage passage, Clause clause, Frame frame, Clause next, Frame after) {
        Modal modal = after.modal();
        int de = passage.lastIndexOf('的', clause.start(), clause.end());
        int from = joints.after(passage.text(), clause.start(), clause.end());
        if (modal == null
                || modal.span().start() != next.start()
                || !after.subjects().isEmpty()
                || !frame.subjects().isEmpty()
                || de <= from
                || clause.end() - de > LONGEST_NOUN
                || closed.has(passage.text().charAt(from))
                        && !opening.has(passage.text().charAt(from))) {
            return List.of();
        }
        boolean noun = !holdsVerb(passage, de + 1, clause.end());
        boolean someone =
                bearers.endsAt(passage, de, clause.end()) || governed.closes(passage.text(), de, clause.end());
        return noun && someone ? bearers.names(passage, new Phrase(from, clause.end())) : List.of();
    }

    /** 列入议程的议案，由秘书处审查: a thing, by what was done with it, in front of who acts on it. */
    boolean isNamed(Passage passage, Clause clause, Frame frame, Frame after) {
        int de = passage.lastIndexOf('的', clause.start(), clause.end());
        return frame.modal() == null
                && frame.subjects().isEmpty()
                && de > clause.start()
                && de < clause.end() - 1
                && clause.end() - de <= LONGEST_TOPIC_NOUN
                && (attributes.opens(passage.text(), clause.start()) || isActedOn(passage, clause, after))
                && !holdsVerb(passage, de + 1, clause.end());
    }

    private boolean isActedOn(Passage passage, Clause clause, Frame after) {
        return !after.subjects().isEmpty()
                && passage.tag(clause.start()).startsWith("v")
                && !causatives.opens(passage.text(), clause.start());
    }

    private static boolean holdsVerb(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.isWordStart(at) && passage.tag(at).startsWith("v")) {
                return true;
            }
        }
        return false;
    }

    /** 对重要系统的访问日志，信息科应当…: a clause with 对 in front of one that names who must act on it. */
    private static boolean isObject(Passage passage, Clause clause, Frame after) {
        if (!passage.text().startsWith("对", clause.start())
                || after.subjects().isEmpty()
                || after.modal() == null && passage.text().charAt(after.start()) != '由') {
            return false;
        }
        int last = passage.lastWord(clause.start(), clause.end());
        return last >= 0 && passage.tag(last).startsWith("n");
    }

    /** 举办展览，不得影响通行, or 改建校舍，由学校提出申请, in an article: an act that somebody may want to do. */
    boolean isActSpokenOf(Passage passage, Frame frame, Clause next, Frame after) {
        if (frame.kind() != Frame.Kind.PREDICATE
                || frame.modal() != null
                || !frame.subjects().isEmpty()
                || frame.condition() != null
                || passage.provision().level() == Level.ITEM
                || passage.provision().level() == Level.SUBITEM
                || frequencies.find(passage, frame.start(), frame.end()) != null
                || virtues.opens(passage.text(), frame.actionStart())) {
            return false;
        }
        Modal modal = after.modal();
        boolean limited = modal != null
                && after.subjects().isEmpty()
                && modal.span().start() == next.start()
                && !modal.isBan()
                && !modal.isRequest()
                && modal.modality() != Modality.RECOMMENDATION;
        boolean done = modal == null
                && !after.subjects().isEmpty()
                && passage.text().charAt(next.start()) == '由'
                && !charges.opens(passage.text().substring(after.actionStart(), after.end()));
        return limited || done;
    }

    /** 追究责任，应当实事求是: an act that the modal behind it speaks of. */
    private static boolean isMatter(Frame frame, Clause next, @Nullable Modal modal, Frame after) {
        return modal != null
                && frame.kind() == Frame.Kind.PREDICATE
                && frame.condition() == null
                && modal.modality() == Modality.OBLIGATION
                && after.subjects().isEmpty()
                && modal.span().start() == next.start()
                && !modal.isRequest();
    }
}
