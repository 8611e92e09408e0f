package org.tiaoli.outline;

/** Whether a wrapped text keeps the indents of its paragraphs, or those of the lines that go on. */
final class Indents {

    private static final int DEEPEST = 40;
    private static final int FEWEST = 3;

    private final int opening;
    private final int goingOn;
    private final boolean kept;

    Indents(BodyLines body, LineWidth width) {
        if (!width.isWrapped()) {
            opening = 0;
            goingOn = 0;
            kept = false;
            return;
        }
        int[] opens = new int[DEEPEST + 1];
        int[] goes = new int[DEEPEST + 1];
        for (int i = 0; i + 1 < body.size(); i++) {
            int indent = Math.min(DEEPEST, body.line(i + 1).indent());
            boolean near = width.isNearMargin(body.line(i), body.opensParagraph(i), body.line(i + 1));
            if (near && !body.isEnded(i) && body.goesOn(i)) {
                goes[indent]++;
            } else if (body.isListOrArticle(i + 1) || !near && body.isEnded(i) && !body.isLabelled(i + 1)) {
                opens[indent]++;
            }
        }
        opening = mode(opens);
        goingOn = mode(goes);
        kept = opening != goingOn && agree(opens, opening, goingOn) && agree(goes, goingOn, opening);
    }

    private static int mode(int[] counts) {
        int best = 0;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }

    /** Are nearly all of these indents as deep as they should be? */
    private static boolean agree(int[] counts, int right, int wrong) {
        int agreed = 0;
        int total = 0;
        for (int i = 0; i < counts.length; i++) {
            agreed += Math.abs(i - right) < Math.abs(i - wrong) ? counts[i] : 0;
            total += counts[i];
        }
        return total >= FEWEST && agreed * 10 >= total * 8;
    }

    boolean areKept() {
        return kept;
    }

    /** Is this line indented as those that open a paragraph? */
    boolean opensParagraph(Line line) {
        return Math.abs(line.indent() - opening) < Math.abs(line.indent() - goingOn);
    }
}
