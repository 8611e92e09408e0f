package org.tiaoli.outline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Numeral;

/** Reads the label at a place of a text, if there is one. Immutable. */
final class MarkReader {

    private static final int LONGEST_NUMBER = 24;
    private static final int HIGHEST_IN_LIST = 199;
    private static final int LONGEST_IN_BRACKETS = 10;
    private static final int LONGEST_ROMAN = 7;
    private static final String FORMAL = "壹贰貳叁參肆伍陆陸柒捌玖拾";
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi");

    /** What each character stands for; 0 where it stands for itself. */
    private final char[] misread = new char[1 << 16];

    MarkReader(Lexicon lexicon) {
        for (Entry entry : lexicon.list("label-misreadings")) {
            misread[entry.pattern().charAt(0)] = entry.meaning().charAt(0);
        }
    }

    /** The label that begins exactly at {@code from}, of any family; wrong characters are forgiven. */
    @Nullable
    Mark atLineStart(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        char c = text.charAt(from);
        if (right(c) == '第') {
            return ordinal(text, from, to, true);
        }
        return list(text, from, to);
    }

    /** The 第…条, 第…章 and so on that begins at {@code from}; wrong characters are forgiven where {@code lenient}. */
    @Nullable
    Mark ordinal(String text, int from, int to, boolean lenient) {
        int at = Glyphs.skipWhite(text, from + 1, to);
        int first = at;
        boolean odd = text.charAt(from) != '第';
        StringBuilder repaired = null;
        while (at < to && at - first < LONGEST_NUMBER) {
            char c = text.charAt(at);
            if (repaired == null && Numeral.isNumeralChar(c)) {
                at++;
                continue;
            }
            if (isBranchDash(text, at, to)) {
                break;
            }
            if (!Numeral.isNumeralChar(c) && !Glyphs.isWhite(c)) {
                char right = lenient ? right(c) : c;
                if (right == c || !Numeral.isNumeralChar(right)) {
                    break;
                }
                repaired = repaired == null ? new StringBuilder(text.substring(first, at)) : repaired;
                c = right;
                odd = true;
            }
            if (repaired != null) {
                repaired.append(c);
            }
            at++;
        }
        if (at == first || at >= to) {
            return null;
        }
        Numeral numeral =
                repaired == null ? Numeral.read(text, first, at) : Numeral.read(repaired, 0, repaired.length());
        if (numeral == null) {
            return null;
        }
        int branch = 0;
        if (isBranchDash(text, at, to)) {
            int end = at + 1;
            while (end < to && Numeral.isArabic(text.charAt(end))) {
                branch = Math.min(999, branch * 10 + Character.digit(text.charAt(end), 10));
                end++;
            }
            at = Glyphs.skipWhite(text, end, to);
            if (at >= to) {
                return null;
            }
        }
        char unit = text.charAt(at);
        if (branch == 0 && unit >= 'A' && unit <= 'Z' && at + 1 < to && Numeral.isArabic(text.charAt(at - 1))) {
            // 第 2A 條 stands behind 第 2 條 as 第二条之一 does
            branch = unit - 'A' + 1;
            unit = text.charAt(++at);
        }
        Family family = family(unit);
        if (family == null && lenient && right(unit) != unit) {
            family = family(right(unit));
            odd = true;
        }
        int end = at + 1;
        if (family == null && unit == '分' && end < to && family(text.charAt(end)) == Family.PART) {
            family = Family.SUBPART;
            end++;
        }
        if (family == null && unit == '分' && text.startsWith("部", end) && isHeadingBehind(text, end + 1, to)) {
            family = Family.SUBDIVISION;
            end++;
        }
        if (family == null && unit == '部' && (text.startsWith("分", end) || isHeadingBehind(text, end, to))) {
            family = Family.DIVISION;
            end += text.startsWith("分", end) ? 1 : 0;
        }
        if (family == null || end > to) {
            return null;
        }
        return withPoint(text, to, withBranch(text, to, new Mark(family, numeral.value(), branch, from, end, odd)));
    }

    /** Does nothing follow, or a space or dash as in front of a heading? */
    private static boolean isHeadingBehind(String text, int at, int to) {
        return at >= to || Glyphs.isWhite(text.charAt(at)) || "—–─：".indexOf(text.charAt(at)) >= 0;
    }

    /** The dash of 第 7-1 條. */
    private static boolean isBranchDash(String text, int at, int to) {
        return at + 1 < to
                && "-－—–".indexOf(text.charAt(at)) >= 0
                && Numeral.isArabic(text.charAt(at - 1))
                && Numeral.isArabic(text.charAt(at + 1));
    }

    private static Mark withBranch(String text, int to, Mark mark) {
        int at = Glyphs.skipWhite(text, mark.end(), to);
        if (at >= to || text.charAt(at) != '之') {
            return mark;
        }
        int first = Glyphs.skipWhite(text, at + 1, to);
        int end = first;
        while (end < to && end - first < 4 && Numeral.isNumeralChar(text.charAt(end))) {
            end++;
        }
        Numeral branch = end == first ? null : Numeral.read(text, first, end);
        return branch == null
                ? mark
                : new Mark(mark.family(), mark.number(), branch.value(), mark.start(), end, mark.odd());
    }

    /** The mark that some put behind the number: 第一条、 and 第一章：; but not 第一条、第二条. */
    private static Mark withPoint(String text, int to, Mark mark) {
        int at = mark.end();
        if (at + 1 >= to || !isMark(text.charAt(at)) && !Phrases.isColon(text.charAt(at))) {
            return mark;
        }
        char next = text.charAt(at + 1);
        boolean goesOn = next == '第' || next == '《' || Numeral.isNumeralChar(next);
        return goesOn ? mark : new Mark(mark.family(), mark.number(), mark.sub(), mark.start(), at + 1, mark.odd());
    }

    private static @Nullable Family family(char unit) {
        return switch (unit) {
            case '编', '編' -> Family.PART;
            case '章' -> Family.CHAPTER;
            case '节', '節' -> Family.SECTION;
            case '条', '條' -> Family.ARTICLE;
            default -> null;
        };
    }

    private char right(char c) {
        char right = misread[c];
        return right == 0 ? c : right;
    }

    /** Can a label of a list begin with this character? */
    static boolean mayOpenList(char c) {
        return c < 128 || Numeral.isNumeralChar(c) || c == '（' || c == '〔' || c == '﹙' || Numeral.symbol(c) > 0;
    }

    /** The label of a list that begins exactly at {@code from}. */
    static @Nullable Mark list(String text, int from, int to) {
        char c = text.charAt(from);
        if (c == '（' || c == '(' || c == '〔' || c == '﹙') {
            return bracketed(text, from, to);
        }
        if (Numeral.isArabic(c)) {
            return dotted(text, from, to);
        }
        int symbol = Numeral.symbol(c);
        if (symbol > 0) {
            return symbolMark(text, from, to, c, symbol);
        }
        if (Numeral.isNumeralChar(c)) {
            return han(text, from, to);
        }
        return c < 128 && Character.isLetter(c) ? letter(text, from, to) : null;
    }

    private static @Nullable Mark bracketed(String text, int from, int to) {
        int first = Glyphs.skipWhite(text, from + 1, to);
        int close = first;
        while (close < to && close - first < LONGEST_IN_BRACKETS && isNumeralOrSpace(text.charAt(close))) {
            close++;
        }
        int at = Glyphs.trimEnd(text, first, close);
        if (at == first) {
            return letterInBrackets(text, from, to);
        }
        if (close >= to || !closesBracket(text.charAt(close))) {
            return null;
        }
        Numeral numeral = Numeral.read(text, first, at);
        if (numeral == null || numeral.value() > HIGHEST_IN_LIST || numeral.value() == 0) {
            return null;
        }
        Family family = numeral.style() == Numeral.Style.ARABIC ? Family.ARABIC_BRACKETS : Family.HAN_BRACKETS;
        boolean marked = close + 2 < to && isMark(text.charAt(close + 1)) && !opensBracket(text.charAt(close + 2));
        return new Mark(family, numeral.value(), 0, from, close + (marked ? 2 : 1), false);
    }

    /** (a) and (ii), as Hong Kong's and Macau's texts count. */
    private static @Nullable Mark letterInBrackets(String text, int from, int to) {
        int end = from + 1;
        while (end < to && end - from < LONGEST_ROMAN && "ivx".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end - from > 2 && end < to && closesBracket(text.charAt(end))) {
            int number = ROMAN.indexOf(text.substring(from + 1, end)) + 1;
            return number == 0 ? null : new Mark(Family.ROMAN_BRACKETS, number, 0, from, end + 1, false);
        }
        if (from + 2 >= to || !closesBracket(text.charAt(from + 2))) {
            return null;
        }
        char c = text.charAt(from + 1);
        if (!isLetter(c)) {
            return null;
        }
        return c <= 'Z'
                ? new Mark(Family.CAPITAL_BRACKETS, c - 'A' + 1, 0, from, from + 3, false)
                : lettered(c, from, from + 3);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Mark lettered(char c, int from, int to) {
        Family family = c <= 'Z' ? Family.CAPITAL : Family.LETTER;
        return new Mark(family, Character.toUpperCase(c) - 'A' + 1, 0, from, to, false);
    }

    /** The mark that some put behind brackets: （一）、. */
    private static boolean isMark(char c) {
        return c == '、' || c == '．' || c == '.';
    }

    private static boolean opensBracket(char c) {
        return c == '（' || c == '(';
    }

    private static boolean isNumeralOrSpace(char c) {
        return Numeral.isNumeralChar(c) || Glyphs.isWhite(c);
    }

    private static boolean closesBracket(char c) {
        return c == '）' || c == ')' || c == '〕' || c == '﹚';
    }

    private static @Nullable Mark dotted(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 3 && Numeral.isArabic(text.charAt(at))) {
            at++;
        }
        int dot = Glyphs.skipWhite(text, at, to);
        if (dot >= to || dot - at > 1) {
            return null;
        }
        Numeral numeral = Numeral.read(text, from, at);
        if (numeral == null || numeral.value() > HIGHEST_IN_LIST || numeral.value() == 0) {
            return null;
        }
        char c = text.charAt(dot);
        boolean digitFollows = dot + 1 < to && Numeral.isArabic(text.charAt(dot + 1)) && !isDate(text, dot + 1, to);
        if (c == '）' || c == ')') {
            return new Mark(Family.ARABIC_BRACKET, numeral.value(), 0, from, dot + 1, false);
        }
        if (c == '、' || ((c == '.' || c == '．' || c == '﹒') && !digitFollows)) {
            return new Mark(Family.ARABIC_DOT, numeral.value(), 0, from, dot + 1, false);
        }
        return null;
    }

    /** The 2021年 of 1.2021年完成…, and the 5月底 of 2.5月底前…. */
    private static boolean isDate(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 5 && Numeral.isArabic(text.charAt(at))) {
            at++;
        }
        char unit = at < to ? text.charAt(at) : ' ';
        char next = at + 1 < to ? text.charAt(at + 1) : ' ';
        boolean month = unit == '月' && (Numeral.isArabic(next) || "底前初起至".indexOf(next) >= 0);
        return at - from == 4 && unit == '年' || at - from <= 2 && month;
    }

    private static @Nullable Mark symbolMark(String text, int from, int to, char c, int number) {
        if (c >= 0x2160 && c <= 0x217B) {
            int at = Glyphs.skipWhite(text, from + 1, to);
            boolean closed = at < to && (text.charAt(at) == '.' || text.charAt(at) == '、' || text.charAt(at) == '．');
            return closed ? new Mark(Family.ROMAN, number, 0, from, at + 1, false) : null;
        }
        Family family = Family.CIRCLED;
        if (c >= 0x3220 && c <= 0x3229) {
            family = Family.HAN_BRACKETS;
        } else if (c >= 0x2474 && c <= 0x2487) {
            family = Family.ARABIC_BRACKETS;
        } else if (c >= 0x2488 && c <= 0x249B) {
            family = Family.ARABIC_DOT;
        }
        return new Mark(family, number, 0, from, from + 1, false);
    }

    private static @Nullable Mark han(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 6 && Numeral.isNumeralChar(text.charAt(at))) {
            at++;
        }
        int close = Glyphs.skipWhite(text, at, to);
        if (close >= to || close - at > 1) {
            return null;
        }
        Numeral numeral = Numeral.read(text, from, at);
        if (numeral == null || numeral.value() == 0 || numeral.value() > HIGHEST_IN_LIST) {
            return null;
        }
        char c = text.charAt(close);
        if (c == '、' || c == '．' || c == '.') {
            boolean enumeration = close + 1 < to && close == at && isEnumeration(text, numeral.value(), close + 1, to);
            Family family = FORMAL.indexOf(text.charAt(from)) >= 0 ? Family.FORMAL_COMMA : Family.HAN_COMMA;
            return enumeration ? null : new Mark(family, numeral.value(), 0, from, close + 1, false);
        }
        boolean is = c == '是' && close == at && numeral.value() <= 20;
        return is ? new Mark(Family.HAN_IS, numeral.value(), 0, from, close + 1, false) : null;
    }

    /** 一、二、三等奖 and 一、二级 name numbers, they do not count a list. */
    private static boolean isEnumeration(String text, int number, int from, int to) {
        int at = from;
        while (at < to && at - from < 4 && Numeral.isNumeralChar(text.charAt(at))) {
            at++;
        }
        if (at == from || at >= to || "、级等类期款项条章者次层审".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        Numeral next = Numeral.read(text, from, at);
        return next != null && next.value() == number + 1;
    }

    private static @Nullable Mark letter(String text, int from, int to) {
        if (from + 2 >= to) {
            return null;
        }
        int roman = from;
        while (roman < to && roman - from < LONGEST_ROMAN && "IVX".indexOf(text.charAt(roman)) >= 0) {
            roman++;
        }
        if (roman - from > 1 && roman < to && isMark(text.charAt(roman))) {
            int number = ROMAN.indexOf(text.substring(from, roman).toLowerCase(Locale.ROOT)) + 1;
            return number == 0 ? null : new Mark(Family.ROMAN, number, 0, from, roman + 1, false);
        }
        char c = text.charAt(from + 1);
        boolean closed = c == '.' || c == '．' || c == '、' || closesBracket(c);
        char next = text.charAt(from + 2);
        if (!closed || next < 128 && Character.isLetterOrDigit(next)) {
            return null;
        }
        return lettered(text.charAt(from), from, from + 2);
    }
}
