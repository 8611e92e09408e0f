package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Sentence.Clause;

/** Finds the conditions under which someone is held to account. */
final class Triggers {

    private static final Pattern CASES =
            Pattern.compile("(?:有|属于|符合|具有|存在|违反)?(?:下列|以下|如下)(?:[^，。；：]{0,16}?)(?:情形|行为|情况|问题)(?:之一)?");
    private static final Pattern VIOLATES = Pattern.compile("违反(?:了)?(?:本|《|有关|国家|第|上述|前)");
    private static final Pattern CATCH_ALL = Pattern.compile("^(?:有)?(?:其他|其它|法律、法规规定的其他|法律法规规定的其他|其他法律)");
    private static final Pattern MATTER_HELD = Pattern.compile("^(?:对于?|因)([^，。；]{4,})(?:的?行为|问题|情况|情形|人员|单位|个人)$");
    private static final Pattern WORSE = Pattern.compile("([^，。；]{0,12}情节(?:特别)?(?:严重|恶劣|较重)者?)(?=[按给由依])");

    private final Words words;
    private final Bearers bearers;
    private final Sanctions sanctions;
    private final Set<String> gravityVerbs;
    private final Set<String> gravityPhrases;

    Triggers(Words words, Bearers bearers, Sanctions sanctions) {
        this.words = words;
        this.bearers = bearers;
        this.sanctions = sanctions;
        gravityVerbs = words.set("consequences", "verb");
        gravityPhrases = words.set("consequences", "phrase");
    }

    /** Does the sentence announce a list of cases? */
    static boolean announcesCases(String sentence) {
        return CASES.matcher(sentence).find();
    }

    /**
     * The consequence of a chapeau that announces offences; null when it holds nobody to account.
     *
     * @param following what stands between the sentence and the list
     */
    @Nullable
    Consequence chapeau(Sentence sentence, String following) {
        Matcher cases = CASES.matcher(sentence.text());
        if (!cases.find()) {
            return null;
        }
        String behind = sentence.text().substring(cases.end()) + following;
        String first = untilNextCondition(behind);
        if (!sanctions.holds(first) || isDuty(first) || isExemption(first)) {
            return null;
        }
        Consequence held = sanctions.read(first);
        List<String> subjects = caseSubjects(sentence, sentence.start() + cases.start());
        return subjects.isEmpty() ? held : held.ofActors(subjects);
    }

    /** Up to a semicolon behind which another condition stands. */
    private static String untilNextCondition(String behind) {
        for (int at = behind.indexOf('；'); at > 0; at = behind.indexOf('；', at + 1)) {
            int comma = behind.indexOf("的，", at);
            if (comma > 0) {
                return behind.substring(0, at);
            }
        }
        return behind;
    }

    /** Who has one of the cases: what stands in front of 有下列情形之一. */
    private List<String> caseSubjects(Sentence sentence, int casesStart) {
        int from = sentence.start();
        for (Clause clause : sentence.clauses()) {
            if (clause.start() < casesStart) {
                from = clause.start();
            }
        }
        int end = casesStart;
        String text = sentence.passage().text();
        while (end > from && "有，的".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end <= from) {
            return List.of();
        }
        String before = text.substring(from, end);
        if (bearers.endsAt(sentence.passage(), from, end)) {
            return people(bearers.names(before.replaceFirst("^(?:凡|对|对于)", "")));
        }
        Bearers.Phrase head = bearers.head(sentence.passage(), from, end);
        return head == null ? List.of() : people(bearers.names(sentence.passage(), head));
    }

    private static List<String> people(List<String> names) {
        List<String> people = new ArrayList<>();
        for (String name : names) {
            people.add(
                    name.startsWith("其") && !name.startsWith("其他") && !name.startsWith("其余") && name.length() > 2
                            ? name.substring(1)
                            : name);
        }
        return people;
    }

    /** The trigger of one item of a list of offences. */
    Trigger item(Sentence sentence, String wholeItem, Consequence held) {
        String condition = wholeItem.replaceFirst("[。；;：:，,、]+$", "").strip();
        Passage passage = sentence.passage();
        return trigger(passage, sentence.start(), sentence.start() + wholeItem.length(), condition, held);
    }

    private Trigger trigger(Passage passage, int start, int end, String condition, Consequence held) {
        boolean catchAll = CATCH_ALL.matcher(condition).find();
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
                catchAll ? null : gravity(condition),
                held.authority(),
                held.amount(),
                catchAll);
    }

    /**
     * What a sentence in running text says of conditions and what follows.
     *
     * @param triggers what was found
     * @param opens    offset of the first condition; the end where there is none
     * @param covered  offset up to which the sentence speaks of triggers and of no duty; the start where it does not
     */
    record Reading(List<Trigger> triggers, int opens, int covered) {}

    /**
     * Reads …的，由…责令…，处…; several conditions in one sentence, each with its consequence.
     *
     * @param penal   does the provision stand among penalties?
     * @param carried the consequence before in the same paragraph, whose authority and subjects go on
     */
    Reading sentence(Sentence sentence, boolean penal, @Nullable Consequence carried) {
        List<Trigger> found = new ArrayList<>();
        List<Clause> clauses = sentence.clauses();
        String whole = sentence.passage().text();
        Consequence before = carried;
        int covered = sentence.start();
        int opens = sentence.end();
        int i = 0;
        while (i < clauses.size()) {
            int close = conditionEnd(sentence, i);
            if (close < 0) {
                break;
            }
            int last = close;
            while (last + 1 < clauses.size()
                    && (last == close
                            || conditionEnd(sentence, last + 1) != last + 1
                                    && !opensNewCondition(sentence, last + 1))) {
                last++;
            }
            if (last == close) {
                break;
            }
            int from = clauses.get(close + 1).start();
            String consequence = whole.substring(from, clauses.get(last).end());
            boolean matter =
                    MATTER_HELD.matcher(sentence.in(clauses.get(close))).matches();
            int first = matter ? close : i;
            int start = clauses.get(first).start();
            String condition = whole.substring(start, clauses.get(close).end());
            boolean offence = penal || VIOLATES.matcher(condition).find() || before != null;
            if (!holdsHere(consequence, offence) || !holdsSoon(sentence, close + 1)) {
                i = last + 1;
                continue;
            }
            String commander = commander(sentence, clauses.get(close + 1));
            Consequence held = withCarried(
                    sanctions.read(consequence),
                    before,
                    actors(sentence, first, close),
                    matter ? doer(sentence, clauses.get(i)) : commander,
                    condition);
            found.add(trigger(sentence.passage(), start, clauses.get(close).end(), condition, held));
            before = held;
            opens = Math.min(opens, start);
            covered = commander == null ? clauses.get(last).end() : covered;
            i = last + 1;
        }
        if (found.isEmpty() && goesOn(sentence, carried)) {
            covered = sentence.end();
        }
        worse(sentence, found);
        return new Reading(found, opens, covered);
    }

    /** 并报经批准，责令关闭: a sentence that only adds to the consequence before it. */
    boolean goesOn(Sentence sentence, @Nullable Consequence carried) {
        String text = sentence.text();
        boolean joins =
                text.startsWith("并") || text.startsWith("可以") || text.startsWith("对") || text.startsWith("有违法所得");
        return carried != null && joins && conditionEnd(sentence, 0) < 0 && sanctions.holds(text);
    }

    /** The trigger with the measures of a sentence that goes on with it. */
    Trigger withAdded(Trigger trigger, Sentence sentence) {
        Consequence more = sanctions.read(sentence.text());
        List<String> all = new ArrayList<>(trigger.sanctions());
        more.sanctions().stream().filter(s -> !all.contains(s)).forEach(all::add);
        return new Trigger(
                trigger.provision(),
                trigger.span(),
                trigger.rule(),
                trigger.confidence(),
                trigger.subjects(),
                trigger.agents(),
                trigger.condition(),
                all,
                trigger.bases(),
                trigger.gravity(),
                trigger.authority(),
                trigger.amount() == null ? more.amount() : trigger.amount(),
                trigger.catchAll());
    }

    /** …情节恶劣者按…给予处罚: a case inside a clause. */
    private void worse(Sentence sentence, List<Trigger> found) {
        for (Clause clause : sentence.clauses()) {
            String text = sentence.in(clause);
            Matcher m = WORSE.matcher(text);
            if (m.find() && sanctions.holds(text.substring(m.end()))) {
                Consequence held = sanctions.read(text.substring(m.end()));
                found.add(trigger(
                        sentence.passage(), clause.start() + m.start(1), clause.start() + m.end(1), m.group(1), held));
            }
        }
    }

    private boolean holdsHere(String consequence, boolean offence) {
        if (!sanctions.holds(consequence) || isExemption(consequence)) {
            return false;
        }
        return offence || !isDuty(consequence);
    }

    /** Does one of the next two clauses hold, with no duty in front of it? */
    private boolean holdsSoon(Sentence sentence, int index) {
        List<Clause> clauses = sentence.clauses();
        for (int i = index; i < Math.min(clauses.size(), index + 3); i++) {
            String text = sentence.in(clauses.get(i));
            if (text.startsWith("商请") || text.startsWith("提请")) {
                return false;
            }
            if (sanctions.holds(text)) {
                return true;
            }
            if (text.startsWith("要")
                    || text.startsWith("应")
                    || text.startsWith("须")
                    || text.startsWith("必须")
                    || text.startsWith("不得")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable String doer(Sentence sentence, Clause clause) {
        Bearers.Phrase head = bearers.head(sentence.passage(), clause.start(), clause.end());
        return head == null ? null : sentence.in(head.start(), head.end());
    }

    private static boolean isExemption(String consequence) {
        return consequence.contains("不承担")
                || consequence.contains("免予")
                || consequence.contains("免除")
                || consequence.contains("不予追究")
                || consequence.contains("不追究")
                || consequence.contains("从轻")
                || consequence.contains("减轻")
                || consequence.contains("免于")
                || consequence.contains("免责");
    }

    /** 应当责令…, 应当及时处理: an act of the authority, and not what befalls the offender. */
    private static boolean isDuty(String consequence) {
        int must = consequence.indexOf("应当");
        if (must < 0) {
            must = consequence.indexOf("可以");
        }
        String behind = must < 0 ? "" : consequence.substring(must + 2);
        return behind.startsWith("责令")
                || behind.startsWith("及时")
                || behind.startsWith("立即")
                || behind.startsWith("处理")
                || behind.startsWith("调查")
                || behind.startsWith("在")
                || behind.startsWith("于")
                || behind.startsWith("自")
                || behind.startsWith("向")
                || behind.startsWith("报")
                || behind.startsWith("提出")
                || behind.startsWith("查处")
                || behind.startsWith("予以处理")
                || behind.startsWith("依法处理")
                || behind.startsWith("移送");
    }

    /** Adds who did it, as the condition prints it, and what the consequence before leaves in force. */
    private Consequence withCarried(
            Consequence held,
            @Nullable Consequence before,
            List<String> actors,
            @Nullable String doer,
            String condition) {
        Consequence full = actors.isEmpty() ? held : held.ofActors(actors);
        boolean follows = before != null && !VIOLATES.matcher(condition).find();
        if (full.subjects().isEmpty() && follows && before != null) {
            full = full.withSubjects(before.subjects());
        }
        if (full.authority() == null && doer != null) {
            full = full.withAuthority(doer);
        }
        if (full.authority() == null && follows && before != null && actors.isEmpty()) {
            full = full.withAuthority(before.authority());
        }
        return full;
    }

    /** Who does what a condition tells: in its last clause that names someone. */
    private List<String> actors(Sentence sentence, int first, int close) {
        List<Clause> clauses = sentence.clauses();
        for (int i = close; i >= first; i--) {
            Clause clause = clauses.get(i);
            int from = Clauses.afterJoint(sentence.passage().text(), clause.start(), clause.end());
            Bearers.Phrase head = bearers.head(sentence.passage(), from, clause.end());
            if (head != null && !sentence.in(clause).startsWith("违反")) {
                return people(bearers.names(sentence.passage(), head));
            }
        }
        return List.of();
    }

    /** 教育机构应当给予通报批评: who stands in front of the modal of a consequence; null where none does. */
    private @Nullable String commander(Sentence sentence, Clause clause) {
        String text = sentence.in(clause);
        int must = Math.max(text.indexOf("应当"), text.indexOf("可以"));
        if (must < 3 || text.startsWith("由") || text.startsWith("对") || text.startsWith("依法")) {
            return null;
        }
        int end = clause.start() + must;
        return bearers.endsAt(sentence.passage(), clause.start(), end) ? sentence.in(clause.start(), end) : null;
    }

    /** The clause, from {@code from} on, that closes a condition; -1 where none does. */
    private static int conditionEnd(Sentence sentence, int from) {
        List<Clause> clauses = sentence.clauses();
        for (int i = from; i + 1 < clauses.size(); i++) {
            String text = sentence.in(clauses.get(i));
            boolean matter = MATTER_HELD.matcher(text).matches();
            if (text.endsWith("的") && !text.endsWith("目的") || matter || text.endsWith("者") && i == from) {
                return i;
            }
        }
        return -1;
    }

    /** 逾期不改正，情节严重的: the clause in front of the one that closes a condition and imposes nothing itself. */
    private boolean opensNewCondition(Sentence sentence, int index) {
        String text = sentence.in(sentence.clauses().get(index));
        int close = conditionEnd(sentence, index);
        return close > index
                && close - index <= 3
                && !sanctions.holds(text)
                && !text.startsWith("并")
                && !text.startsWith("可")
                && !text.startsWith("处")
                && !text.startsWith("对");
    }

    /** The consequence that a condition requires: 造成严重后果. */
    @Nullable
    String gravity(String condition) {
        String text = condition.endsWith("的")
                ? condition.substring(0, condition.length() - 1)
                : condition.endsWith("者") ? condition.substring(0, condition.length() - 1) : condition;
        int start = -1;
        int end = text.length();
        while (end > 0) {
            int from = end;
            while (from > 0 && "，、,".indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            int opens = gravityStart(text.substring(from, end));
            if (opens < 0) {
                break;
            }
            start = from + opens;
            if (opens > 0) {
                break;
            }
            end = from - 1;
        }
        return start < 0 ? null : text.substring(start).replaceFirst("(?:的?行为|等问题|问题)$", "");
    }

    private int gravityStart(String piece) {
        for (String phrase : gravityPhrases) {
            if (piece.startsWith(phrase) && !phrase.equals("逾期") && !phrase.equals("构成犯罪")) {
                return 0;
            }
        }
        int best = -1;
        for (String verb : gravityVerbs) {
            int at = piece.indexOf(verb);
            boolean phraseOfHarm = at >= 0 && (at == 0 || verb.equals("造成") || verb.equals("导致") || verb.equals("致使"));
            if (phraseOfHarm && (best < 0 || at < best) && (at > 0 || isHarm(piece))) {
                best = at;
            }
        }
        return best;
    }

    private static boolean isHarm(String piece) {
        return piece.startsWith("造成")
                || piece.startsWith("导致")
                || piece.startsWith("致使")
                || piece.startsWith("引发")
                || piece.startsWith("产生")
                || piece.startsWith("酿成")
                || piece.contains("失误")
                || piece.contains("错误")
                || piece.contains("事故")
                || piece.contains("后果")
                || piece.contains("损失")
                || piece.contains("影响")
                || piece.contains("事件");
    }
}
