package org.tiaoli.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiaoli.index.SearchForm;
import org.tiaoli.text.Folding;

/**
 * The ways in which asked words may be printed: as asked, and with their numbers in Arabic or in Chinese numerals.
 *
 * <p>The index keeps what is printed, so that any stretch of it is found; 第12条 finds 第十二条 by being asked both ways.
 */
final class Spelling {

    private static final Folding ARABIC = Folding.of(Folding.Step.WIDTH, Folding.Step.NUMERALS);
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final int YEAR_DIGITS = 4;

    private Spelling() {}

    /** The forms to look for, as asked first; each once. */
    static List<SearchForm> of(String words) {
        Set<SearchForm> forms = new LinkedHashSet<>();
        forms.add(SearchForm.of(words));
        String arabic = ARABIC.fold(words).text();
        if (hasOtherLetters(arabic)) {
            forms.add(SearchForm.of(arabic));
            forms.add(SearchForm.of(chinese(arabic, "二")));
            forms.add(SearchForm.of(chinese(arabic, "两")));
        }
        return new ArrayList<>(forms);
    }

    /** A number alone is not respelled: 十 is no 10 inside 2010. */
    private static boolean hasOtherLetters(String arabic) {
        return arabic.chars().anyMatch(c -> Character.isLetter(c));
    }

    private static String chinese(String arabic, String two) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < arabic.length()) {
            int end = at;
            while (end < arabic.length() && isDigit(arabic.charAt(end))) {
                end++;
            }
            if (end == at) {
                out.append(arabic.charAt(at++));
                continue;
            }
            boolean ordinal = at > 0 && arabic.charAt(at - 1) == '第';
            boolean year = end - at == YEAR_DIGITS && end < arabic.length() && arabic.charAt(end) == '年';
            out.append(numeral(arabic.substring(at, end), ordinal ? "二" : two, year));
            at = end;
        }
        return out.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String numeral(String digits, String two, boolean year) {
        if (year) {
            StringBuilder out = new StringBuilder();
            digits.chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
            return out.toString();
        }
        if (digits.length() > YEAR_DIGITS || digits.charAt(0) == '0') {
            return digits;
        }
        int value = Integer.parseInt(digits);
        return value == 2 ? two : value(value);
    }

    /** 12 is 十二, 105 is 一百零五. */
    private static String value(int value) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int power = UNITS.length - 1, scale = 1_000; power >= 0; power--, scale /= 10) {
            int digit = value / scale % 10;
            if (digit == 0) {
                gap = out.length() > 0;
                continue;
            }
            if (gap) {
                out.append('零');
                gap = false;
            }
            if (!(digit == 1 && power == 1 && out.length() == 0)) {
                out.append(DIGITS.charAt(digit));
            }
            out.append(UNITS[power]);
        }
        return out.toString();
    }
}
