package org.tiaoli.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The length after which a periodic duty comes again.
 *
 * @param iso     ISO 8601 duration, or {@code semester}, {@code school-year}
 * @param perYear how many of it make a year of 365 days or 52 weeks
 */
record Period(String iso, double perYear) {

    private static final Pattern DURATION = Pattern.compile("(PT?)([0-9]+)([HMWDY])");

    /** Reads what a line of the list {@code periods} means: {@code P6M 2}. */
    static Period of(String meaning) {
        String[] parts = meaning.split(" ");
        return new Period(parts[0], Double.parseDouble(parts[1]));
    }

    /** So many of it: 每两年, 每三个月. */
    Period times(int number) {
        Matcher duration = DURATION.matcher(iso);
        String longer = duration.matches()
                ? duration.group(1) + number * Integer.parseInt(duration.group(2)) + duration.group(3)
                : iso;
        return new Period(longer, perYear / number);
    }
}
