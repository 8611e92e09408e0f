package org.tiaoli.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of grammar.
 *
 * @param id   of its lexicon line
 * @param sign what must stand in a text for the rule to be tried; matches nothing where the line is switched off
 */
record Rule(String id, Pattern sign) {

    /** Is the rule to be tried on {@code [from, to)}? */
    boolean mayHold(String text, int from, int to) {
        return from < to && sign.matcher(text).region(from, to).find();
    }

    /** Is the rule to be tried on the text? */
    boolean mayHold(String text) {
        return mayHold(text, 0, text.length());
    }

    /** Finds the sign in {@code [from, to)}. */
    Matcher matcher(String text, int from, int to) {
        return sign.matcher(text).region(from, to);
    }
}
