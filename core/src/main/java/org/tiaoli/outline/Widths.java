package org.tiaoli.outline;

/** How wide lines are, in half columns. Immutable. */
final class Widths {

    private static final int LONGEST_RUN = 24;
    private static final int LATIN = 0x250;

    private final String text;
    private final boolean halves;

    /**
     * @param halves do letters and digits take half a column?
     */
    Widths(String text, boolean halves) {
        this.text = text;
        this.halves = halves;
    }

    boolean tellsHalves() {
        return halves;
    }

    /** The width of a line without its indent. */
    int of(Line line) {
        return of(line.start(), line.end());
    }

    private int of(int from, int to) {
        int width = 2 * (to - from);
        for (int i = from; halves && i < to; i++) {
            width -= text.charAt(i) < LATIN ? 1 : 0;
        }
        return width;
    }

    /** The width of the piece at the beginning of a line that is never broken: a number, a word, marks that close. */
    int ofHead(Line line) {
        int at = line.start();
        int stop = Math.min(line.end(), at + LONGEST_RUN);
        while (at < stop - 1 && Glyphs.isOpening(text.charAt(at))) {
            at++;
        }
        boolean run = isLatin(text.charAt(at));
        at++;
        while (run && at < stop && isLatin(text.charAt(at))) {
            at++;
        }
        while (at < stop && Glyphs.isClosing(text.charAt(at))) {
            at++;
        }
        return of(line.start(), at);
    }

    private static boolean isLatin(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
    }
}
