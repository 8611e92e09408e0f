package org.tiaoli.outline;

import org.jspecify.annotations.Nullable;

/** Tells the (i) that counts below (a) from the (i) between (h) and (j). */
final class RomanLetters {

    private static final int I = 9;
    private static final int V = 22;
    private static final int X = 24;

    private RomanLetters() {}

    /** Reads single letters as Roman numbers where the labels around them count so. */
    static void mark(String text, @Nullable Mark[] openings) {
        int letter = 0;
        int capital = 0;
        int roman = 0;
        for (int i = 0; i < openings.length; i++) {
            Mark mark = openings[i];
            if (mark == null) {
                continue;
            }
            if (mark.family().isLetter()) {
                Family family = family(text, mark);
                boolean small = mark.family() == Family.LETTER;
                int number = family == null ? 0 : number(mark, small ? letter : capital, roman);
                if (family != null && number > 0) {
                    openings[i] = new Mark(family, number, 0, mark.start(), mark.end(), false);
                    roman = number;
                } else if (small) {
                    letter = mark.number();
                    roman = 0;
                } else {
                    capital = mark.number();
                    roman = mark.family() == Family.CAPITAL ? 0 : roman;
                }
            } else if (mark.family() == Family.ROMAN_BRACKETS || mark.family() == Family.ROMAN) {
                roman = mark.number();
            } else if (!mark.family().isList()) {
                letter = 0;
                capital = 0;
                roman = 0;
            }
        }
    }

    /** The Roman family that such a letter may be of: (i) or I. */
    private static @Nullable Family family(String text, Mark mark) {
        char c = text.charAt(mark.start());
        if (c == '（' || c == '(') {
            return Family.ROMAN_BRACKETS;
        }
        return c >= 'A' && c <= 'Z' && mark.end() - mark.start() == 2 ? Family.ROMAN : null;
    }

    private static int number(Mark mark, int letter, int roman) {
        return switch (mark.number()) {
            case I -> letter == I - 1 ? 0 : 1;
            case V -> roman == 4 ? 5 : 0;
            case X -> roman == 9 ? 10 : 0;
            default -> 0;
        };
    }
}
