package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/**
 * The source as a reader sees it: one paragraph a line, without page furniture and left-over markup.
 *
 * <p>Its text is that of the source where nothing was joined or left out; else a new text whose pieces know where they
 * stand in the source.
 */
final class Reading {

    private final String source;
    private final String text;
    private final int[] pieces;
    private final int[] sources;
    private final List<Line> lines;
    private final List<Boilerplate> leftOut;

    private Reading(
            String source, String text, int[] pieces, int[] sources, List<Line> lines, List<Boilerplate> leftOut) {
        this.source = source;
        this.text = text;
        this.pieces = pieces;
        this.sources = sources;
        this.lines = lines;
        this.leftOut = leftOut;
    }

    static Reading of(SourceText source, MarkReader marks) {
        SourceLines cut = SourceLines.of(source);
        return new Builder(source, cut, marks).build();
    }

    String text() {
        return text;
    }

    List<Line> lines() {
        return lines;
    }

    /** Page numbers, running titles and markup, in order of the source. */
    List<Boilerplate> leftOut() {
        return leftOut;
    }

    /** The place in the source of a stretch of the reading. */
    Span span(int from, int to) {
        return from >= to ? new Span(at(from), at(from)) : new Span(at(from), at(to - 1) + 1);
    }

    /** Did a line of the source begin here, in the middle of a paragraph? */
    boolean wasLineStart(int offset) {
        return pieces.length > 0 && Arrays.binarySearch(pieces, offset) >= 0;
    }

    /** Where the next line of the source began behind {@code offset}. */
    int nextLineStart(int offset) {
        return endOfPiece(offset);
    }

    private int at(int offset) {
        if (pieces.length == 0) {
            return offset;
        }
        int found = Arrays.binarySearch(pieces, offset);
        int piece = found >= 0 ? found : Math.max(0, -found - 2);
        return sources[piece] + offset - pieces[piece];
    }

    /** The stretches of the source that make up these of the reading, each of which is a line. */
    Excerpt excerpt(Ranges ranges) {
        if (ranges.count() == 1) {
            return excerpt(ranges.start(0), ranges.end(0));
        }
        Excerpt.Builder out = Excerpt.builder(source);
        for (int i = 0; i < ranges.count(); i++) {
            add(out, ranges.start(i), ranges.end(i));
        }
        return out.build();
    }

    /** The stretches of the source that make up a stretch of the reading. */
    Excerpt excerpt(int from, int to) {
        if (to <= endOfPiece(from)) {
            return Excerpt.of(source, span(from, to));
        }
        Excerpt.Builder out = Excerpt.builder(source);
        add(out, from, to);
        return out.build();
    }

    private void add(Excerpt.Builder out, int from, int to) {
        int at = from;
        while (at < to) {
            int stop = Math.min(to, endOfPiece(at));
            Span span = span(at, stop);
            if (at == from) {
                out.line(span);
            } else {
                out.join(span);
            }
            at = stop;
        }
    }

    /** As {@link #excerpt}, in one line and without the white space between the characters. */
    Excerpt excerptWithoutSpaces(Ranges ranges) {
        Excerpt.Builder out = Excerpt.builder(source);
        for (int k = 0; k < ranges.count(); k++) {
            for (int i = ranges.start(k); i < ranges.end(k); i++) {
                if (!Glyphs.isWhite(text.charAt(i))) {
                    out.join(span(i, i + 1));
                }
            }
        }
        return out.build();
    }

    private int endOfPiece(int offset) {
        if (pieces.length == 0) {
            return Integer.MAX_VALUE;
        }
        int found = Arrays.binarySearch(pieces, offset);
        int next = found >= 0 ? found + 1 : -found - 1;
        return next < pieces.length ? pieces[next] : Integer.MAX_VALUE;
    }

    private static final class Builder {

        private final String source;
        private final List<RawLine> raw;
        private final Furniture furniture;
        private final Wrapping wrapping;
        private final List<Boilerplate> leftOut;
        private final List<Line> lines = new ArrayList<>();

        /** The first and the last line of each paragraph. */
        private final List<Integer> firsts = new ArrayList<>();

        private final List<Integer> lasts = new ArrayList<>();

        Builder(SourceText file, SourceLines cut, MarkReader marks) {
            this.source = file.text();
            this.raw = cut.lines();
            this.furniture = Furniture.find(source, raw);
            this.wrapping = new Wrapping(source, raw, furniture, marks, file.hasBlocks());
            this.leftOut = new ArrayList<>(cut.remains());
        }

        Reading build() {
            boolean changed = collect();
            leftOut.sort((a, b) -> a.span().compareTo(b.span()));
            return changed ? rewritten() : unchanged();
        }

        /** Groups the lines into paragraphs; true where one has several lines. */
        private boolean collect() {
            boolean joined = false;
            int i = 0;
            while (i < raw.size()) {
                if (furniture.contains(i)) {
                    leaveOut(i++);
                    continue;
                }
                int last = i;
                int next = nextText(i + 1);
                while (next < raw.size() && wrapping.joins(i, last, next, next > last + 1)) {
                    for (int k = last + 1; k < next; k++) {
                        leaveOut(k);
                    }
                    last = next;
                    next = nextText(next + 1);
                }
                joined |= last > i;
                firsts.add(i);
                lasts.add(last);
                i = last + 1;
            }
            return joined;
        }

        private int nextText(int from) {
            int at = from;
            while (at < raw.size() && furniture.contains(at)) {
                at++;
            }
            return at;
        }

        private void leaveOut(int line) {
            RawLine out = raw.get(line);
            String why = furniture.isPageNumber(line) ? "page number" : "running title";
            leftOut.add(new Boilerplate(new Span(out.start(), out.end()), why));
        }

        private Reading unchanged() {
            for (int i = 0; i < firsts.size(); i++) {
                RawLine line = raw.get(firsts.get(i));
                lines.add(new Line(line.start(), line.end(), line.blankBefore(), line.table()));
            }
            return new Reading(source, source, new int[0], new int[0], lines, leftOut);
        }

        private Reading rewritten() {
            StringBuilder out = new StringBuilder(source.length());
            int[] pieces = new int[raw.size()];
            int[] sources = new int[raw.size()];
            int piece = 0;
            for (int i = 0; i < firsts.size(); i++) {
                int start = out.length();
                RawLine first = raw.get(firsts.get(i));
                for (int k = firsts.get(i); k <= lasts.get(i); k++) {
                    if (!furniture.contains(k)) {
                        RawLine line = raw.get(k);
                        pieces[piece] = out.length();
                        sources[piece++] = line.start();
                        out.append(source, line.start(), line.end());
                    }
                }
                lines.add(new Line(start, out.length(), first.blankBefore(), first.table()));
                out.append('\n');
            }
            int[] starts = Arrays.copyOf(pieces, piece);
            return new Reading(source, out.toString(), starts, Arrays.copyOf(sources, piece), lines, leftOut);
        }
    }
}
