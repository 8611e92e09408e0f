package org.tiaoli.outline;

import java.util.List;

/**
 * What the wording tells of a sentence that ends at the margin: is what follows a new paragraph?
 *
 * <p>Short sentences go on oftener than they open a paragraph, long paragraphs are ended sooner, and some words open
 * paragraphs and others do not. Odds are natural logarithms, fitted to regulations of cities.
 */
final class SentenceEnds {

    private static final double USUAL = -0.6;
    private static final int[] LENGTHS = {16, 30, 45, 60, 90};
    private static final double[] BY_LENGTH = {-1.7, -0.6, 0.1, 0.5, 1.0, 1.6};
    private static final int SHORT_PARAGRAPH = 20;
    private static final double BEHIND_SHORT = -1.4;
    private static final double BEHIND_LONG = 0.2;
    private static final double[] BY_SENTENCES = {0, 0.4, 1.1, 1.6};
    private static final int LINES = 6;

    private final String text;
    private final List<Line> lines;
    private final OpeningWords words;

    SentenceEnds(String text, List<Line> lines, OpeningWords words) {
        this.text = text;
        this.lines = lines;
        this.words = words;
    }

    /**
     * How much likelier than usual does line {@code to} open a paragraph?
     *
     * @param first first line of the paragraph that might go on in it
     */
    double odds(int first, int from, int to) {
        Line next = lines.get(to);
        return USUAL + byLength(to) + byParagraph(first, from) + words.odds(text, next.start(), next.end());
    }

    /** The reasons, in words. */
    String describe(int to) {
        Line next = lines.get(to);
        String word = words.at(text, next.start(), next.end());
        return word.isEmpty() ? "length" : "length and the word " + word;
    }

    private double byLength(int to) {
        int length = 0;
        for (int i = to; i < Math.min(lines.size(), to + LINES); i++) {
            Line line = lines.get(i);
            int stop = Glyphs.indexOf(text, '。', line.start(), line.end());
            length += (stop < 0 ? line.end() : stop + 1) - line.start();
            if (stop >= 0 || length > LENGTHS[LENGTHS.length - 1]) {
                break;
            }
        }
        int step = 0;
        while (step < LENGTHS.length && length >= LENGTHS[step]) {
            step++;
        }
        return BY_LENGTH[step];
    }

    private double byParagraph(int first, int from) {
        int length = 0;
        int sentences = 0;
        for (int i = Math.max(first, from - LINES); i <= from; i++) {
            Line line = lines.get(i);
            length += line.length();
            for (int k = line.start(); k < line.end() && sentences < BY_SENTENCES.length; k++) {
                sentences += text.charAt(k) == '。' ? 1 : 0;
            }
        }
        double byLength = length < SHORT_PARAGRAPH ? BEHIND_SHORT : BEHIND_LONG;
        return byLength + BY_SENTENCES[Math.max(0, Math.min(BY_SENTENCES.length, sentences) - 1)];
    }
}
