package org.tiaoli.outline;

import java.util.List;

/** Decides which lines of a source go on in the next one. */
final class Wrapping {

    private static final int LONG_ENOUGH = 25;
    private static final int SHORTEST_SENTENCE = 15;
    private static final int MOST_OPEN = 10;
    private static final String GOES_ON = "的和与及或对在为把将以向由被从并且";

    private final String text;
    private final List<RawLine> lines;
    private final Furniture furniture;
    private final LineWidth width;
    private final MarkReader marks;
    private int openShare = -1;

    Wrapping(String text, List<RawLine> lines, Furniture furniture, MarkReader marks) {
        this.text = text;
        this.lines = lines;
        this.furniture = furniture;
        this.marks = marks;
        this.width = LineWidth.of(text, lines, furniture);
    }

    /**
     * Does the paragraph that has reached line {@code from} go on in line {@code to}?
     *
     * @param first     first line of the paragraph
     * @param pageBreak did page numbers or running titles stand between the two?
     */
    boolean joins(int first, int from, int to, boolean pageBreak) {
        RawLine line = lines.get(from);
        RawLine next = lines.get(to);
        if (line.table() != null || next.table() != null || (next.blankBefore() && !pageBreak)) {
            return false;
        }
        if (width.isWrapped()) {
            return joinsAtMargin(line, next, pageBreak);
        }
        return joinsInSentence(first, from, next, pageBreak);
    }

    private boolean joinsAtMargin(RawLine line, RawLine next, boolean pageBreak) {
        char last = text.charAt(line.end() - 1);
        if (Glyphs.isClosing(text.charAt(next.start())) && !Glyphs.endsParagraph(last)) {
            return true;
        }
        if (!width.reaches(line)) {
            return false;
        }
        Mark mark = marks.atLineStart(text, next.start(), next.end());
        if (mark == null) {
            return true;
        }
        boolean reference = References.follow(text, mark, next.end());
        boolean spaced = mark.end() < next.end() && Glyphs.isWhite(text.charAt(mark.end()));
        return !Glyphs.endsParagraph(last)
                && (reference || !spaced)
                && (reference || !mark.family().isContainer());
    }

    private boolean joinsInSentence(int first, int from, RawLine next, boolean pageBreak) {
        RawLine line = lines.get(from);
        char last = text.charAt(line.end() - 1);
        if (Glyphs.endsParagraph(last) || isLabelled(next)) {
            return false;
        }
        char start = text.charAt(next.start());
        if (from > first || Glyphs.isClosing(start) || start == '的') {
            return true;
        }
        if (!isRunning(lines.get(first), line, last, pageBreak)) {
            return false;
        }
        if (Glyphs.isComma(last) || Glyphs.isOpening(last) || pageBreak) {
            return true;
        }
        return !dropsFullStops() && !opensAnew(next);
    }

    /** Is this the text of a sentence, and no heading, name or title? */
    private boolean isRunning(RawLine head, RawLine line, char last, boolean pageBreak) {
        Mark mark = marks.atLineStart(text, head.start(), head.end());
        if (hasPunctuation(head.start(), Math.min(line.end(), head.start() + 400))) {
            return line.end() - head.start() >= SHORTEST_SENTENCE;
        }
        boolean heading = mark != null && mark.family().isContainer();
        if (pageBreak && mark != null && mark.family() == Family.ARTICLE) {
            return true;
        }
        return mark != null && !heading && (line.end() - head.start() >= LONG_ENOUGH || GOES_ON.indexOf(last) >= 0);
    }

    /** A note in brackets, or 组长： and the like, which open a line of their own. */
    private boolean opensAnew(RawLine next) {
        if (Glyphs.isOpening(text.charAt(next.start())) && text.charAt(next.start()) != '《') {
            return true;
        }
        for (int i = next.start(); i < Math.min(next.end(), next.start() + 8); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    private boolean isLabelled(RawLine line) {
        Mark mark = marks.atLineStart(text, line.start(), line.end());
        return mark != null && !References.follow(text, mark, line.end());
    }

    private boolean hasPunctuation(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '，' || c == '。' || c == '；' || c == ';') {
                return true;
            }
        }
        return false;
    }

    /** In a text that loses full stops a line without one is no broken sentence. */
    private boolean dropsFullStops() {
        if (openShare < 0) {
            int sentences = 0;
            int open = 0;
            for (int i = 0; i < lines.size(); i++) {
                RawLine line = lines.get(i);
                if (line.table() == null && line.length() >= LONG_ENOUGH && !furniture.contains(i)) {
                    sentences++;
                    char last = text.charAt(line.end() - 1);
                    boolean told = Glyphs.endsParagraph(last) || Glyphs.isComma(last) || furniture.contains(i + 1);
                    open += told ? 0 : 1;
                }
            }
            openShare = sentences == 0 ? 100 : open * 100 / sentences;
        }
        return openShare > MOST_OPEN;
    }
}
