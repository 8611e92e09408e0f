package org.tiaoli.outline;

/**
 * What a wrapped text tells of lines that end at the margin with the end of a sentence.
 *
 * <p>Such a line may close its paragraph or go on. How likely it closes one follows from how many paragraphs there are, how
 * many of those that are surely closed end at the margin, and how many sentences end inside of lines. Some who set texts
 * take words down so that no paragraph ends there at all. Odds are natural logarithms; above 0 the paragraph ends.
 */
final class MarginEnds {

    private static final double USUAL_SHARE = 0.04;
    private static final double USUAL_WEIGHT = 8;
    private static final double NEAR = 2;
    private static final double LEAST_SHARE = 0.0002;
    private static final double NEVER = -1;
    private static final double TAKEN_DOWN = 2.5;
    private static final double AT_MARGIN = 3;

    private final double odds;
    private final double oddsWithRoom;

    MarginEnds(BodyLines body, LineWidth width) {
        if (!width.isWrapped()) {
            odds = 0;
            oddsWithRoom = 0;
            return;
        }
        int known = 0;
        int atMargin = 0;
        int near = 0;
        int inner = 0;
        int paragraphs = 0;
        int columns = 1;
        int takenDown = 0;
        for (int i = 0; i + 1 < body.size(); i++) {
            Line line = body.line(i);
            Line next = body.line(i + 1);
            inner += sentencesInside(body.text(), line);
            boolean full = width.isFull(line, body.opensParagraph(i), next);
            if (!body.isEnded(i)) {
                columns = Math.max(columns, line.length());
                takenDown += !full && body.isRemnant(i + 1) && width.isRatherWide(line) ? 1 : 0;
            } else if (body.isLabelled(i + 1)) {
                known++;
                atMargin += full ? 1 : 0;
                near += width.hasLittleRoom(line, body.opensParagraph(i)) ? 1 : 0;
            } else if (!full) {
                paragraphs++;
            }
        }
        double never = NEVER + TAKEN_DOWN * Math.min(3, takenDown);
        never += near == 0 ? known * USUAL_SHARE * NEAR : -AT_MARGIN * near;
        double plain = 1 / (1 + Math.exp(never));
        double share = (atMargin + USUAL_SHARE * USUAL_WEIGHT) / (known + USUAL_WEIGHT);
        double closing = (paragraphs + 0.5) * columns / (inner + 0.5);
        odds = Math.log(closing * (share * plain + LEAST_SHARE));
        oddsWithRoom = Math.log(closing * (share * plain + LEAST_SHARE) / width.inexact());
    }

    private static int sentencesInside(String text, Line line) {
        int count = 0;
        for (int i = line.start(); i < line.end() - 1; i++) {
            count += text.charAt(i) == '。' ? 1 : 0;
        }
        return count;
    }

    /**
     * How much likelier does a paragraph of this text end at the margin than a sentence inside of one?
     *
     * @param full was there no room left for what follows?
     */
    double odds(boolean full) {
        return full ? odds : oddsWithRoom;
    }
}
