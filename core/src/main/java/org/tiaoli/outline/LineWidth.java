package org.tiaoli.outline;

/**
 * The width at which a text was wrapped, if it was.
 *
 * <p>A line that breaks inside a sentence had no room left for what opens the next, so that its width and that of this
 * piece enclose the margin: the width that most of them allow is the margin. In a text that is not wrapped the few lines
 * without a closing mark have any length. Widths are counted in half columns.
 */
final class LineWidth {

    private static final int COLUMN = 2;
    private static final int NARROWEST = 12 * COLUMN;
    private static final int NARROW = 20 * COLUMN;
    private static final int SPREAD = 3 * COLUMN;
    private static final int WIDEST = 200 * COLUMN;
    private static final int SLACK = 2 * COLUMN;
    private static final int MOST_INDENT = 5 * COLUMN;
    private static final int FEWEST_OPEN = 4;
    private static final int FEWEST_WITHIN = 3;
    private static final int LEAST_OPEN_SHARE = 12;
    private static final int FEWEST_NARROW = 12;
    private static final int LEAST_NARROW_SHARE = 35;
    private static final int EXACT_SHARE = 90;
    private static final double LEAST_INEXACT = 0.5;

    private final Widths widths;

    /** Width of a full line, and of one that opens a paragraph whose indent is lost; 0 where nothing is wrapped. */
    private int full;

    private int first;

    /** How many of a hundred lines that go on keep to the margin to the half column? */
    private int share;

    private LineWidth(Widths widths) {
        this.widths = widths;
    }

    /** Finds the margin of the lines of running text. */
    static LineWidth of(BodyLines body) {
        LineWidth byCharacters = new LineWidth(new Widths(body.text(), false));
        if (!byCharacters.breakOften(body)) {
            return byCharacters;
        }
        byCharacters.measure(body);
        LineWidth byDisplay = new LineWidth(new Widths(body.text(), true));
        byDisplay.measure(body);
        boolean display = byDisplay.isWrapped() && (!byCharacters.isWrapped() || byDisplay.share > byCharacters.share);
        return display ? byDisplay : byCharacters;
    }

    /** Do as many lines end inside a sentence as in any text that was wrapped? By half columns they are no more. */
    private boolean breakOften(BodyLines body) {
        int open = 0;
        for (int i = 0; i < body.size(); i++) {
            open += !body.isEnded(i) && widths.of(body.line(i)) >= NARROWEST ? 1 : 0;
        }
        return open >= FEWEST_OPEN && open * 100 >= body.size() * LEAST_OPEN_SHARE;
    }

    private void measure(BodyLines body) {
        Votes all = new Votes(WIDEST);
        Votes opening = new Votes(WIDEST);
        Votes within = new Votes(WIDEST);
        int open = 0;
        int[] breaking = new int[WIDEST + 1];
        int[] lines = new int[WIDEST + 1];
        for (int i = 0; i < body.size(); i++) {
            Line line = body.line(i);
            int width = Math.min(WIDEST, widths.of(line));
            lines[width]++;
            if (width < NARROWEST || body.isEnded(i)) {
                continue;
            }
            breaking[width]++;
            open++;
            if (body.goesOn(i)) {
                int least = width - (Glyphs.isClosing(body.last(i)) ? COLUMN : 0);
                int most = Math.min(WIDEST, width + widths.ofHead(body.line(i + 1)) - 1);
                all.add(least, most);
                if (body.opensParagraph(i)) {
                    opening.add(least, most);
                } else if (i > 0 && body.goesOn(i - 1) && !body.isEnded(i - 1)) {
                    within.add(least, most);
                }
            }
        }
        int total = body.size();
        int margin = all.best(0, WIDEST);
        int near = all.count() == 0 ? 0 : sum(breaking, margin - SPREAD, margin + SPREAD);
        int wider = sum(lines, margin + SPREAD + 1, WIDEST);
        boolean wrapped = near >= FEWEST_OPEN
                && near * 100 >= open * 55
                && near * 100 >= total * LEAST_OPEN_SHARE
                && wider * 100 <= total * 4
                && (margin >= NARROW || near >= FEWEST_NARROW && near * 100 >= total * LEAST_NARROW_SHARE);
        if (!wrapped) {
            return;
        }
        full = within.count() >= FEWEST_WITHIN ? Math.max(margin, within.best(margin, margin + MOST_INDENT)) : margin;
        int labelled = opening.best(full - MOST_INDENT, full);
        boolean known = opening.at(labelled) >= 3 && opening.at(labelled) > opening.at(full);
        first = known ? labelled : full;
        share = 100 * (opening.at(first) + within.at(full)) / Math.max(1, opening.count() + within.count());
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int width = Math.max(0, from); width <= Math.min(WIDEST, to); width++) {
            sum += counts[width];
        }
        return sum;
    }

    boolean isWrapped() {
        return full > 0;
    }

    /** The margin, in words. */
    String describe() {
        String unit = widths.tellsHalves() ? " columns, where letters and digits take half of one" : " characters";
        return columns(full) + unit + (first < full ? "; lines that open a paragraph have " + columns(first) : "");
    }

    private static String columns(int width) {
        return width / COLUMN + (width % COLUMN == 0 ? "" : "½");
    }

    /** Do lines keep to the margin so well that room left in one tells something? */
    boolean isExact() {
        return share >= EXACT_SHARE;
    }

    /** How many of the lines that go on leave room for what follows? At least a few in a hundred. */
    double inexact() {
        return (100 - share + LEAST_INEXACT) / 100.0;
    }

    /** Is there room for two characters at most? */
    boolean hasLittleRoom(Line line, boolean opensParagraph) {
        return widths.of(line) >= margin(opensParagraph) - SLACK;
    }

    /** Does this line come near the margin, so that it may go on in the next? */
    boolean isNearMargin(Line line, boolean opensParagraph, Line next) {
        int width = widths.of(line);
        return width + widths.ofHead(next) > margin(opensParagraph) - SLACK && width <= full + 2 * SLACK;
    }

    /** Is this line nearly full, as one from which the last word was taken down? */
    boolean isRatherWide(Line line) {
        return widths.of(line) >= full - 3 * SLACK;
    }

    /** Was there no room left for the beginning of the next line? */
    boolean isFull(Line line, boolean opensParagraph, Line next) {
        return widths.of(line) + widths.ofHead(next) > margin(opensParagraph) - (isExact() ? 0 : COLUMN);
    }

    /** Is the indent of paragraphs lost, but to be seen in the width of their first lines? */
    boolean tellsFirstLines() {
        return first < full;
    }

    /** Is this full line as wide as those that open a paragraph? */
    boolean isFirstOfParagraph(Line line, Line next) {
        return !isFull(line, false, next);
    }

    private int margin(boolean opensParagraph) {
        return opensParagraph ? first : full;
    }
}
