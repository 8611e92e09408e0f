package org.tiaoli.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the sentences that are broken over lines in a text whose lines are paragraphs otherwise. */
final class BrokenSentences {

    private static final int LONG_ENOUGH = 25;
    private static final int SHORTEST_SENTENCE = 15;
    private static final int MOST_OPEN = 15;
    private static final String GOES_ON = "的和与及或对在为把将以向由被从并且";

    private final String text;
    private final List<Line> lines;
    private final Furniture furniture;
    private final @Nullable Mark[] openings;
    private final boolean[] labelled;
    private final Words nouns;
    private int openShare = -1;

    BrokenSentences(
            String text,
            List<Line> lines,
            Furniture furniture,
            @Nullable Mark[] openings,
            boolean[] labelled,
            Words nouns) {
        this.text = text;
        this.lines = lines;
        this.furniture = furniture;
        this.openings = openings;
        this.labelled = labelled;
        this.nouns = nouns;
    }

    /** As {@link Wrapping#between}. */
    Joint between(int first, int from, int to, boolean pageBreak) {
        Line line = lines.get(from);
        Line next = lines.get(to);
        char last = text.charAt(line.end() - 1);
        if (Glyphs.endsParagraph(last)) {
            return Joint.ENDED;
        }
        if (labelled[to]) {
            return Joint.LABELLED;
        }
        char start = text.charAt(next.start());
        if (Glyphs.isClosing(start) || start == '的') {
            return Joint.CLOSING_MARK;
        }
        boolean item = openings[first] != null && labelled[first];
        if (from > first || item && (last == '，' || last == ',')) {
            return Joint.GOES_ON;
        }
        if (!isRunning(first, line, last, pageBreak)) {
            return Joint.NOT_RUNNING;
        }
        if (Glyphs.isComma(last) || Glyphs.isOpening(last) || pageBreak) {
            return Joint.GOES_ON;
        }
        return dropsFullStops() || opensAnew(next) ? Joint.OPENS_ANEW : Joint.GOES_ON;
    }

    /** Is this the text of a sentence, and no heading, name or title? */
    private boolean isRunning(int first, Line line, char last, boolean pageBreak) {
        Line head = lines.get(first);
        Mark mark = openings[first];
        if (hasPunctuation(head.start(), Math.min(line.end(), head.start() + 400))) {
            return line.end() - head.start() >= SHORTEST_SENTENCE;
        }
        boolean heading = mark != null && mark.family().isContainer();
        if (pageBreak && mark != null && mark.family() == Family.ARTICLE) {
            return true;
        }
        return mark != null
                && !heading
                && (line.end() - head.start() >= LONG_ENOUGH || GOES_ON.indexOf(last) >= 0)
                && !nouns.end(text.substring(line.start(), line.end()));
    }

    /** A note in brackets, or 组长： and the like, which open a line of their own. */
    private boolean opensAnew(Line next) {
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
            int closed = 0;
            int open = 0;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (line.isText() && line.length() >= LONG_ENOUGH && !furniture.contains(i)) {
                    char last = text.charAt(line.end() - 1);
                    boolean told = Glyphs.isComma(last) || furniture.contains(i + 1);
                    closed += last == '。' ? 1 : 0;
                    open += told || Glyphs.endsParagraph(last) && last != '.' ? 0 : 1;
                }
            }
            openShare = open == 0 ? 0 : open * 100 / (open + closed);
        }
        return openShare > MOST_OPEN;
    }
}
