package org.tiaoli.outline;

import java.util.List;

/**
 * The width at which a text was wrapped, if it was.
 *
 * <p>Lines that break inside a sentence end at the margin, so nearly all of them are equally wide; in a text that is not
 * wrapped the few lines without a closing mark have any length.
 */
final class LineWidth {

    private static final int NARROWEST = 20;
    private static final int SPREAD = 3;
    private static final int WIDEST = 200;
    private static final int SLACK = 2;
    private static final int MOST_INDENT = 4;
    private static final int FEWEST_OPEN = 4;
    private static final int LEAST_OPEN_SHARE = 12;

    private final String text;
    private final boolean display;
    private final int slack;

    /** Width of a full line, and of one that opens a paragraph whose indent is lost; 0 where nothing is wrapped. */
    private int full;

    private int first;

    /** Do enough lines end inside a sentence? */
    private boolean manyOpen;

    private LineWidth(String text, boolean display) {
        this.text = text;
        this.display = display;
        this.slack = display ? 2 * SLACK : SLACK;
    }

    /**
     * @param body     are these lines of running text, no tables and no page furniture?
     * @param labelled do they open with a label?
     */
    static LineWidth of(String text, List<Line> lines, boolean[] body, boolean[] labelled) {
        LineWidth byCharacters = new LineWidth(text, false);
        byCharacters.measure(lines, body, labelled);
        if (byCharacters.isWrapped() || !byCharacters.manyOpen) {
            return byCharacters;
        }
        LineWidth byDisplay = new LineWidth(text, true);
        byDisplay.measure(lines, body, labelled);
        return byDisplay;
    }

    private void measure(List<Line> lines, boolean[] body, boolean[] labelled) {
        int[] open = new int[WIDEST + 1];
        int[] opening = new int[WIDEST + 1];
        int opens = 0;
        int total = 0;
        int[] all = new int[WIDEST + 1];
        for (int i = 0; i < body.length; i++) {
            if (!body[i]) {
                continue;
            }
            Line line = lines.get(i);
            int width = Math.min(WIDEST, width(line));
            all[width]++;
            total++;
            boolean ended = Glyphs.endsParagraph(text.charAt(line.end() - 1));
            if (width >= NARROWEST && !ended) {
                open[width]++;
                opens++;
                opening[width] += labelled[i] ? 1 : 0;
            }
        }
        manyOpen = opens >= FEWEST_OPEN && opens * 100 >= total * LEAST_OPEN_SHARE;
        int margin = mode(open);
        int spread = display ? 2 * SPREAD : SPREAD;
        int near = sum(open, margin - spread, margin + spread);
        int wider = sum(all, margin + spread + 1, WIDEST);
        boolean wrapped = near >= FEWEST_OPEN
                && near * 100 >= opens * 55
                && near * 100 >= total * LEAST_OPEN_SHARE
                && wider * 100 <= total * 4;
        if (wrapped) {
            full = Math.max(margin, mode(minus(open, opening)));
            int labelledMargin = mode(opening);
            boolean known = opening[labelledMargin] >= 3 && Math.abs(labelledMargin - full) <= 2 * slack;
            first = known ? Math.min(full, labelledMargin) : full;
        }
    }

    private static int[] minus(int[] all, int[] some) {
        int[] rest = new int[all.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = all[i] - some[i];
        }
        return rest;
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int width = Math.max(0, from); width <= Math.min(WIDEST, to); width++) {
            sum += counts[width];
        }
        return sum;
    }

    private static int mode(int[] counts) {
        int best = 0;
        for (int width = NARROWEST; width < WIDEST; width++) {
            best = counts[width] > counts[best] ? width : best;
        }
        return best;
    }

    boolean isWrapped() {
        return full > 0;
    }

    /** The margin, in words. */
    String describe() {
        String unit = display ? " columns, where an ideograph takes two" : " characters";
        return full + unit + (first < full ? "; lines that open a paragraph have " + first : "");
    }

    /** Does this line come near the margin, so that it may go on in the next? */
    boolean isNearMargin(Line line, boolean opensParagraph) {
        int width = width(line);
        return width >= margin(opensParagraph) - slack && width <= full + 2 * slack;
    }

    /** Is this line nearly full, as one from which the last word was taken down? */
    boolean isRatherWide(Line line) {
        return width(line) >= full - 3 * slack;
    }

    /** Was there no room left for the beginning of the next line? */
    boolean isFull(Line line, boolean opensParagraph, Line next) {
        boolean pushed = next.length() > 1 && Glyphs.isClosing(text.charAt(next.start() + 1));
        return width(line) >= margin(opensParagraph) - (pushed ? slack / SLACK : 0) - (display ? 1 : 0);
    }

    /** Is the indent of paragraphs lost, but to be seen in the width of their first lines? */
    boolean tellsFirstLines() {
        return first < full;
    }

    /** Is this full line as wide as those that open a paragraph? */
    boolean isFirstOfParagraph(Line line) {
        int width = width(line);
        return Math.abs(width - first) < Math.abs(width - full);
    }

    private int margin(boolean opensParagraph) {
        return opensParagraph ? first : full;
    }

    /** An indent that is kept takes room in the line. */
    private int indent(Line line) {
        boolean wide = line.indent() > 0 && text.charAt(line.start() - 1) == '\u3000';
        return wide ? Math.min(line.indent(), MOST_INDENT) : 0;
    }

    private int width(Line line) {
        int indent = indent(line);
        if (!display || line.length() > WIDEST) {
            return indent + line.length();
        }
        int width = 2 * indent;
        for (int i = line.start(); i < line.end(); i++) {
            width += text.charAt(i) < 0x2e80 && text.charAt(i) != '—' && text.charAt(i) != '…' ? 1 : 2;
        }
        return width;
    }
}
