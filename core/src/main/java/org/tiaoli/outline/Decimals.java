package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/**
 * Finds headings that are numbered 1, 1.1, 1.1.1, as emergency plans and standards are.
 *
 * <p>A line that begins with a decimal number is such a heading only where many lines do so and each number follows the
 * one before.
 */
final class Decimals {

    private static final Family[] FAMILIES = {Family.DECIMAL_1, Family.DECIMAL_2, Family.DECIMAL_3, Family.DECIMAL_4};
    private static final int[] NONE = new int[0];
    private static final String[] UNITS = {"万", "亿", "元", "倍", "米", "吨", "平方", "立方", "公里", "公斤", "千克", "千米", "小时", "个百分"
    };
    private static final int FEWEST = 4;
    private static final int FEWEST_IN_ORDER = 2;
    private static final int FEWEST_PLAIN = 3;
    private static final int LONGEST_HEADING = 40;
    private static final int LARGEST_STEP = 3;

    private final String text;
    private final int[] path = new int[FAMILIES.length];
    private int depth;

    /** The number of the last label of another kind: the 三、 over 3.1. */
    private int above;

    private Decimals(String text) {
        this.text = text;
    }

    /** Adds the marks of such headings to the labels at the start of lines, if the text has them. */
    static void mark(Reading reading, @Nullable Mark[] openings) {
        // 1、 may stand over 1.1、, where no number stands alone
        boolean found = find(reading, openings, false, false) || find(reading, openings, true, false);
        if (!found) {
            find(reading, openings, false, true);
        }
    }

    /**
     * @param closed are 1、 and 2、 headings too?
     * @param few    are fewer enough, if all of them are in order?
     */
    private static boolean find(Reading reading, @Nullable Mark[] openings, boolean closed, boolean few) {
        Decimals decimals = new Decimals(reading.text());
        List<Mark> found = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int deep = 0;
        int candidates = 0;
        for (int i = 0; i < openings.length; i++) {
            Line line = reading.lines().get(i);
            Mark opening = openings[i];
            int[] numbers = line.isText() ? decimals.read(line, opening, closed) : NONE;
            if (numbers.length == 0) {
                decimals.above = few && opening != null ? opening.number() : decimals.above;
                continue;
            }
            candidates += numbers.length > 1 ? 1 : 0;
            Mark mark = decimals.follow(numbers, line);
            if (mark != null) {
                found.add(mark);
                places.add(i);
                deep += numbers.length > 1 ? 1 : 0;
            }
        }
        boolean taken = deep >= FEWEST && deep * 5 >= candidates * 4
                || few && deep == candidates && isEnough(deep, found.size() - deep, places);
        for (int i = 0; i < places.size(); i++) {
            if (taken) {
                openings[places.get(i)] = found.get(i);
            } else if (few) {
                reading.trace().refused(found.get(i), "too few lines begin with decimal numbers in order");
            }
        }
        return taken;
    }

    private static boolean isEnough(int deep, int plain, List<Integer> places) {
        return deep >= FEWEST_IN_ORDER || deep == 0 && plain >= FEWEST_PLAIN && isApart(places);
    }

    /** Does text stand between the lines, so that they are headings and no list of names? */
    private static boolean isApart(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) == places.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of a line that has this label, if any. */
    private int[] read(Line line, @Nullable Mark opening, boolean closed) {
        if (opening == null) {
            return read(line);
        }
        boolean above = closed && opening.family() == Family.ARABIC_DOT && text.charAt(opening.end() - 1) == '、';
        return above ? new int[] {opening.number()} : NONE;
    }

    /** The numbers at the start of a line; none where it begins otherwise. */
    private int[] read(Line line) {
        int at = line.start();
        if (!Numeral.isArabic(text.charAt(at))) {
            return NONE;
        }
        int[] numbers = new int[FAMILIES.length];
        int count = 0;
        while (count < numbers.length) {
            int end = at;
            while (end < line.end() && end - at < 3 && Numeral.isArabic(text.charAt(end))) {
                end++;
            }
            Numeral numeral = end > at && end - at < 3 ? Numeral.read(text, at, end) : null;
            if (numeral == null || numeral.value() == 0) {
                return NONE;
            }
            numbers[count++] = numeral.value();
            at = end;
            boolean dot = at + 1 < line.end() && (text.charAt(at) == '.' || text.charAt(at) == '．');
            if (!dot || !Numeral.isArabic(text.charAt(at + 1))) {
                break;
            }
            at++;
        }
        boolean mark = count > 1 && at < line.end() && isMark(text.charAt(at));
        boolean words = mark || at < line.end() && (Glyphs.isWhite(text.charAt(at)) || Glyphs.isHan(text.charAt(at)));
        boolean heading = count > 1 ? !isAmount(at) : isPlainHeading(line, at);
        return words && heading ? java.util.Arrays.copyOf(numbers, count) : NONE;
    }

    /** 1.5万元 at the start of a line. */
    private boolean isAmount(int at) {
        for (String unit : UNITS) {
            if (text.startsWith(unit, at)) {
                return true;
            }
        }
        return false;
    }

    /** The mark between the numbers, or behind them in 1.1、. */
    private static boolean isMark(char c) {
        return c == '.' || c == '．' || c == '、';
    }

    /** 1 总则: a number alone needs a space and a phrase behind it. */
    private boolean isPlainHeading(Line line, int at) {
        return at < line.end()
                && Glyphs.isWhite(text.charAt(at))
                && line.length() <= LONGEST_HEADING
                && Phrases.isBareHeading(text, at, line.end());
    }

    private @Nullable Mark follow(int[] numbers, Line line) {
        int last = numbers.length - 1;
        boolean sameAbove = true;
        for (int i = 0; i < last; i++) {
            sameAbove &= i < depth && path[i] == numbers[i];
        }
        int before = last < depth ? path[last] : 0;
        boolean next = sameAbove && numbers[last] > before && numbers[last] <= before + LARGEST_STEP;
        boolean lostAbove =
                last == 1 && numbers[1] == 1 && (numbers[0] == (depth > 0 ? path[0] : 0) + 1 || numbers[0] == above);
        // behind the contents the headings begin again
        boolean again = last == 0 && numbers[0] == 1;
        if (!next && !lostAbove && !again) {
            return null;
        }
        System.arraycopy(numbers, 0, path, 0, numbers.length);
        depth = numbers.length;
        int end = line.start();
        while (end < line.end() && (Numeral.isArabic(text.charAt(end)) || isMark(text.charAt(end)))) {
            end++;
        }
        return new Mark(FAMILIES[last], numbers[last], 0, line.start(), end, false);
    }
}
