package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Bearers.Phrase;
import org.tiaoli.extract.Sentence.Clause;

/**
 * The reading of one sentence for triggers: …的，由…责令…，处…; several conditions, each with its consequence.
 *
 * <p>Made for one call.
 */
final class TriggerSentence {

    /** A condition behind a consequence begins at most so many clauses before the one that closes it. */
    private static final int REACH = 3;

    private static final String SEMICOLONS = "；;";
    private static final String TOWARD_ITS = "对其";

    private final Triggers finders;
    private final Sentence sentence;
    private final Passage passage;
    private final List<Clause> clauses;
    private final boolean penal;
    private final int[] closing;

    /**
     * @param penal does the provision stand among penalties?
     */
    TriggerSentence(Triggers finders, Sentence sentence, boolean penal) {
        this.finders = finders;
        this.sentence = finders.divided(sentence);
        this.passage = sentence.passage();
        this.clauses = this.sentence.clauses();
        this.penal = penal;
        this.closing = new int[clauses.size() + 1];
        int next = -1;
        for (int i = clauses.size(); i >= 0; i--) {
            next = i < clauses.size() - 1 && closesCondition(i) ? i : next;
            closing[i] = next;
        }
    }

    private boolean closesCondition(int index) {
        Clause clause = clauses.get(index);
        return finders.conditions.endsInDe(passage.text(), clause.start(), clause.end())
                || finders.isMatter(passage, clause)
                || isNamed(index);
    }

    private boolean isNamed(int index) {
        return index + 1 < clauses.size() && finders.isNamed(passage, clauses.get(index), clauses.get(index + 1));
    }

    /** The clause, from {@code from} on, that closes a condition; -1 where none does. */
    private int conditionEnd(int from) {
        boolean person = from < clauses.size() - 1
                && passage.text().charAt(clauses.get(from).end() - 1) == '者';
        return person ? from : closing[from];
    }

    /** …规定的，擅自…的，: a condition goes on through the clauses that close one right behind it. */
    private int lastOfCondition(int close) {
        int last = close;
        while (last + 2 < clauses.size() && closesCondition(last + 1)) {
            last++;
        }
        return last;
    }

    boolean hasCondition() {
        return conditionEnd(0) >= 0;
    }

    /** …的，处五百元罚款: does a measure follow right behind the first condition? */
    boolean hasOwnConsequence() {
        int close = conditionEnd(0);
        int next = close < 0 ? -1 : lastOfCondition(close) + 1;
        return next > 0
                && next < clauses.size()
                && finders.signs.opensOwn(passage, clauses.get(next))
                && finders.sanctions.hold(passage, clauses.get(next).start(), sentence.end());
    }

    /**
     * @param carried the consequence before in the same paragraph, whose authority and subjects go on
     */
    TriggerReading read(@Nullable Consequence carried) {
        List<Trigger> found = new ArrayList<>();
        Consequence before = carried;
        int covered = sentence.start();
        int opens = sentence.end();
        int i = 0;
        int pending = -1;
        while (i < clauses.size() && conditionEnd(i) >= 0) {
            int close = lastOfCondition(conditionEnd(i));
            int last = consequenceEnd(close);
            if (last == close) {
                drops(clauses.get(i).start(), clauses.get(close).end(), "nothing follows on it");
                break;
            }
            boolean matter = finders.isMatter(passage, clauses.get(close));
            boolean toward = finders.isOneKind(sentence.in(clauses.get(close)));
            int first = pending >= 0 ? pending : matter || toward && isNamed(close) ? close : opening(i, close);
            int start = clauses.get(first).start();
            String condition = sentence.in(start, clauses.get(close).end());
            String consequence = sentence.in(
                    clauses.get(close + 1).start(), clauses.get(last).end());
            boolean offence = penal || before != null || finders.violates(condition);
            int end = clauses.get(last).end();
            boolean act = finders.isFoundOut(condition)
                    && (finders.signs.isPrompt(consequence) || !offence && finders.signs.isAct(consequence));
            if (!act
                    && finders.signs.hold(passage, clauses.get(close + 1).start(), end, offence)
                    && finders.signs.holdSoon(sentence, close + 1)) {
                String commander = finders.signs.commander(sentence, clauses.get(close + 1));
                Consequence held = withCarried(
                        finders.sanctions.read(consequence),
                        before,
                        actors(first, close),
                        consequence,
                        matter ? doer(clauses.get(i)) : commander,
                        condition);
                found.add(finders.trigger(passage, start, clauses.get(close).end(), condition, held));
                before = held;
                opens = Math.min(opens, start);
                covered = commander == null ? clauses.get(last).end() : covered;
            } else if (goesOn(condition, close, last)) {
                pending = first;
                i = last + 1;
                continue;
            } else {
                drops(start, clauses.get(close).end(), "what follows on it holds nobody to account");
            }
            pending = -1;
            i = last + 1;
        }
        if (found.isEmpty() && carried != null && finders.goesOn(sentence)) {
            covered = sentence.end();
        }
        addWorse(found);
        if (passage.trace().isOn()
                && found.isEmpty()
                && !hasCondition()
                && finders.sanctions.hold(passage, sentence.start(), sentence.end())) {
            drops(sentence.start(), sentence.end(), "it holds somebody to account, but under no condition");
        }
        return new TriggerReading(found, opens, covered);
    }

    /** 违反本办法第三条规定，出租设施的，改变用途，妨碍使用的: does the offence go on behind what looks like its end? */
    private boolean goesOn(String condition, int close, int last) {
        boolean on = finders.violates(condition) && conditionEnd(last + 1) >= 0;
        for (int i = close + 1; on && i <= last; i++) {
            Clause clause = clauses.get(i);
            on = finders.isFree(passage, clause)
                    && !finders.signs.opensOwn(passage, clause)
                    && !finders.sanctions.hold(passage, clause.start(), clause.end());
        }
        return on;
    }

    private void drops(int from, int to, String reason) {
        passage.trace().drops(Dropped.Kind.TRIGGER, passage, from, to, null, reason);
    }

    /** The first clause of a condition: behind what is only demanded before it, and not before 凡. */
    private int opening(int from, int close) {
        int first = from < close && finders.among.has(sentence.in(clauses.get(from))) ? from + 1 : from;
        boolean demanded = false;
        for (int i = from; i <= close; i++) {
            Clause clause = clauses.get(i);
            String text = passage.text();
            if (i > from
                            && !finders.casesOf
                                    .at(text, clause.start(), clause.end())
                                    .isEmpty()
                    || demanded && finders.conditions.mayOpen(text, clause.start(), clause.end())) {
                first = i;
                demanded = false;
            }
            if (i < close && finders.demands(passage, clause)) {
                first = i + 1;
                demanded = true;
            }
        }
        return first;
    }

    /** The last clause of the consequence of a condition; the one that closes the condition where there is none. */
    private int consequenceEnd(int close) {
        int last = close;
        while (last + 1 < clauses.size() && (last == close || !beginsCondition(last + 1))) {
            last++;
        }
        return last;
    }

    /** 逾期不改正，情节严重的: does the clause close a condition, or stand in front of the one that does? */
    private boolean beginsCondition(int index) {
        int close = conditionEnd(index);
        return close == index
                || close > index && close - index <= REACH && !finders.signs.goesOn(passage, clauses.get(index));
    }

    /** …情节恶劣者按…给予处罚: a case inside a clause. */
    private void addWorse(List<Trigger> found) {
        for (Clause clause : clauses) {
            Matcher m = finders.worse(passage, clause);
            if (m != null && finders.sanctions.hold(passage, m.end(), clause.end())) {
                found.add(finders.trigger(
                        passage,
                        m.start(1),
                        m.end(1),
                        m.group(1),
                        finders.sanctions.read(sentence.in(m.end(), clause.end()))));
            }
        }
    }

    private @Nullable String doer(Clause clause) {
        Phrase head = finders.bearers.head(passage, clause.start(), clause.end());
        return head == null ? null : sentence.in(head.start(), head.end());
    }

    /** Who does what a condition tells: in its last clause that names someone. */
    private List<String> actors(int first, int close) {
        for (int i = close; i >= first; i--) {
            Clause clause = clauses.get(i);
            List<String> kind = finders.kind(sentence.in(clause));
            if (!kind.isEmpty()) {
                return kind;
            }
            if (i == close && isNamed(close)) {
                return finders.named(sentence.in(clause));
            }
            List<String> names = sentence.in(clause).startsWith("违反") ? kind : finders.offenders.in(passage, clause);
            if (!names.isEmpty()) {
                return finders.cases.people(names);
            }
        }
        return List.of();
    }

    /** Does a semicolon stand in front of the sentence, so that the authority before it goes on? */
    private boolean isFurther() {
        int at = sentence.start() - 1;
        while (at >= 0 && Character.isWhitespace(passage.text().charAt(at))) {
            at--;
        }
        return at >= 0 && SEMICOLONS.indexOf(passage.text().charAt(at)) >= 0;
    }

    /** 处五万元罚款，对其主要负责人处一万元罚款: is something in store for those whom 其 speaks of, too? */
    private boolean isForBoth(String consequence) {
        int further = consequence.indexOf(TOWARD_ITS);
        return further > 0
                && !finders.sanctions
                        .read(consequence.substring(0, further))
                        .sanctions()
                        .isEmpty();
    }

    /** Adds who did it, as the condition prints it, and what the consequence before leaves in force. */
    private Consequence withCarried(
            Consequence held,
            @Nullable Consequence before,
            List<String> actors,
            String consequence,
            @Nullable String doer,
            String condition) {
        Consequence full = actors.isEmpty() ? held : held.ofActors(actors);
        Consequence inForce = finders.violates(condition) ? null : before;
        if (full.subjects().isEmpty() && inForce != null) {
            full = full.withSubjects(inForce.offenders());
        } else if (actors.isEmpty() && inForce != null && isForBoth(consequence)) {
            full = full.among(inForce.offenders());
        }
        if (!full.subjects().isEmpty() && full.agents().isEmpty() && actors.isEmpty() && inForce != null) {
            full = full.withAgents(inForce.agents().isEmpty() ? inForce.subjects() : inForce.agents());
        }
        if (full.authority() == null && doer != null) {
            full = full.withAuthority(doer);
        }
        Consequence further = before != null && finders.violates(condition) && isFurther() ? before : inForce;
        boolean ofCourts = held.sanctions().stream().allMatch(finders.ofCourts::has);
        if (full.authority() == null
                && further != null
                && (actors.isEmpty() || finders.isOneKind(condition))
                && !ofCourts
                && (finders.isFollowUp(condition)
                        || finders.violates(passage.text().substring(0, sentence.end())))) {
            full = full.withAuthority(further.authority());
        }
        return full;
    }
}
