package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Modals.Modal;
import org.tiaoli.text.Span;

/**
 * What one clause says: who, with which modal, does what.
 *
 * @param kind        what sort of clause it is
 * @param start       where the clause begins, in the passage
 * @param subjects    the bearers printed in it, empty where none
 * @param modal       null where the clause has none
 * @param actionStart where the action begins, in the passage
 * @param end         where the clause ends
 * @param condition   a condition inside the clause; null where none
 */
record Frame(
        Kind kind,
        int start,
        List<String> subjects,
        @Nullable Modal modal,
        int actionStart,
        int end,
        @Nullable Span condition) {

    enum Kind {
        /** An act. */
        PREDICATE,
        /** Someone carries a responsibility. */
        ROLE,
        /** What is, not what is to be done. */
        FACT,
        /** A subject whose predicate is in the next clause. */
        SUBJECT,
        /** Neither. */
        OTHER
    }

    /** A clause without a modal. */
    static Frame of(Kind kind, int start, List<String> subjects, int actionStart, int end) {
        return new Frame(kind, start, subjects, null, actionStart, end, null);
    }

    /** The same with these subjects. */
    Frame by(List<String> names) {
        return new Frame(kind, start, names, modal, actionStart, end, condition);
    }

    /** The same with the modal of a clause in front, and the action from there. */
    Frame with(Modal governing, int from) {
        return new Frame(kind, start, subjects, governing, from, end, condition);
    }

    /** The same as an act. */
    Frame acting() {
        return new Frame(Kind.PREDICATE, start, subjects, modal, actionStart, end, condition);
    }

    /** The same, ending earlier. */
    Frame until(int earlier) {
        return new Frame(kind, start, subjects, modal, actionStart, earlier, condition);
    }

    /** The same under a condition that stands in front of it. */
    Frame under(Span when) {
        return new Frame(kind, start, subjects, modal, actionStart, end, condition == null ? when : condition);
    }
}
