package org.tiaoli.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A rule of grammar.
 *
 * @param id   of its lexicon line
 * @param sign what must stand in a text for the rule to be tried; matches nothing where the line is switched off
 */
record Rule(String id, Form sign) {

    /** Is the rule to be tried on {@code [from, to)}? */
    boolean mayHold(Passage passage, int from, int to) {
        return from < to && sign.isIn(passage, from, to);
    }

    /** Is the rule to be tried on the passage? */
    boolean mayHold(Passage passage) {
        return mayHold(passage, 0, passage.text().length());
    }

    /** Is the rule to be tried on a text that is no passage? */
    boolean mayHold(String text) {
        return sign.in(text).find();
    }

    /** Finds the sign in {@code [from, to)}; null where it is not there. */
    @Nullable
    Matcher find(Passage passage, int from, int to) {
        return from < to ? sign.find(passage, from, to) : null;
    }
}
