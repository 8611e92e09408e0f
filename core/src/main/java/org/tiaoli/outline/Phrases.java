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

    /** 总则 or 附则, which may stand over articles without a number. */
    static boolean isGeneralPart(String text, int from, int to) {
        String words = Glyphs.squeeze(text, from, to);
        return words.equals("总则") || words.equals("總則") || words.equals("附则") || words.equals("附則");
    }

    static boolean isColon(char c) {
        return c == '：' || c == ':';
    }
}
