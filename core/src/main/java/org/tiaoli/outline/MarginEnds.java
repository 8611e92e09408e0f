package org.tiaoli.outline;

import java.util.List;

/**
 * What a wrapped text tells of lines that end at the margin with the end of a sentence.
 *
 * <p>Such a line may close its paragraph or go on. Where labels show how paragraphs end, and none of them ends at the
 * margin, it goes on; else what is more frequent in the text is more likely.
 */
final class MarginEnds {

    private static final int ENOUGH = 12;
    private static final int INDENTED = 2;

    private final boolean neverEnd;
    private final boolean moreSentencesThanParagraphs;
    private final boolean indents;

    MarginEnds(String text, List<Line> lines, boolean[] body, boolean[] labelled, LineWidth width) {
        int known = 0;
        int atMargin = 0;
        int inner = 0;
        int paragraphs = 0;
        int indented = 0;
        int total = 0;
        for (int i = 0; width.isWrapped() && i + 1 < body.length; i++) {
            if (!body[i] || !body[i + 1]) {
                continue;
            }
            Line line = lines.get(i);
            total++;
            indented += line.indent() >= INDENTED ? 1 : 0;
            inner += sentencesInside(text, line);
            boolean near = width.isNearMargin(line, true);
            if (!Glyphs.endsParagraph(text.charAt(line.end() - 1))) {
                continue;
            }
            if (labelled[i + 1]) {
                known++;
                atMargin += near ? 1 : 0;
            } else if (!near) {
                paragraphs++;
            }
        }
        neverEnd = atMargin == 0 && known >= ENOUGH;
        moreSentencesThanParagraphs = inner > paragraphs;
        indents = indented * 10 >= total && indented * 10 <= total * 9;
    }

    private static int sentencesInside(String text, Line line) {
        int count = 0;
        for (int i = line.start(); i < line.end() - 1; i++) {
            count += text.charAt(i) == '。' ? 1 : 0;
        }
        return count;
    }

    boolean neverEnd() {
        return neverEnd;
    }

    boolean likelyGoOn() {
        return moreSentencesThanParagraphs;
    }

    /** Are the indents of paragraphs kept? */
    boolean keepIndents() {
        return indents;
    }

    boolean isIndented(Line line) {
        return line.indent() >= INDENTED;
    }
}
