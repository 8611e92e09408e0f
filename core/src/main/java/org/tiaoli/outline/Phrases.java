package org.tiaoli.outline;

/** Judges short stretches that may be headings. */
final class Phrases {

    private static final int LONGEST = 45;

    private Phrases() {}

    /** A phrase without any closing mark. */
    static boolean isBareHeading(String text, int from, int to) {
        if (to - from > LONGEST || from >= to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean colon = isColon(text.charAt(i));
            if (Glyphs.endsSentence(text.charAt(i)) || (colon && i == to - 1)) {
                return false;
            }
        }
        return !Glyphs.isComma(text.charAt(to - 1)) && text.charAt(to - 1) != '—';
    }

    static boolean isColon(char c) {
        return c == '：' || c == ':';
    }
}
