package org.tiaoli.nlp.internal;

import com.hankcs.hanlp.dictionary.other.CharType;

/** Cuts what stands in no dictionary where the kind of its characters changes, as HanLP does. */
final class Atoms {

    private static final String POINTS = "，,．.";

    private Atoms() {}

    /** 一, 〇: a numeral that dictionary words may begin with too. */
    static boolean isNumeral(char c) {
        return CharType.get(c) == CharType.CT_CNUM;
    }

    /** The end of the piece that begins at {@code from}; a number goes on behind a point. */
    static int end(String text, int from, int to) {
        byte kind = CharType.get(text.charAt(from));
        int at = from + 1;
        while (at < to) {
            boolean point = kind == CharType.CT_NUM
                    && POINTS.indexOf(text.charAt(at)) >= 0
                    && at + 1 < to
                    && CharType.get(text.charAt(at + 1)) == CharType.CT_NUM;
            if (CharType.get(text.charAt(at)) != kind && !point) {
                break;
            }
            at++;
        }
        return at;
    }
}
