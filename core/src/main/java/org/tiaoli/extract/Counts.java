package org.tiaoli.extract;

import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Frequency.Bound;
import org.tiaoli.text.Numeral;

/** Reads the numbers and bounds of frequencies: 不少于两次, 三次以上. Immutable. */
final class Counts {

    /** A number of a frequency, Arabic or Chinese. */
    static final String NUMBER = "(?:[0-9０-９]{1,3}|[一二两三四五六七八九十百]{1,4})";

    private final WordList counters;
    private final WordList front;
    private final WordList behind;
    private final WordList atMost;

    Counts(Words words) {
        counters = words.list("times", "counter");
        front = words.list("times", "front");
        behind = words.list("times", "behind");
        atMost = words.list("times", "at-most");
    }

    /** A group that matches a bound in front of a number: 不少于. */
    String frontRegex() {
        return front.regex();
    }

    /** Groups that match a number with its counter and a bound behind it: group 1 the number, group 2 the bound. */
    String countRegex() {
        return "(" + NUMBER + ")" + counters.regex() + "(" + behind.regex() + ")?";
    }

    /** What the words before and behind a count say of it. */
    Bound bound(@Nullable String before, @Nullable String after) {
        if (before == null && after == null) {
            return Bound.EXACTLY;
        }
        boolean most = before != null && atMost.has(before) || after != null && atMost.has(after);
        return most ? Bound.AT_MOST : Bound.AT_LEAST;
    }

    /** The printed number, at least 1; 1 where none is printed. */
    static int number(@Nullable String printed) {
        Numeral numeral = printed == null ? null : Numeral.read(printed, 0, printed.length());
        return numeral == null ? 1 : Math.max(1, numeral.value());
    }
}
