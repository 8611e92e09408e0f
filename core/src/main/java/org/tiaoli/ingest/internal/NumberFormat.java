package org.tiaoli.ingest.internal;

import java.util.Locale;

/**
 * Writes a list number in one of the formats that Word names, and the way Word does.
 *
 * <p>Formats of other languages, and numbers beyond the end of a set of signs, come out in digits, as Word has it.
 */
public final class NumberFormat {

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String CIRCLED = "○一二三四五六七八九";
    private static final String FULL_WIDTH = "０１２３４５６７８９";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private NumberFormat() {}

    /** @param format a name as in {@code w:numFmt}, such as {@code chineseCounting} */
    public static String format(int n, String format) {
        if (format.equals("none")) {
            return "";
        }
        if (n < 1) {
            return Integer.toString(n);
        }
        return switch (format) {
            case "chineseCounting", "taiwaneseCounting" ->
                n < 100 ? CountingSystem.CHINESE.format(n) : digits(n, CIRCLED);
            case "chineseCountingThousand", "taiwaneseCountingThousand" -> CountingSystem.CHINESE.format(n);
            case "japaneseCounting" -> CountingSystem.JAPANESE.format(n);
            case "chineseLegalSimplified" -> CountingSystem.LEGAL_SIMPLIFIED.format(n);
            case "ideographLegalTraditional" -> CountingSystem.LEGAL_TRADITIONAL.format(n);
            case "ideographDigital", "japaneseDigitalTenThousand" -> digits(n, CHINESE);
            case "taiwaneseDigital" -> digits(n, CIRCLED);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(n, FULL_WIDTH);
            case "ideographTraditional" -> sign(n, STEMS);
            case "ideographZodiac" -> sign(n, BRANCHES);
            case "ideographZodiacTraditional" ->
                n <= 60 ? "" + STEMS.charAt((n - 1) % 10) + BRANCHES.charAt((n - 1) % 12) : Integer.toString(n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(n, '①', 20);
            case "decimalEnclosedParen" -> enclosed(n, '⑴', 20);
            case "decimalEnclosedFullstop" -> enclosed(n, '⒈', 20);
            case "ideographEnclosedCircle" -> enclosed(n, '㊀', 10);
            case "upperLetter" -> letters(n, 'A');
            case "lowerLetter" -> letters(n, 'a');
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
            case "numberInDash" -> "- " + n + " -";
            case "ordinal" -> n + ordinalEnding(n);
            default -> Integer.toString(n);
        };
    }

    private static String digits(int n, String signs) {
        StringBuilder out = new StringBuilder();
        for (char digit : Integer.toString(n).toCharArray()) {
            out.append(signs.charAt(digit - '0'));
        }
        return out.toString();
    }

    private static String sign(int n, String signs) {
        return n <= signs.length() ? signs.substring(n - 1, n) : Integer.toString(n);
    }

    private static String enclosed(int n, char first, int count) {
        return n <= count ? Character.toString((char) (first + n - 1)) : Integer.toString(n);
    }

    /** a … z, aa, bb … zz, aaa. */
    private static String letters(int n, char first) {
        int times = (n - 1) / 26 + 1;
        return times > 30
                ? Integer.toString(n)
                : Character.toString((char) (first + (n - 1) % 26)).repeat(times);
    }

    private static String roman(int n) {
        if (n >= 4000) {
            return Integer.toString(n);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                out.append(signs[i]);
            }
        }
        return out.toString();
    }

    private static String ordinalEnding(int n) {
        if (n % 100 >= 11 && n % 100 <= 13) {
            return "th";
        }
        return switch (n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
