package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Sentence.Clause;

/** Tells consequences for the offender from duties of an authority and from exemptions. Immutable. */
final class ConsequenceSigns {

    /** The consequence begins in one of so many clauses behind its condition. */
    private static final int REACH = 3;

    /** A commander has at least so many characters. */
    private static final int SHORTEST_COMMANDER = 3;

    private final Bearers bearers;
    private final Sanctions sanctions;
    private final WordList exemptions;
    private final WordList duties;
    private final WordList requests;
    private final WordList additions;
    private final WordList same;
    private final WordList notWho;
    private final WordList acts;
    private final WordList own;
    private final WordList prompt;
    private final WordList besides;
    private final Pattern must;
    private final Pattern may;

    ConsequenceSigns(Words words, Bearers bearers, Sanctions sanctions) {
        this.bearers = bearers;
        this.sanctions = sanctions;
        exemptions = words.sought("consequence-marks", "exemption");
        duties = words.list("consequence-marks", "duty");
        requests = words.list("consequence-marks", "request");
        additions = words.list("consequence-marks", "goes-on");
        same = words.list("consequence-marks", "same");
        notWho = words.list("consequence-marks", "not-who");
        acts = words.list("consequence-marks", "act");
        besides = words.list("consequence-marks", "besides");
        prompt = words.list("consequence-marks", "prompt");
        own = words.list("consequence-marks", "own");
        must = Pattern.compile(words.list("consequence-marks", "must").regex());
        may = Pattern.compile(words.list("consequence-marks", "may").regex());
    }

    /**
     * Does what follows a condition befall an offender?
     *
     * @param offence does the condition stand among penalties, or tell of a violation?
     */
    boolean hold(String consequence, boolean offence) {
        return sanctions.hold(consequence) && !exemptions.isIn(consequence) && (offence || !isDuty(consequence));
    }

    /** As {@link #hold(String, boolean)}, of a stretch of a passage. */
    boolean hold(Passage passage, int from, int to, boolean offence) {
        return sanctions.hold(passage, from, to)
                && !exemptions.isIn(passage, from, to)
                && (offence || !isDuty(passage.text().substring(from, to)));
    }

    /** 应当责令…, 应当及时处理: an act of the authority, and not what befalls the offender. */
    private boolean isDuty(String consequence) {
        Matcher command = must.matcher(consequence);
        if (command.find()) {
            return isTold(consequence, command);
        }
        Matcher permission = may.matcher(consequence);
        return permission.find() && isTold(consequence, permission);
    }

    /** 由公安机关处警告，可以责令…: a command behind a measure only adds to it. */
    private boolean isTold(String consequence, Matcher command) {
        return acts.opens(consequence, command.end()) && !sanctions.hold(consequence.substring(0, command.start()));
    }

    /** 立即责令…, 责令…: an act of who found something out. */
    boolean isAct(String consequence) {
        return acts.opens(consequence);
    }

    /** 及时约谈…: an act of who found something out, among penalties as well. */
    boolean isPrompt(String consequence) {
        return prompt.opens(consequence);
    }

    /** Does a clause open as the consequence of one item of a list: 处五百元罚款, 由公安机关处警告? */
    boolean opensOwn(Passage passage, Clause clause) {
        return own.opens(passage.text(), clause.start());
    }

    /** Does one of the clauses from {@code index} on hold somebody, with no duty in front of it that stands by itself? */
    boolean holdSoon(Sentence sentence, int index) {
        List<Clause> clauses = sentence.clauses();
        for (int i = index; i < Math.min(clauses.size(), index + REACH); i++) {
            Clause clause = clauses.get(i);
            String text = sentence.in(clause);
            if (requests.opens(text)) {
                return false;
            }
            if (sanctions.hold(sentence.passage(), clause.start(), clause.end())) {
                return true;
            }
            if (duties.opens(text)) {
                return i + 1 < clauses.size() && besides.opens(sentence.in(clauses.get(i + 1)));
            }
        }
        return false;
    }

    /** 教育机构应当给予通报批评: who stands in front of the modal of a consequence; null where nobody does. */
    @Nullable
    String commander(Sentence sentence, Clause clause) {
        String text = sentence.in(clause);
        Matcher command = must.matcher(text);
        Matcher permission = may.matcher(text);
        int modal = Math.max(command.find() ? command.start() : -1, permission.find() ? permission.start() : -1);
        if (modal < SHORTEST_COMMANDER || notWho.opens(text)) {
            return null;
        }
        int end = clause.start() + modal;
        return bearers.endsAt(sentence.passage(), clause.start(), end) ? sentence.in(clause.start(), end) : null;
    }

    /** 并报经批准，责令关闭: does a sentence begin so that it only adds to the consequence before it, and hold somebody? */
    boolean adds(Sentence sentence) {
        return additions.opens(sentence.text()) && sanctions.hold(sentence.passage(), sentence.start(), sentence.end());
    }

    /** Does a clause between two conditions still belong to the consequence of the first? */
    boolean goesOn(Passage passage, Clause clause) {
        return same.opens(passage.text(), clause.start()) || sanctions.hold(passage, clause.start(), clause.end());
    }
}
