package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/**
 * Finds lists that spell out their ordinals: 第一款, 第一项 in articles, and 第一，第二，.
 *
 * <p>Texts refer in the same words, so that only several of them in order, from one on, each opening a line, are labels.
 */
final class OrdinalLists {

    private static final int LONGEST_NUMBER = 5;

    private final String text;
    private final @Nullable Mark[] openings;
    private final Map<Family, List<Candidate>> runs = new EnumMap<>(Family.class);
    private boolean inArticle;

    /** Does the label of an article stand alone in the line before? */
    private boolean bareArticle;

    private record Candidate(int line, Mark mark) {}

    private OrdinalLists(String text, @Nullable Mark[] openings) {
        this.text = text;
        this.openings = openings;
    }

    /** Adds the marks of such lists to the labels at the start of lines. */
    static void mark(Reading reading, @Nullable Mark[] openings) {
        OrdinalLists lists = new OrdinalLists(reading.text(), openings);
        for (int i = 0; i < openings.length; i++) {
            Mark mark = openings[i];
            boolean behindLabel = lists.bareArticle;
            lists.bareArticle = false;
            if (mark != null) {
                lists.boundary(mark);
                lists.bareArticle = mark.family() == Family.ARTICLE
                        && mark.end() == reading.lines().get(i).end();
            } else if (!lists.numbered(i, reading.lines().get(i), behindLabel)
                    && reading.text().charAt(reading.lines().get(i).start()) == '第') {
                lists.candidate(i, reading.lines().get(i));
            }
        }
        lists.closeAll();
    }

    private void boundary(Mark mark) {
        boolean list = mark.family().isList();
        inArticle = mark.family() == Family.ARTICLE || inArticle && list;
        if (!list) {
            closeAll();
        } else if (mark.family() == Family.HAN_COMMA || mark.family() == Family.HAN_BRACKETS) {
            close(Family.SPELLED);
        }
    }

    /** 1 and 2 with a space behind them count the paragraphs of an article, as some print Taiwan's laws. */
    private boolean numbered(int index, Line line, boolean behindLabel) {
        int end = line.start();
        while (line.isText() && end < line.end() && end - line.start() < 2 && Numeral.isArabic(text.charAt(end))) {
            end++;
        }
        boolean spaced = end > line.start() && end + 1 < line.end() && Glyphs.isWhite(text.charAt(end));
        Numeral numeral = inArticle && spaced ? Numeral.read(text, line.start(), end) : null;
        if (numeral == null) {
            return false;
        }
        List<Candidate> run = runs.get(Family.PARAGRAPH);
        int before = run == null ? -1 : run.get(run.size() - 1).mark().number();
        boolean goesOn = numeral.value() == (behindLabel ? 1 : before + 1);
        if (goesOn) {
            Mark mark = new Mark(Family.PARAGRAPH, numeral.value(), 0, line.start(), end, false);
            runs.computeIfAbsent(Family.PARAGRAPH, unused -> new ArrayList<>()).add(new Candidate(index, mark));
        }
        return goesOn;
    }

    private void candidate(int index, Line line) {
        Mark mark = line.isText() ? read(line.start(), line.end()) : null;
        if (mark == null || mark.family() != Family.SPELLED && !inArticle) {
            return;
        }
        if (mark.number() == 1) {
            close(mark.family());
        }
        List<Candidate> run = runs.computeIfAbsent(mark.family(), unused -> new ArrayList<>());
        int last = run.isEmpty() ? 0 : run.get(run.size() - 1).mark().number();
        if (mark.number() == last + 1) {
            run.add(new Candidate(index, mark));
        }
    }

    private @Nullable Mark read(int from, int to) {
        int at = from + 1;
        while (at < to && at - from <= LONGEST_NUMBER && Numeral.isNumeralChar(text.charAt(at))) {
            at++;
        }
        Numeral numeral = at > from + 1 && at + 1 < to ? Numeral.read(text, from + 1, at) : null;
        if (numeral == null || numeral.value() == 0) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '，' || c == '、' || c == ',' || Phrases.isColon(c)) {
            return new Mark(Family.SPELLED, numeral.value(), 0, from, at + 1, false);
        }
        char next = text.charAt(at + 1);
        boolean closed = Phrases.isColon(next);
        boolean unit = c == '款' || c == '项' || c == '項';
        if (!unit || !closed && !Glyphs.isWhite(next)) {
            return null;
        }
        Family family = c == '款' ? Family.PARAGRAPH : Family.POINT;
        return new Mark(family, numeral.value(), 0, from, at + (closed ? 2 : 1), false);
    }

    private void closeAll() {
        close(Family.PARAGRAPH);
        close(Family.POINT);
        close(Family.SPELLED);
    }

    private void close(Family family) {
        List<Candidate> run = runs.remove(family);
        if (run != null && run.size() > 1) {
            run.forEach(candidate -> openings[candidate.line()] = candidate.mark());
        }
    }
}
