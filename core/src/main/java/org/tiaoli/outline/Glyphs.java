package org.tiaoli.outline;

/** What kind of character this is, for reading lines. */
final class Glyphs {

    private Glyphs() {}

    static boolean isWhite(char c) {
        return c <= ' '
                || c == '\u3000'
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff';
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    /** Does this close a sentence or a case of a list? */
    static boolean endsSentence(char c) {
        return switch (c) {
            case '。', '；', ';', '！', '？', '!', '?', '.', '．', '｡', '…' -> true;
            default -> false;
        };
    }

    /** May a paragraph end so: with a sentence, or with the colon before a list? */
    static boolean endsParagraph(char c) {
        return endsSentence(c) || c == '：' || c == ':';
    }

    static boolean isClosing(char c) {
        return switch (c) {
            case '，',
                    '。',
                    '、',
                    '；',
                    '：',
                    '！',
                    '？',
                    '）',
                    '》',
                    '”',
                    '’',
                    '」',
                    '』',
                    '〉',
                    '】',
                    '〕',
                    ',',
                    ';',
                    ':',
                    ')',
                    ']' -> true;
            default -> false;
        };
    }

    static boolean isOpening(char c) {
        return switch (c) {
            case '（', '《', '“', '‘', '「', '『', '〈', '【', '〔', '(', '[' -> true;
            default -> false;
        };
    }

    static boolean isComma(char c) {
        return c == '，' || c == '、' || c == ',';
    }

    static int skipWhite(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isWhite(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int trimEnd(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && isWhite(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where {@code c} stands first in the stretch; -1 where it does not. */
    static int indexOf(CharSequence text, char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The text without any white space. */
    static String squeeze(CharSequence text, int from, int to) {
        int white = from;
        while (white < to && !isWhite(text.charAt(white))) {
            white++;
        }
        if (white >= to) {
            return from >= to ? "" : text.subSequence(from, to).toString();
        }
        StringBuilder out = new StringBuilder(to - from).append(text, from, white);
        for (int i = white; i < to; i++) {
            if (!isWhite(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
