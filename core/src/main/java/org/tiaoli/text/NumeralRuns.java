package org.tiaoli.text;

import org.jspecify.annotations.Nullable;

/**
 * Turns Chinese numerals, and mixed ones such as 5万, into Arabic digits.
 *
 * <p>A run without a unit is read digit by digit, as years are (二〇二四). A run that is no well-formed number, or that
 * begins with a unit (百姓, 万元), stays as it is.
 */
final class NumeralRuns {

    private static final String DIGITS = "〇一二三四五六七八九";
    /** Often typed for 〇 in years; also a blank to fill in, so that no number begins with it. */
    private static final char RING = '○';

    private static final int LONGEST = 24;

    private NumeralRuns() {}

    static Tape apply(Tape in) {
        Tape out = new Tape(in.length());
        int at = 0;
        while (at < in.length()) {
            if (!opens(in.charAt(at))) {
                out.copy(in, at++);
                continue;
            }
            int end = runEnd(in, at);
            String digits = end - at <= LONGEST ? read(in, at, end) : null;
            if (digits == null) {
                while (at < end) {
                    out.copy(in, at++);
                }
            } else {
                out.add(digits, in.start(at), in.end(end - 1));
                at = end;
            }
        }
        return out;
    }

    private static boolean opens(char c) {
        return (digit(c) >= 0 && c != RING) || c == '十';
    }

    private static int runEnd(Tape in, int from) {
        int end = from;
        while (end < in.length()) {
            char c = in.charAt(end);
            if (digit(c) < 0 && unit(c) == 0 && !isThousandsComma(in, end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isThousandsComma(Tape in, int at) {
        char c = in.charAt(at);
        if ((c != ',' && c != '，') || at + 3 >= in.length() || !isArabic(in.charAt(at - 1))) {
            return false;
        }
        boolean three = isArabic(in.charAt(at + 1)) && isArabic(in.charAt(at + 2)) && isArabic(in.charAt(at + 3));
        return three && (at + 4 == in.length() || !isArabic(in.charAt(at + 4)));
    }

    /** The number as digits; null where it is not well formed or too large. */
    private static @Nullable String read(Tape in, int from, int end) {
        boolean hasUnit = false;
        for (int i = from; i < end; i++) {
            hasUnit |= unit(in.charAt(i)) > 0;
        }
        return hasUnit ? value(in, from, end) : digitByDigit(in, from, end);
    }

    private static String digitByDigit(Tape in, int from, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (digit(in.charAt(i)) >= 0) {
                out.append(digit(in.charAt(i)));
            }
        }
        return out.toString();
    }

    private static @Nullable String value(Tape in, int from, int end) {
        long total = 0;
        long section = 0;
        long pending = -1;
        long lastUnit = Long.MAX_VALUE;
        for (int i = from; i < end; i++) {
            char c = in.charAt(i);
            int digit = digit(c);
            long unit = unit(c);
            if (digit >= 0) {
                if (pending > 0 && !(isArabic(c) && isArabic(in.charAt(i - 1)))) {
                    return null;
                }
                pending = pending <= 0 ? digit : pending * 10 + digit;
            } else if (unit >= 10_000) {
                total = (total + section + Math.max(pending, 0)) * unit;
                section = 0;
                pending = -1;
                lastUnit = Long.MAX_VALUE;
            } else if (unit > 0) {
                if (unit >= lastUnit || (pending < 0 && unit != 10)) {
                    return null;
                }
                section += (pending < 0 ? 1 : pending) * unit;
                pending = -1;
                lastUnit = unit;
            }
            if (total > Long.MAX_VALUE / 1_000_000_000_000L || pending > 1_000_000_000_000L) {
                return null;
            }
        }
        return Long.toString(total + section + Math.max(pending, 0));
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digit(char c) {
        if (isArabic(c)) {
            return c - '0';
        }
        if (c == '零' || c == RING) {
            return 0;
        }
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
