package org.tiaoli.ingest.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece of one section of a cell format.
 *
 * @param text for literals what is shown, for all others the code itself, in lower case for parts of dates
 */
record FormatToken(Kind kind, String text) {

    enum Kind {
        LITERAL,
        /** One of {@code 0 # ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** {@code E+} or {@code E-}. */
        EXPONENT,
        /** Letters such as {@code yyyy}, {@code [h]} or {@code 上午/下午}. */
        DATE,
        /** {@code @}. */
        TEXT,
        GENERAL,
        /** What stands in brackets and is no date: colours, conditions, currencies, kinds of digits. */
        BRACKET
    }

    private static final String DATE_LETTERS = "ymdhseaYMDHSEA";
    private static final List<String> HALVES = List.of("上午/下午", "AM/PM", "am/pm", "A/P", "a/p");

    static List<FormatToken> tokens(String section) {
        List<FormatToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < section.length()) {
            at = token(section, at, tokens);
        }
        return tokens;
    }

    private static int token(String code, int at, List<FormatToken> tokens) {
        char c = code.charAt(at);
        switch (c) {
            case '"' -> {
                int end = code.indexOf('"', at + 1);
                end = end < 0 ? code.length() : end;
                tokens.add(new FormatToken(Kind.LITERAL, code.substring(at + 1, end)));
                return end + 1;
            }
            case '\\' -> {
                tokens.add(new FormatToken(Kind.LITERAL, code.substring(at + 1, Math.min(code.length(), at + 2))));
                return at + 2;
            }
            case '_' -> {
                tokens.add(new FormatToken(Kind.LITERAL, " "));
                return at + 2;
            }
            case '*' -> {
                // fills the width of the cell with the next sign
                return at + 2;
            }
            case '[' -> {
                int end = code.indexOf(']', at);
                end = end < 0 ? code.length() : end;
                String inside = code.substring(at + 1, end);
                boolean elapsed = !inside.isEmpty()
                        && inside.toLowerCase(Locale.ROOT).chars().allMatch(x -> "hms".indexOf(x) >= 0);
                tokens.add(
                        elapsed
                                ? new FormatToken(Kind.DATE, "[" + inside.toLowerCase(Locale.ROOT) + "]")
                                : new FormatToken(Kind.BRACKET, inside));
                return end + 1;
            }
            case '0', '#', '?' -> tokens.add(new FormatToken(Kind.DIGIT, String.valueOf(c)));
            case '.' -> tokens.add(new FormatToken(Kind.POINT, "."));
            case ',' -> tokens.add(new FormatToken(Kind.COMMA, ","));
            case '%' -> tokens.add(new FormatToken(Kind.PERCENT, "%"));
            case '@' -> tokens.add(new FormatToken(Kind.TEXT, "@"));
            default -> {
                return word(code, at, tokens);
            }
        }
        return at + 1;
    }

    private static int word(String code, int at, List<FormatToken> tokens) {
        if (code.regionMatches(true, at, "General", 0, 7)) {
            tokens.add(new FormatToken(Kind.GENERAL, "General"));
            return at + 7;
        }
        for (String half : HALVES) {
            if (code.startsWith(half, at)) {
                tokens.add(new FormatToken(Kind.DATE, half));
                return at + half.length();
            }
        }
        char c = code.charAt(at);
        boolean exponent = (c == 'E' || c == 'e') && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0;
        if (exponent) {
            tokens.add(new FormatToken(Kind.EXPONENT, code.substring(at, at + 2)));
            return at + 2;
        }
        if (DATE_LETTERS.indexOf(c) < 0) {
            tokens.add(new FormatToken(Kind.LITERAL, String.valueOf(c)));
            return at + 1;
        }
        int end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == Character.toLowerCase(c)) {
            end++;
        }
        tokens.add(new FormatToken(Kind.DATE, code.substring(at, end).toLowerCase(Locale.ROOT)));
        return end;
    }
}
