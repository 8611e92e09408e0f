package org.tiaoli.extract;

import org.tiaoli.extract.Sentence.Clause;

/** Tells the clauses that set a condition, a ground or a purpose from those that say what is to be done. Immutable. */
final class Conditions {

    private final WordList openers;
    private final WordList inline;
    private final WordList alone;
    private final WordList behindSubject;
    private final WordList own;
    private final WordList except;
    private final WordList times;
    private final WordList simultaneous;
    private final WordList nouns;
    private final WordList some;
    private final WordList approvals;
    private final WordList states;
    private final WordList lists;

    Conditions(Words words) {
        openers = words.list("condition-openers");
        inline = words.list("condition-openers", "inline");
        alone = words.list("condition-openers", "alone");
        behindSubject = words.list("condition-openers", "behind");
        own = words.list("condition-openers", "own");
        except = words.list("condition-openers", "except");
        times = words.list("condition-marks", "time");
        simultaneous = words.list("condition-marks", "simultaneous");
        nouns = words.list("condition-marks", "noun");
        some = words.list("condition-marks", "some");
        approvals = words.list("condition-marks", "approval");
        states = words.list("condition-marks", "state");
        lists = words.list("condition-marks", "list");
    }

    /** Does the clause only set a condition for what follows? */
    boolean isCondition(Sentence sentence, Clause clause, boolean last) {
        String text = sentence.in(clause);
        if (last && clause.mark() != ':' && clause.mark() != '：') {
            return false;
        }
        return text.length() > 2 && endsInDe(text) && !some.closes(text)
                || endsInTime(text) && !simultaneous.closes(text)
                || text.startsWith("经") && approvals.closes(text)
                || alone.has(openers.at(text, 0))
                || isException(text);
    }

    /** Does the text end in a 的 that closes a condition, unlike 目的? */
    boolean endsInDe(String text) {
        return text.endsWith("的") && !nouns.closes(text);
    }

    private boolean isException(String text) {
        return except.has(openers.at(text, 0)) && text.endsWith("外");
    }

    /** Does what is left of a clause behind its subject open a condition: 未经批准? */
    boolean opensCondition(String rest) {
        return behindSubject.opens(rest) || except.opens(rest) && rest.endsWith("外");
    }

    /** Can a clause that begins so belong to a condition which a later clause closes? */
    boolean mayOpen(String text) {
        return openers.opens(text);
    }

    /** Does a clause that begins so open a condition of its own: 未经批准? */
    boolean opensOwn(String text) {
        return own.opens(text);
    }

    /** The length of a condition that stands by itself at the head of a clause: 必要时; 0 where none does. */
    int inlineAt(String text, int at) {
        return inline.at(text, at).length();
    }

    /** Does the text end in a time or circumstance, with at least two characters before it: 检修结束后? */
    boolean endsInTime(String text) {
        String time = times.before(text, 0, text.length());
        while (!time.isEmpty() && text.length() - time.length() < 2) {
            time = times.before(text, text.length() - time.length() + 1, text.length());
        }
        return !time.isEmpty();
    }

    /** Is the subject of a condition a thing that something happens to, and not the one who acts? */
    boolean isState(String behindSubject) {
        return states.opens(behindSubject) && !lists.opens(behindSubject);
    }
}
