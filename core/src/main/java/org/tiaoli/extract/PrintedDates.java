package org.tiaoli.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/** Reads full dates: 2018年9月5日, 二〇一八年九月五日. */
final class PrintedDates {

    private static final String YEAR = "([12][0-9]{3}|[一二〇○零][〇○零一二三四五六七八九]{3})";
    private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";

    /** Groups 1 year, 2 month, 3 day. */
    private static final Pattern DATE = Pattern.compile(YEAR + "\\s*年\\s*" + NUMBER + "\\s*月\\s*" + NUMBER + "\\s*日");

    private PrintedDates() {}

    /** Finds the dates of a text. */
    static Matcher in(String text) {
        return DATE.matcher(text);
    }

    /** The first date of a text as an ISO date; null where there is none. */
    static @Nullable String first(String text) {
        Matcher m = in(text);
        return m.find() ? iso(m) : null;
    }

    /** A date that was found as an ISO date; null where a number of it cannot be read. */
    static @Nullable String iso(Matcher m) {
        Numeral year = numeral(m.group(1).replace('○', '〇'));
        Numeral month = numeral(m.group(2));
        Numeral day = numeral(m.group(3));
        return year == null || month == null || day == null
                ? null
                : padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
    }

    private static String padded(Numeral number, int length) {
        String digits = String.valueOf(number.value());
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static @Nullable Numeral numeral(String printed) {
        return Numeral.read(printed, 0, printed.length());
    }
}
