package org.tiaoli.extract;

import org.tiaoli.extract.Sentence.Clause;

/** Tells the clauses that set a condition, a ground or a purpose from those that say what is to be done. Immutable. */
final class Conditions {

    private final WordList openers;
    private final WordList inline;
    private final WordList alone;
    private final WordList behindSubject;
    private final WordList own;
    private final WordList ifs;
    private final WordList except;
    private final WordList times;
    private final WordList terms;
    private final WordList simultaneous;
    private final WordList nouns;
    private final WordList some;
    private final WordList approvals;
    private final WordList states;
    private final WordList lists;
    private final WordList encounters;
    private final WordList failures;

    /** 应当在…前: the time of what is demanded. */
    private final Form demanded;

    Conditions(Words words) {
        openers = words.list("condition-openers");
        inline = words.list("condition-openers", "inline");
        alone = words.list("condition-openers", "alone");
        behindSubject = words.list("condition-openers", "behind");
        ifs = words.list("condition-openers", "if");
        own = words.list("condition-openers", "own");
        except = words.list("condition-openers", "except");
        times = words.list("condition-marks", "time");
        terms = words.list("condition-marks", "term");
        simultaneous = words.list("condition-marks", "simultaneous");
        nouns = words.list("condition-marks", "noun");
        some = words.list("condition-marks", "some");
        approvals = words.list("condition-marks", "approval");
        states = words.list("condition-marks", "state");
        demanded = words.form(words.list("modals").regex() + "[在于自]");
        lists = words.list("condition-marks", "list");
        encounters = words.list("condition-openers", "encounter");
        failures = words.sought("condition-marks", "failure");
    }

    /** Does the clause only set a condition for what follows? */
    boolean isCondition(Sentence sentence, Clause clause, boolean last) {
        if (last && clause.mark() != ':' && clause.mark() != '：') {
            return false;
        }
        String text = sentence.passage().text();
        int from = clause.start();
        int to = clause.end();
        return to - from > 2 && endsInDe(text, from, to) && !some.closes(text, from, to)
                || endsInTime(text, from, to)
                        && !simultaneous.closes(text, from, to)
                        && !demanded.isIn(sentence.passage(), from, to)
                || text.charAt(from) == '经' && approvals.closes(text, from, to)
                || alone.has(openers.at(text, from, to)) && !(opensOwn(text, from, to) && isThing(text, from, to))
                || isException(text, from, to);
    }

    /** Does a stretch of text end in a 的 that closes a condition, unlike 目的? */
    boolean endsInDe(String text, int from, int to) {
        return text.charAt(to - 1) == '的' && !nouns.closes(text, from, to);
    }

    private boolean isException(String text, int from, int to) {
        return text.charAt(to - 1) == '外' && except.has(openers.at(text, from, to));
    }

    /** Behind 如果 or 一旦, where they open the text at an offset. */
    int behindIf(String text, int at) {
        return at + ifs.at(text, at).length();
    }

    /** Does what is left of a clause behind its subject open a condition: 未经批准? */
    boolean opensCondition(String text, int from, int to) {
        return !behindSubject.at(text, from, to).isEmpty() && !isThing(text, from, to)
                || to > from
                        && text.charAt(to - 1) == '外'
                        && !except.at(text, from, to).isEmpty();
    }

    /** 未经验收的工程: a thing that something is not so with. */
    private boolean isThing(String text, int from, int to) {
        int of = text.lastIndexOf('的', to - 1);
        return of > from && of < to - 1 && !approvals.closes(text, of, to);
    }

    /** Can a clause {@code [from, to)} belong to a condition which a later clause closes? */
    boolean mayOpen(String text, int from, int to) {
        return !openers.at(text, from, to).isEmpty();
    }

    /** Does a clause {@code [from, to)} open a condition of its own: 未经批准? */
    boolean opensOwn(String text, int from, int to) {
        return !own.at(text, from, to).isEmpty();
    }

    /** The length of a condition that stands by itself at the head of a clause: 必要时; 0 where none does. */
    int inlineAt(String text, int at) {
        return inline.at(text, at).length();
    }

    /** Does a stretch of text end in a time or circumstance, with at least two characters before it: 检修结束后? */
    boolean endsInTime(String text, int from, int to) {
        String time = times.before(text, from, to);
        while (!time.isEmpty() && to - from - time.length() < 2) {
            time = times.before(text, to - time.length() + 1, to);
        }
        return !time.isEmpty();
    }

    /** May this character be the last of a circumstance? */
    boolean mayEnd(char c) {
        return c == '的' || times.mayEnd(c);
    }

    /** As {@link #endsInTime}, where the word of time is one for itself and not the end of another: 及时. */
    boolean endsInMark(Passage passage, int from, int to) {
        String text = passage.text();
        String time = times.before(text, from, to);
        return endsInTime(text, from, to)
                && !simultaneous.closes(text, from, to)
                && !text.startsWith("起", to)
                && !isClock(text, to - time.length())
                && passage.isWordStart(to - time.length());
    }

    /** 18时, 18时前: an hour of the day. */
    private static boolean isClock(String text, int to) {
        int end = text.charAt(to - 1) == '时' ? to - 1 : to;
        return end > 0 && Character.isDigit(text.charAt(end - 1));
    }

    /** 手续不全的: what is not so with somebody or something, up to its 的. */
    boolean endsInFailure(Passage passage, int from, int to) {
        if (!endsInDe(passage.text(), from, to) || !failures.isIn(passage, from, to)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            String word = failures.at(passage.text(), at, to);
            if (!word.isEmpty() && passage.isWordStart(at) && passage.isWordStart(at + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** 遇有, 发现: does the stretch begin with what somebody meets with? */
    boolean opensEncounter(String text, int from, int to) {
        return encounters.at(text, from, to).length() > 0;
    }

    /** 期内, 前: does a stretch of text end in the word for a time, whatever stands in front of it? */
    boolean closesInTime(String text, int from, int to) {
        return times.closes(text, from, to);
    }

    /** 供热期内: a time that a modal in front of it keeps in its own clause. */
    boolean endsInTerm(String text, int from, int to) {
        return terms.closes(text, from, to);
    }

    /** Is the subject of a condition a thing that something happens to, and not the one who acts? */
    boolean isState(String text, int from, int to) {
        return !states.at(text, from, to).isEmpty() && lists.at(text, from, to).isEmpty();
    }
}
