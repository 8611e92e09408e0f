package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/**
 * The source as a reader sees it: one paragraph a line, without page furniture and left-over markup.
 *
 * <p>Its text is that of the source where nothing was joined or left out; else a new text whose pieces know where they
 * stand in the source.
 */
final class Reading {

    private final String text;
    private final Pieces pieces;
    private final List<Line> lines;
    private final List<Boilerplate> leftOut;
    private final Trace trace;
    private final Stops stops;

    /** The labels at the start of lines, where they were read before. */
    private final @Nullable Mark @Nullable [] known;

    private Reading(
            String text,
            Pieces pieces,
            List<Line> lines,
            List<Boilerplate> leftOut,
            @Nullable Mark @Nullable [] known,
            Stops stops,
            Trace trace) {
        this.text = text;
        this.pieces = pieces;
        this.lines = lines;
        this.leftOut = leftOut;
        this.known = known;
        this.trace = trace;
        this.stops = stops;
        trace.reads(this);
    }

    static Reading of(SourceText source, MarkReader marks, BreakWords words, Stops.Kinds kinds, Trace trace) {
        SourceLines cut = SourceLines.of(source, kinds);
        return new Builder(source, cut, marks, words, kinds, trace).build();
    }

    String text() {
        return text;
    }

    List<Line> lines() {
        return lines;
    }

    /** Where its characters stand in the source. */
    Pieces pieces() {
        return pieces;
    }

    /** Where labels may stand inside lines. */
    Stops stops() {
        return stops;
    }

    /** The labels at the start of lines, null where there is none. The array is the caller's to change. */
    @Nullable
    Mark[] openings(MarkReader reader) {
        if (known != null) {
            return known;
        }
        @Nullable Mark[] marks = new Mark[lines.size()];
        for (int i = 0; i < marks.length; i++) {
            Line line = lines.get(i);
            if (line.isText()) {
                marks[i] = reader.atLineStart(text, line.start(), line.end());
            }
        }
        return marks;
    }

    /** Takes down what is decided about it. */
    Trace trace() {
        return trace;
    }

    /** Page numbers, running titles and markup, in order of the source. */
    List<Boilerplate> leftOut() {
        return leftOut;
    }

    /** The place in the source of a stretch of the reading. */
    Span span(int from, int to) {
        return pieces.span(from, to);
    }

    /** Did a line of the source begin here, in the middle of a paragraph? */
    boolean wasLineStart(int offset) {
        return pieces.startsAt(offset);
    }

    /** Where the next line of the source began behind {@code offset}. */
    int nextLineStart(int offset) {
        return pieces.nextStart(offset);
    }

    private static final class Builder {

        private final String source;
        private final Stops.Kinds kinds;
        private final Stops stops;
        private final List<Line> raw;
        private final Furniture furniture;
        private final Wrapping wrapping;
        private final Trace trace;
        private final List<Boilerplate> leftOut;

        /** The first and the last line of each paragraph. */
        private final int[] firsts;

        private final int[] lasts;
        private int paragraphs;

        Builder(SourceText file, SourceLines cut, MarkReader marks, BreakWords words, Stops.Kinds kinds, Trace trace) {
            this.kinds = kinds;
            this.source = file.text();
            this.raw = cut.lines();
            this.stops = cut.stops();
            this.furniture = Furniture.find(source, raw);
            this.wrapping = new Wrapping(source, raw, furniture, marks, words, file.hasBlocks());
            this.leftOut = new ArrayList<>(cut.remains());
            this.trace = trace;
            this.firsts = new int[raw.size()];
            this.lasts = new int[raw.size()];
        }

        Reading build() {
            boolean changed = collect();
            leftOut.sort((a, b) -> a.span().compareTo(b.span()));
            if (trace.isOn()) {
                trace.whole(0, wrapping.describe());
                leftOut.forEach(out -> trace.source(
                        Decision.Kind.LEFT_OUT, out.span().start(), out.span().end(), out.why()));
            }
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
                while (next < raw.size() && joins(i, last, next)) {
                    for (int k = last + 1; k < next; k++) {
                        leaveOut(k);
                    }
                    last = next;
                    next = nextText(next + 1);
                }
                joined |= last > i;
                firsts[paragraphs] = i;
                lasts[paragraphs++] = last;
                i = last + 1;
            }
            return joined;
        }

        private boolean joins(int first, int last, int next) {
            Joint joint = wrapping.between(first, last, next, next > last + 1);
            if (trace.isOn() && (joint.joins() || joint.isDoubtful())) {
                Decision.Kind kind = joint.joins() ? Decision.Kind.JOINED : Decision.Kind.APART;
                Line line = raw.get(next);
                trace.source(kind, line.start(), line.end(), wrapping.reason(joint, first, last, next));
            }
            return joint.joins();
        }

        private int nextText(int from) {
            int at = from;
            while (at < raw.size() && furniture.contains(at)) {
                at++;
            }
            return at;
        }

        private void leaveOut(int line) {
            Line out = raw.get(line);
            String why = furniture.isPageNumber(line) ? "page number" : "running title";
            leftOut.add(new Boilerplate(new Span(out.start(), out.end()), why));
        }

        private Reading unchanged() {
            if (paragraphs == raw.size()) {
                return new Reading(source, Pieces.whole(source), raw, leftOut, wrapping.openings(), stops, trace);
            }
            List<Line> lines = new ArrayList<>(paragraphs);
            @Nullable Mark[] known = new Mark[paragraphs];
            for (int i = 0; i < paragraphs; i++) {
                lines.add(raw.get(firsts[i]));
                known[i] = wrapping.openings()[firsts[i]];
            }
            return new Reading(source, Pieces.whole(source), lines, leftOut, known, stops, trace);
        }

        private Reading rewritten() {
            StringBuilder out = new StringBuilder(source.length());
            int[] pieces = new int[raw.size()];
            int[] sources = new int[raw.size()];
            int piece = 0;
            List<Line> lines = new ArrayList<>(paragraphs);
            for (int i = 0; i < paragraphs; i++) {
                int start = out.length();
                Line first = raw.get(firsts[i]);
                for (int k = firsts[i]; k <= lasts[i]; k++) {
                    if (!furniture.contains(k)) {
                        Line line = raw.get(k);
                        pieces[piece] = out.length();
                        sources[piece++] = line.start();
                        out.append(source, line.start(), line.end());
                    }
                }
                lines.add(new Line(start, out.length(), first.indent(), first.blankBefore(), first.table()));
                out.append('\n');
            }
            Pieces places = Pieces.of(source, Arrays.copyOf(pieces, piece), Arrays.copyOf(sources, piece));
            String text = out.toString();
            return new Reading(text, places, lines, leftOut, null, Stops.of(text, kinds), trace);
        }
    }
}
