package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.extract.Sentence.Clause;

/** Finds the conditions under which someone is held to account; holds what that needs. Immutable. */
final class Triggers {

    private static final Pattern CLOSING_MARKS = Pattern.compile("[。；;：:，,、]+$");

    final Bearers bearers;
    final Offenders offenders;
    final Sanctions sanctions;
    final ConsequenceSigns signs;
    final Conditions conditions;
    final CaseLists cases;
    final WordList casesOf;
    final WordList among;

    /** Measures that no authority imposes which was named before: 追究刑事责任. */
    final WordList ofCourts;

    private final WordList strict;
    private final WordList grades;
    private final GoverningModals modals;
    private final Gravity gravity;
    private final WordList catchAlls;
    private final WordList foundOut;
    private final WordList followUps;
    private final WordList kinds;

    /** 涉嫌犯罪的移送司法机关: a condition with its consequence right behind it. */
    private final Form run;

    /** 对直接负责的主管人员: who is sanctioned, and no condition. */
    private final Form addressee;

    private final Form violates;
    private final Form matter;
    private final Form worse;

    Triggers(Words words, Bearers bearers, Joints joints, Sanctions sanctions) {
        this.bearers = bearers;
        offenders = new Offenders(words, bearers, joints);
        this.sanctions = sanctions;
        signs = new ConsequenceSigns(words, bearers, sanctions);
        conditions = new Conditions(words);
        cases = new CaseLists(words, bearers);
        gravity = new Gravity(words);
        modals = new GoverningModals(words, bearers);
        among = words.list("consequence-marks", "among");
        casesOf = words.list("consequence-marks", "every");
        ofCourts = words.list("measure-marks", "court");
        grades = words.list("consequences", "phrase");
        strict = words.list("consequence-marks", "demand");
        catchAlls = words.list("offence-words", "catch-all");
        foundOut = words.list("offence-words", "found-out");
        kinds = words.list("offence-words", "kind");
        followUps = words.list("offence-words", "follow-up");
        run = words.form("对?(?:涉嫌|构成|触犯|逾期|拒不|" + grades.regex()
                + ")[^，。；的]{0,10}的(?=移[送交]|由[^，。；]|依法|给予|追究|责令|处[以一二三四五六七八九]|按|吊销)");
        addressee = words.form("对于?其?(?:(?:负有[^，。；的]{0,8}责任|直接负责|主要负责)的|[^，。；的、和及]{0,12}[和、及])*[^，。；的、和及]{0,12}"
                + words.list("offence-words", "addressee").regex());
        violates = words.form("违反了?" + words.list("offence-words", "violated").regex());
        matter = words.form(
                "(?:对于?|因)[^，。；]{4,}" + words.list("offence-words", "matter").regex());
        worse = words.form("([^，。；]{0,12}" + words.list("consequences", "worse").regex() + "者?)(?=[按给由依])");
    }

    /** Does a clause demand something of somebody, so that it is no part of a condition? */
    boolean demands(Passage passage, Clause clause) {
        Modal modal = modals.find(passage, clause.start(), clause.end());
        return modal != null
                && !conditions.endsInDe(passage.text(), clause.start(), clause.end())
                && (modal.span().length() > 1 && strict.has(modal.span().in(passage.text()))
                        || bearers.endsAt(passage, clause.start(), modal.span().start())
                        || bearers.head(passage, clause.start(), clause.end()) != null);
    }

    /** Does no modal govern the clause? */
    boolean isFree(Passage passage, Clause clause) {
        return modals.isFree(passage, clause);
    }

    /** Does the sentence announce a list of cases? */
    boolean announcesCases(Sentence sentence) {
        return cases.isAnnouncedIn(sentence);
    }

    /**
     * The consequence of a chapeau that announces offences; null when it holds nobody to account.
     *
     * @param following what stands between the sentence and the list
     * @param penal     does the provision stand among penalties?
     */
    @Nullable
    Consequence chapeau(Sentence sentence, String following, boolean penal) {
        Matcher announced = cases.announcement(sentence);
        if (!announced.find()) {
            return null;
        }
        String consequence = untilNextCondition(sentence.text().substring(announced.end()) + following);
        if (!signs.hold(consequence, penal)) {
            return null;
        }
        Consequence held = ordered(sentence, sentence.start() + announced.end(), sanctions.read(consequence));
        List<String> subjects = cases.subjects(sentence, sentence.start() + announced.start());
        return subjects.isEmpty() ? held : held.ofActors(subjects);
    }

    /** With the authority that is told to act, where none is named otherwise: …之一的，镇人民政府应当责令改正. */
    private Consequence ordered(Sentence sentence, int from, Consequence held) {
        if (held.authority() != null) {
            return held;
        }
        for (Clause clause : sentence.clauses()) {
            String commander = clause.start() < from ? null : signs.commander(sentence, clause);
            if (commander != null) {
                return held.withAuthority(commander);
            }
        }
        return held;
    }

    /** Up to a semicolon, behind a measure, behind which another condition or 对主管人员 stands, unless there are only grades: 情节较轻的，…；情节较重的，…. */
    private String untilNextCondition(String behind) {
        int from = 0;
        int at = behind.indexOf('；');
        while (at > 0 && !sanctions.hold(behind.substring(from, at))) {
            from = at + 1;
            at = behind.indexOf('；', from);
        }
        if (at > 0 && addressee.in(behind).region(at + 1, behind.length()).lookingAt()) {
            return behind.substring(0, at);
        }
        boolean graded = at > 0 && grades.isIn(behind.substring(0, at));
        return !graded && at > 0 && behind.indexOf("的，", at) > 0 ? behind.substring(0, at) : behind;
    }

    /** The sentence with 涉嫌犯罪的移送司法机关 and 对不合格的单位予以通报批评 cut behind the condition, as if a comma stood there. */
    Sentence divided(Sentence sentence) {
        Passage passage = sentence.passage();
        if (!sanctions.hold(passage, sentence.start(), sentence.end())) {
            return sentence;
        }
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            int end = conditionWithin(passage, clause);
            if (end > 0) {
                clauses.add(new Clause(clause.start(), end, '，'));
                clauses.add(new Clause(end, clause.end(), clause.mark()));
            } else {
                clauses.add(clause);
            }
        }
        return clauses.size() == sentence.clauses().size()
                ? sentence
                : new Sentence(passage, sentence.start(), sentence.text(), clauses);
    }

    private int conditionWithin(Passage passage, Clause clause) {
        Matcher m = run.in(passage.text()).region(clause.start(), clause.end());
        int end = m.lookingAt() ? m.end() : offenders.namedBehindToward(passage, clause);
        return end > 0 && sanctions.hold(passage, end, clause.end()) ? end : -1;
    }

    /** 考核不合格的单位，由…约谈: does the clause name those whom the next one sanctions? */
    boolean isNamed(Passage passage, Clause clause, Clause next) {
        return offenders.isNamed(passage, clause)
                && (next.start() == clause.end() || modals.isFree(passage, next))
                && sanctions.hold(passage, next.start(), next.end());
    }

    /** What a sentence in running text says of conditions and what follows. */
    TriggerReading sentence(Sentence sentence, boolean penal, @Nullable Consequence carried) {
        return new TriggerSentence(this, sentence, penal).read(carried);
    }

    /** Does an item say in its first sentence what follows on its condition: 未登记的，处五百元罚款? */
    boolean isWhole(Sentence first) {
        return new TriggerSentence(this, first, true).hasOwnConsequence();
    }

    /** The triggers of one item of a list of offences: one, or those of its conditions that have consequences of their own. */
    List<Trigger> item(Sentence sentence, String wholeItem, Consequence held) {
        TriggerSentence ofItem = new TriggerSentence(this, sentence, true);
        if (ofItem.hasOwnConsequence()) {
            List<Trigger> own = ofItem.read(held).triggers();
            if (!own.isEmpty()) {
                return own.stream().map(trigger -> trigger.under(held)).toList();
            }
        }
        String condition = CLOSING_MARKS.matcher(wholeItem).replaceFirst("").strip();
        return List.of(
                trigger(sentence.passage(), sentence.start(), sentence.start() + wholeItem.length(), condition, held));
    }

    /** A trigger whose condition is printed at {@code [start, end)} of the passage. */
    Trigger trigger(Passage passage, int start, int end, String condition, Consequence held) {
        boolean catchAll = catchAlls.opens(condition);
        return new Trigger(
                passage.provision().id(),
                passage.source(start, Math.min(end, passage.text().length())),
                held.rule(),
                held.subjects().isEmpty() ? Confidence.INHERITED : Confidence.STATED,
                held.subjects(),
                held.agents(),
                condition,
                held.sanctions(),
                held.bases(),
                gravity.of(condition),
                held.authority(),
                held.amount(),
                catchAll);
    }

    /** Does a sentence that names no condition only add to the consequence before it? */
    boolean goesOn(Sentence sentence) {
        return signs.adds(sentence) && !new TriggerSentence(this, sentence, false).hasCondition();
    }

    /** What a sentence that goes on with a trigger adds to it. */
    Consequence added(Sentence sentence) {
        return sanctions.read(sentence.text());
    }

    /** Does a condition tell of what an authority finds, whose own act follows: 发现隐患的? */
    boolean isFoundOut(String condition) {
        return foundOut.isIn(condition);
    }

    /** 属于学生的: who they are of whom a condition says only that; empty where it says something else. */
    List<String> kind(String clause) {
        String is = kinds.at(clause, 0);
        return !is.isEmpty() && clause.endsWith("的")
                ? sanctions.people(clause.substring(is.length(), clause.length() - 1))
                : List.of();
    }

    /** 对个人养犬的: does a condition tell apart those of whom the one before it speaks? */
    boolean isOneKind(String condition) {
        return offenders.isBehindToward(condition);
    }

    /** Who they are that a condition names, without what they have done. */
    List<String> named(String clause) {
        return sanctions.people(offenders.withoutToward(clause));
    }

    /** Does a condition only go further than the one before it: 逾期不改正的, 情节严重的? */
    boolean isFollowUp(String condition) {
        return followUps.opens(condition);
    }

    /** Does a condition tell of a violation: 违反本办法第五条? */
    boolean violates(String condition) {
        return violates.in(condition).find();
    }

    /** 对弄虚作假的单位, 因玩忽职守的问题: a condition without 的 behind it. */
    boolean isMatter(Passage passage, Clause clause) {
        return matter.mayBeIn(passage, clause.start(), clause.end())
                && matter.in(passage.text())
                        .region(clause.start(), clause.end())
                        .matches()
                && !isAddressee(passage, clause);
    }

    /** 对直接负责的主管人员，由任免机关给予处分: does a sentence only say what befalls those in charge as well? */
    boolean isAddressed(Sentence sentence) {
        Clause first = sentence.clauses().get(0);
        Matcher m = addressee.in(sentence.passage().text()).region(first.start(), first.end());
        return m.lookingAt();
    }

    private boolean isAddressee(Passage passage, Clause clause) {
        return addressee.in(passage.text()).region(clause.start(), clause.end()).matches();
    }

    /** …情节恶劣者 in front of its own consequence: group 1; null where the clause holds none. */
    @Nullable
    Matcher worse(Passage passage, Clause clause) {
        return worse.find(passage, clause.start(), clause.end());
    }
}
