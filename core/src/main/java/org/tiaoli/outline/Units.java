package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a reading where headings, articles or items stand behind one another in one line. */
final class Units {

    private static final int LONGEST_HEADING = 60;
    private static final double SPACED = 6;
    private static final double UNSPACED_AMONG_SPACED = 3;
    private static final double REFERENCE = -4;
    private static final double SURE_REFERENCE = -9;
    private static final double BEHIND_SENTENCE_SPACED = 1.5;
    private static final double BEHIND_SENTENCE = -0.5;
    private static final double BEHIND_HEADING = 1.5;

    private final Reading reading;
    private final String text;
    private final List<Line> lines;
    private final MarkReader reader;
    private final BitSet skipped;
    private final BitSet quoted;
    private final @Nullable Mark[] opening;
    private final List<Unit> units = new ArrayList<>();
    private final ArticleReasons reasons;
    private final Trace trace;
    private final int[] ordinals;

    /** What may be a label of an article or a heading, in order of the text. */
    private final List<Mark> found = new ArrayList<>();

    /** Those behind which the words read like a reference. */
    private final Set<Mark> references = new HashSet<>();

    private boolean onlyReferences;
    private int nextOrdinal;
    private int nextFound;
    private @Nullable Mark nextArticle;

    private Units(Reading reading, MarkReader reader, @Nullable Mark[] opening, BitSet skipped, BitSet quoted) {
        this.reading = reading;
        this.text = reading.text();
        this.lines = reading.lines();
        this.reader = reader;
        this.opening = opening;
        this.skipped = skipped;
        this.quoted = quoted;
        this.ordinals = reading.stops().ordinals();
        this.trace = reading.trace();
        this.reasons = new ArticleReasons(trace);
    }

    /**
     * @param opening the labels at the start of lines
     * @param skipped lines that are boilerplate
     * @param whole   lines that are not to be cut at marks of lists
     * @param quoted  lines that are not to be cut at articles and headings
     */
    static List<Unit> of(
            Reading reading, MarkReader reader, @Nullable Mark[] opening, BitSet skipped, BitSet whole, BitSet quoted) {
        Units cutter = new Units(reading, reader, opening, skipped, quoted);
        cutter.cut();
        return new InlineItems(reading).cut(cutter.units, whole);
    }

    private void cut() {
        ArticleSequence sequence = new ArticleSequence();
        double unspaced = unspacedLook();
        for (int i = 0; i < lines.size(); i++) {
            if (!skipped.get(i) && !quoted.get(i) && lines.get(i).isText()) {
                candidates(i, sequence, unspaced);
            }
        }
        List<Mark> best = sequence.best();
        // a text that only speaks of the articles of another has none
        onlyReferences = !references.isEmpty() && references.containsAll(best);
        Iterator<Mark> articles = onlyReferences ? Collections.emptyIterator() : best.iterator();
        nextArticle = articles.hasNext() ? articles.next() : null;
        for (int i = 0; i < lines.size(); i++) {
            if (!skipped.get(i)) {
                emit(i, articles);
            }
        }
    }

    /** Where most labels have no space behind them, the space tells nothing. */
    private double unspacedLook() {
        int spaced = 0;
        int all = 0;
        for (Mark mark : opening) {
            if (mark != null && mark.family() == Family.ARTICLE) {
                all++;
                spaced += isSpaced(mark) ? 1 : 0;
            }
        }
        return spaced * 2 < all ? SPACED : UNSPACED_AMONG_SPACED;
    }

    private boolean isSpaced(Mark mark) {
        char last = text.charAt(mark.end() - 1);
        boolean pointed = last == '、' || Phrases.isColon(last);
        return pointed || mark.end() >= text.length() || Glyphs.isWhite(text.charAt(mark.end()));
    }

    /** The ordinals of a line that may be labels; articles go into the sequence as well. */
    private void candidates(int index, ArticleSequence sequence, double unspaced) {
        Line line = lines.get(index);
        Mark first = opening[index];
        Mark heading = null;
        if (first != null && !first.family().isList()) {
            if (first.family() == Family.ARTICLE) {
                found.add(first);
                sequence.add(first, look(first, line.end(), isSpaced(first) ? SPACED : unspaced));
                reasons.look(first, isSpaced(first) ? "opens a line, a space behind it" : "opens a line");
            } else if (isHeading(first, line.end())) {
                found.add(first);
                heading = first;
            } else {
                trace.refused(first, "no short heading stands behind it");
            }
        }
        int from = first == null ? line.start() + 1 : first.end();
        while (nextOrdinal < ordinals.length && ordinals[nextOrdinal] < from) {
            nextOrdinal++;
        }
        while (nextOrdinal < ordinals.length && ordinals[nextOrdinal] < line.end()) {
            int at = ordinals[nextOrdinal++];
            boolean inHeading = heading != null
                    && !Glyphs.isOpening(text.charAt(at - 1))
                    && at - heading.end() <= LONGEST_HEADING
                    && isPhrase(heading.end(), at);
            boolean behindSentence = behindSentence(line.start(), at);
            boolean outside = !inHeading && !behindSentence && !reading.wasLineStart(at);
            if (outside && !trace.isOn()) {
                continue;
            }
            Mark mark = reader.ordinal(text, at, line.end(), inHeading || !behindSentence);
            if (mark == null) {
                continue;
            }
            if (outside) {
                trace.refused(mark, "stands inside a sentence");
                continue;
            }
            if (mark.family() == Family.ARTICLE) {
                double plain = inHeading ? BEHIND_HEADING : isSpaced(mark) ? BEHIND_SENTENCE_SPACED : BEHIND_SENTENCE;
                found.add(mark);
                sequence.add(mark, look(mark, line.end(), plain));
                reasons.look(mark, inHeading ? "stands behind a heading" : "stands behind a sentence");
                heading = null;
            } else if ((inHeading || behindSentence) && isHeading(mark, line.end())) {
                found.add(mark);
                heading = mark;
            }
        }
    }

    private double look(Mark mark, int to, double plain) {
        if (!References.follow(text, mark, to)) {
            return plain;
        }
        reasons.reference(mark);
        references.add(mark);
        return plain + (References.isCertain(text, mark, to) ? SURE_REFERENCE : REFERENCE);
    }

    private boolean behindSentence(int lineStart, int at) {
        int before = Glyphs.trimEnd(text, lineStart, at) - 1;
        return before >= lineStart && Glyphs.endsSentence(text.charAt(before));
    }

    /** A heading is a short phrase up to the line's end or the next ordinal. */
    private boolean isHeading(Mark mark, int to) {
        if (References.follow(text, mark, to)) {
            return false;
        }
        int stop = Math.min(to, mark.end() + LONGEST_HEADING + 1);
        int next = Glyphs.indexOf(text, '第', mark.end(), stop);
        int end = to;
        while (next >= 0) {
            Mark following = reader.ordinal(text, next, to, true);
            if (following != null && !References.follow(text, following, to)) {
                end = next;
                break;
            }
            next = Glyphs.indexOf(text, '第', next + 1, stop);
        }
        return end - mark.end() <= LONGEST_HEADING && isPhrase(mark.end(), end);
    }

    private boolean isPhrase(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Glyphs.endsSentence(text.charAt(i)) || text.charAt(i) == '，') {
                return false;
            }
        }
        return true;
    }

    private void emit(int index, Iterator<Mark> articles) {
        Line line = lines.get(index);
        Mark first = opening[index];
        Mark current = first != null && first.family().isList() ? first : null;
        if (current != null) {
            trace.taken(current, "opens a line");
        }
        int start = line.start();
        while (nextFound < found.size() && found.get(nextFound).start() < line.end()) {
            Mark mark = found.get(nextFound++);
            if (mark.family() == Family.ARTICLE) {
                if (mark != nextArticle) {
                    reasons.refused(mark, onlyReferences);
                    continue;
                }
                reasons.taken(mark);
                nextArticle = articles.hasNext() ? articles.next() : null;
            }
            if (mark.family() != Family.ARTICLE) {
                trace.taken(mark, "a short heading stands behind it");
            }
            if (mark.start() > start) {
                units.add(new Unit(index, start, Glyphs.trimEnd(text, start, mark.start()), current));
            }
            start = mark.start();
            current = mark;
        }
        units.add(new Unit(index, start, line.end(), current));
    }
}
