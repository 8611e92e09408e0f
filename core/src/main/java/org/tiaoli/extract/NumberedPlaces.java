package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/**
 * The numbers that a reference names at one level: 第五条, 第十、十八条, 第三项至第五项, 第（一）至（三）项.
 *
 * @param numbers as eIds print them, ranges written out: 5, 12-1
 * @param unit    条, 款, 项, 目, 章, 节, 编 or 部 of 第四部分, always simplified
 * @param end     of the print in its text
 */
record NumberedPlaces(List<String> numbers, char unit, int end) {

    private static final String UNITS = "条條款项項目章节節编編部";
    private static final String SIMPLIFIED = "条条款项项目章节节编编部";

    /** 第四部分. */
    private static final char PART = '部';

    private static final String OPENING = "（(〔";
    private static final String CLOSING = "）)〕";
    private static final String RANGE = "至到—–-～~－";
    private static final String AND = "、和及与與或，,";

    /** A longer range is a misprint. */
    private static final int LONGEST_RANGE = 200;

    private static final int LONGEST_NUMBER = 7;

    NumberedPlaces {
        numbers = List.copyOf(numbers);
    }

    /**
     * The unit that a character prints; 0 where it is none.
     *
     * @param others words that begin with the character of a unit: 条例, 项目
     */
    static char unitAt(String text, int at, WordList others) {
        int unit = at < text.length() ? UNITS.indexOf(text.charAt(at)) : -1;
        if (unit < 0 || others.opens(text, at) || text.charAt(at) == PART && !text.startsWith("分", at + 1)) {
            return 0;
        }
        return SIMPLIFIED.charAt(unit);
    }

    /** What is printed from a 第 on; null where that is no such place. */
    static @Nullable NumberedPlaces at(String text, int from, WordList others) {
        if (!text.startsWith("第", from)) {
            return null;
        }
        List<String> numbers = new ArrayList<>();
        int at = from;
        boolean range = false;
        while (true) {
            int number = text.startsWith("第", at) ? at + 1 : at;
            int end = numberEnd(text, number);
            if (end < 0 || numbers.size() > LONGEST_RANGE) {
                return null;
            }
            add(numbers, value(text, number, end), range);
            char unit = unitAt(text, end, others);
            if (unit != 0) {
                return closed(text, numbers, unit, unit == PART ? end + 2 : end + 1, others);
            }
            if (isArticleWithoutUnit(text, from, end)) {
                return new NumberedPlaces(numbers, '条', end);
            }
            boolean bracket = end < text.length() && OPENING.indexOf(text.charAt(end)) >= 0;
            range = end < text.length() && RANGE.indexOf(text.charAt(end)) >= 0;
            if (!bracket && !range && (end >= text.length() || AND.indexOf(text.charAt(end)) < 0)) {
                return null;
            }
            at = bracket ? end : end + 1;
        }
    }

    /** 第二十四第一款: a 条 was lost. */
    private static boolean isArticleWithoutUnit(String text, int from, int end) {
        int inner = text.startsWith("第", end) && end - from > 2 ? numberEnd(text, end + 1) : -1;
        return inner > 0 && inner < text.length() && "款项項".indexOf(text.charAt(inner)) >= 0;
    }

    /** Behind the unit: 之一, and the end of a range. */
    private static @Nullable NumberedPlaces closed(
            String text, List<String> numbers, char unit, int behind, WordList others) {
        int end = behind;
        if (unit == '条' && text.startsWith("之", end)) {
            int digit = numberEnd(text, end + 1);
            if (digit > 0 && digit <= end + 3) {
                numbers.add(numbers.remove(numbers.size() - 1) + "-" + value(text, end + 1, digit));
                end = digit;
            }
        }
        if (end < text.length() && RANGE.indexOf(text.charAt(end)) >= 0) {
            int number = text.startsWith("第", end + 1) ? end + 2 : end + 1;
            int last = numberEnd(text, number);
            if (last > 0 && unitAt(text, last, others) == unit) {
                add(numbers, value(text, number, last), true);
                end = last + 1;
            }
        }
        return new NumberedPlaces(numbers, unit, end);
    }

    private static void add(List<String> numbers, int value, boolean range) {
        String last = range && !numbers.isEmpty() ? numbers.get(numbers.size() - 1) : null;
        if (last != null && last.indexOf('-') < 0) {
            int first = Integer.parseInt(last);
            for (int i = first + 1; i < Math.min(value, first + LONGEST_RANGE); i++) {
                numbers.add(String.valueOf(i));
            }
        }
        numbers.add(String.valueOf(value));
    }

    /** Where a number ends that begins here, its brackets included; -1 where none does. */
    private static int numberEnd(String text, int from) {
        boolean bracket = from < text.length() && OPENING.indexOf(text.charAt(from)) >= 0;
        int start = bracket ? from + 1 : from;
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMBER && isNumber(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            return -1;
        }
        boolean closed = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
        if (bracket) {
            return closed ? end + 1 : -1;
        }
        return end;
    }

    private static boolean isNumber(char c) {
        return Numeral.isNumeralChar(c) || Numeral.symbol(c) > 0;
    }

    private static int value(String text, int from, int to) {
        int start = OPENING.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        int end = CLOSING.indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to;
        Numeral numeral = Numeral.read(text, start, end);
        return numeral == null ? 0 : numeral.value();
    }
}
