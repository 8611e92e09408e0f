package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.text.Span;

/**
 * The reading of one sentence for duties, clause by clause: what is open goes on until something of it changes.
 *
 * <p>Made for one call.
 */
final class DutyChain {

    private final Duties finders;
    private final Sentence sentence;
    private final Passage passage;
    private final DutyContext context;
    private final @Nullable Frame[] frames;
    private final List<Duty> duties = new ArrayList<>();
    private @Nullable OpenDuty open;
    private List<String> carried = List.of();

    /** Whom the clause before named, if it did nothing else. */
    private List<String> subjects = List.of();

    private final RunningCondition condition;
    private final TimesAhead times;

    /** The clause before, where it says by what means. */
    private @Nullable Clause means;

    /** Does what follows only count up what something is? */
    private boolean enumerates;

    DutyChain(Duties finders, Sentence sentence, DutyContext context) {
        this.finders = finders;
        this.sentence = sentence;
        this.passage = sentence.passage();
        this.context = context;
        this.frames = new Frame[sentence.clauses().size()];
        this.times = new TimesAhead(finders, passage);
        this.condition = new RunningCondition(finders, passage);
    }

    /** Reads the next clause. */
    void read(int index) {
        Clause clause = sentence.clauses().get(index);
        boolean last = index == frames.length - 1;
        if (!last && isTime(index)) {
            passes(clause, "the clause only says when, for the act of the next one");
            return;
        }
        if (finders.preludes.isPurpose(passage, clause)) {
            passes(clause, "the clause says what an act is good for");
            return;
        }
        if (finders.preludes.isCondition(sentence, index) && !actsOnMeeting(index)
                || !last && open == null && finders.preludes.leadsToCondition(sentence, index)) {
            passes(clause, "the clause sets a condition for what follows");
            addCondition(clause);
            return;
        }
        if (!last && (finders.preludes.isGround(passage, clause) || isPrelude(index))) {
            passes(clause, "the clause only gives a ground or a topic for the next one");
            means = finders.preludes.isMeans(passage, clause) ? clause : null;
            return;
        }
        if (enumerates) {
            passes(clause, "the clause goes on counting up what something is");
            return;
        }
        Frame frame = awaited(frame(index));
        enumerates = frame.kind() == Frame.Kind.FACT && (clause.mark() == '：' || clause.mark() == ':');
        switch (frame.kind()) {
            case FACT -> fact(clause, frame);
            case ROLE, SUBJECT -> {
                passes(
                        clause,
                        frame.kind() == Frame.Kind.ROLE
                                ? "the clause gives somebody a role, which is a responsibility"
                                : "the clause only names a subject");
                List<String> named = finders.bodies.carriedFrom(passage, clause, frame, carried);
                boolean only = frame.kind() == Frame.Kind.SUBJECT;
                subjects = only ? joined(clause, named) : List.of();
                carry(only ? subjects : named);
                return;
            }
            case OTHER -> other(clause, frame);
            case PREDICATE -> predicates(clause, frame.by(joined(clause, frame.subjects())));
        }
        subjects = List.of();
        means = null;
    }

    /** 各部门及其负责人，以及各班组应当…: the names of the clause with those of the one before that only named somebody. */
    private List<String> joined(Clause clause, List<String> names) {
        String first = names.isEmpty() ? "" : names.get(0);
        boolean more = passage.text().startsWith("以及", clause.start())
                || passage.text().startsWith(first, clause.start());
        if (subjects.isEmpty() || names.isEmpty() || !more) {
            return names;
        }
        List<String> all = new ArrayList<>(subjects);
        all.addAll(names);
        return all;
    }

    private void passes(Clause clause, String reason) {
        passage.trace().passes(passage, clause.start(), clause.end(), reason);
    }

    /** All duties found. */
    List<Duty> finish() {
        close();
        return duties;
    }

    /** 应当按照规定，真实、准确地报送: behind a modal that stands ahead, whatever follows is its act. */
    private Frame awaited(Frame frame) {
        boolean told = frame.kind() == Frame.Kind.FACT || frame.kind() == Frame.Kind.OTHER;
        return told && frame.subjects().isEmpty() && times.hasModal()
                ? Frame.of(Frame.Kind.PREDICATE, frame.start(), List.of(), frame.start(), frame.end())
                : frame;
    }

    private Frame frame(int index) {
        Frame known = frames[index];
        if (known == null) {
            known = finders.clauses.read(passage, sentence.clauses().get(index));
            frames[index] = known;
        }
        return known;
    }

    /** 遇有险情及时处置: does the clause say with what somebody meets, and what is to be done then? */
    private boolean actsOnMeeting(int index) {
        Clause clause = sentence.clauses().get(index);
        if (!finders.conditions.opensEncounter(passage.text(), clause.start(), clause.end())) {
            return false;
        }
        Frame frame = frame(index);
        return frame.kind() == Frame.Kind.PREDICATE && frame.modal() == null && frame.condition() != null;
    }

    /** Does a clause only say when, for the act of the next one, perhaps with a subject and its modal? */
    private boolean isTime(int index) {
        Clause clause = sentence.clauses().get(index);
        if (times.isAlone(clause, open != null)) {
            close();
            return true;
        }
        Frame frame = frame(index);
        if (times.isBehindModal(clause, frame)) {
            carry(frame.subjects());
            Span circumstance = times.circumstance();
            if (circumstance != null) {
                condition.set(circumstance);
            }
            return true;
        }
        return false;
    }

    private void addCondition(Clause clause) {
        close();
        Phrase subject = condition.add(clause, carried.isEmpty());
        carried = subject == null ? carried : finders.bearers.names(passage, subject);
    }

    /** Does the clause only name a subject or a topic for the next one? */
    private boolean isPrelude(int index) {
        Clause clause = sentence.clauses().get(index);
        Clause next = sentence.clauses().get(index + 1);
        Frame frame = frame(index);
        Frame after = frame(index + 1);
        boolean acts = after.modal() == null && !finders.preludes.isCondition(sentence, index + 1);
        if (acts && times.isGroundBehindModal(clause, frame)) {
            carry(frame.subjects());
            return true;
        }
        if (times.hasModal()) {
            return false;
        }
        if (open == null && finders.preludes.isCircumstance(passage, frame, next, after)) {
            carry(frame.subjects());
            return true;
        }
        List<String> named = finders.preludes.modifiedSubject(passage, clause, frame, next, after);
        if (!named.isEmpty()) {
            carry(named);
            return true;
        }
        if (open == null && finders.preludes.isTopicOf(passage, clause, frame, next, after, duties.isEmpty())) {
            return true;
        }
        boolean nothingYet = open == null && duties.isEmpty() && carried.isEmpty();
        boolean nobodyYet = nothingYet
                && !condition.isSet()
                && context.given() == null
                && !context.notice()
                && context.running().isEmpty();
        if (nobodyYet && finders.preludes.isActSpokenOf(passage, frame, next, after)) {
            return true;
        }
        if (nothingYet && finders.preludes.isNamed(passage, clause, frame, after)) {
            return true;
        }
        if (finders.preludes.isSubjectWithGround(passage, frame)) {
            carry(frame.subjects());
            return true;
        }
        return false;
    }

    private void carry(List<String> subjects) {
        close();
        carried = subjects.isEmpty() ? carried : subjects;
    }

    /** 应当加强领导，成立委员会: behind a demand, what would be told of someone goes on with it. */
    private void fact(Clause clause, Frame frame) {
        OpenDuty before = open;
        boolean demanded = before != null
                && frame.subjects().isEmpty()
                && !before.rule().equals(finders.bare.id())
                && finders.demanded.opens(passage.text(), clause.start());
        if (before != null && demanded) {
            open = before.until(clause.end());
            return;
        }
        passes(clause, "the clause tells what is, and not what is to be done");
        carry(finders.bodies.carriedFrom(passage, clause, frame, carried));
    }

    /** A clause without subject, modal or leading verb: it goes on with what is open, or tells something to someone. */
    private void other(Clause clause, Frame frame) {
        ActFacts facts = finders.facts.of(passage, clause.start(), clause.end());
        boolean timed = facts.frequency() != null || facts.deadline() != null;
        boolean tells = facts.recipient() != null || timed && finders.facts.holdVerb(passage, clause);
        if (context.bare() && (tells || isForbidden(clause))) {
            predicate(
                    clause,
                    Frame.of(Frame.Kind.PREDICATE, clause.start(), List.of(), frame.actionStart(), clause.end()),
                    true);
            return;
        }
        passes(
                clause,
                open == null
                        ? "the clause has no subject, no modal and no verb that leads it"
                        : "the clause goes on with the duty in front of it");
        OpenDuty before = open;
        Found<Frequency> frequency = facts.frequency();
        if (before != null) {
            boolean adds = before.facts().frequency() == null && frequency != null;
            open = (adds && frequency != null ? before.with(frequency) : before).until(clause.end());
        }
    }

    /** 不得有下列行为：（一）酒后上岗: an act, and no noun for one, that opens an item below a prohibition. */
    private boolean isForbidden(Clause clause) {
        Chapeau given = context.givenDuties();
        return given != null
                && given.modality() == Modality.PROHIBITION
                && open == null
                && duties.isEmpty()
                && finders.facts.holdVerb(passage, clause)
                && !finders.matters.closes(passage.text(), clause.start(), clause.end());
    }

    /** An act, and a second one that the clause tells to somebody else or at another time. */
    private void predicates(Clause clause, Frame frame) {
        Modal modal = frame.modal();
        boolean may = modal == null || modal.modality() == Modality.OBLIGATION;
        int end = may ? finders.seconds.firstEnd(passage, frame.actionStart(), clause.end()) : -1;
        Clause rest = end < 0 ? clause : SecondActs.rest(passage, clause, end);
        Frame second = end < 0 ? frame : finders.clauses.read(passage, rest);
        boolean acts = second.kind() == Frame.Kind.PREDICATE || second.kind() == Frame.Kind.OTHER;
        if (end < 0 || !acts || second.modal() != null || !second.subjects().isEmpty()) {
            predicate(clause, frame, false);
            return;
        }
        predicate(new Clause(clause.start(), end, clause.mark()), frame.until(end), false);
        OpenDuty first = open;
        predicate(rest, second.acting(), false);
        OpenDuty last = open;
        Found<Frequency> often = first == null ? null : first.facts().frequency();
        boolean same = often != null && often.value().kind() != Frequency.Kind.PERIODIC;
        if (last != null
                && last != first
                && often != null
                && same
                && last.facts().frequency() == null) {
            open = last.with(often);
        }
    }

    private void predicate(Clause clause, Frame printed, boolean unsure) {
        Frame frame = times.governing(printed);
        OpenDuty before = open;
        if (frame.modal() == null && !context.bare() && before == null) {
            passes(clause, "without a modal it lays down nothing at this place");
            return;
        }
        Span own = frame.condition();
        ActFacts facts = times.added(
                own == null
                        ? finders.facts.of(passage, clause.start(), clause.end())
                        : finders.facts.of(passage, clause, own));
        Modality modality = finders.modalities.of(passage, clause, frame, before, context);
        boolean goesOn = before != null
                && own == null
                && (frame.subjects().isEmpty()
                        || frame.subjects().equals(before.bearing().names()))
                && modality == before.modality()
                && !before.facts().changesTo(facts);
        if (goesOn && before != null) {
            passes(clause, "the clause goes on with the duty in front of it: nothing changes but the act");
            open = before.until(clause.end());
            return;
        }
        close();
        if (before != null
                && before.modality() == Modality.RECOMMENDATION
                && frame.modal() == null
                && modality != before.modality()) {
            carried = frame.subjects();
        }
        if (frame.modal() != null || context.givenDuties() != null || isBare(clause)) {
            open = begin(clause, frame, modality, facts, unsure);
        }
    }

    /** May the clause lay down a duty without any word that says so? */
    private boolean isBare(Clause clause) {
        return finders.bare.mayHold(passage, clause.start(), clause.end());
    }

    private OpenDuty begin(Clause clause, Frame frame, Modality modality, ActFacts facts, boolean unsure) {
        Modal modal = frame.modal();
        Chapeau given = context.givenDuties();
        String listed = given == null ? finders.bare.id() : given.rule();
        Bearing bearing = finders.bearings.of(passage, frame, modality, carried, context);
        boolean others = !frame.subjects().isEmpty() && !frame.subjects().equals(carried);
        carried = frame.subjects().isEmpty() ? carried : frame.subjects();
        return new OpenDuty(
                Math.min(clause.start(), frame.actionStart()),
                actionStart(frame),
                clause.end(),
                bearing,
                modality,
                modal,
                modal == null ? listed : modal.entry().id(),
                condition.printed(frame, others),
                facts,
                unsure);
    }

    /** 通过集中培训，提高…: an act begins with its means, where nobody and no modal stands between them. */
    private int actionStart(Frame frame) {
        Clause before = means;
        boolean together =
                before != null && frame.modal() == null && frame.subjects().isEmpty();
        return before != null && together ? before.start() : frame.actionStart();
    }

    /** 应当按照程序，做好下列工作：what is left of a duty without the announcement behind it may be a ground. */
    private boolean onlyLeadsToList(OpenDuty done) {
        return context.to() < sentence.end()
                && finders.preludes.isGround(passage, new Clause(done.actionStart(), done.end(), '，'));
    }

    private void close() {
        OpenDuty done = open;
        open = null;
        if (done != null && onlyLeadsToList(done)) {
            return;
        }
        Duty duty = done == null ? null : done.duty(sentence);
        if (duty != null && done != null) {
            passage.trace().finds(passage, duty, done);
            duties.add(duty);
        }
    }
}
