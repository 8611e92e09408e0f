package org.tiaoli.outline;

import java.util.Arrays;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** Where the characters of a reading stand in its source. Immutable. */
final class Pieces {

    private final String source;

    /** Where the pieces begin, in the reading and in the source; empty where the reading is the source. */
    private final int[] starts;

    private final int[] sources;

    private Pieces(String source, int[] starts, int[] sources) {
        this.source = source;
        this.starts = starts;
        this.sources = sources;
    }

    /** A reading that is the source itself. */
    static Pieces whole(String source) {
        return new Pieces(source, new int[0], new int[0]);
    }

    /**
     * @param starts  where the pieces begin, in the reading, ascending
     * @param sources where each of them stands in the source
     */
    static Pieces of(String source, int[] starts, int[] sources) {
        return new Pieces(source, starts, sources);
    }

    String source() {
        return source;
    }

    /** Does a piece begin here? */
    boolean startsAt(int offset) {
        return starts.length > 0 && Arrays.binarySearch(starts, offset) >= 0;
    }

    /** Where the next piece begins behind {@code offset}. */
    int nextStart(int offset) {
        if (starts.length == 0) {
            return Integer.MAX_VALUE;
        }
        int found = Arrays.binarySearch(starts, offset);
        int next = found >= 0 ? found + 1 : -found - 1;
        return next < starts.length ? starts[next] : Integer.MAX_VALUE;
    }

    /** The place in the source of a place of the reading. */
    int at(int offset) {
        if (starts.length == 0) {
            return offset;
        }
        int found = Arrays.binarySearch(starts, offset);
        int piece = found >= 0 ? found : Math.max(0, -found - 2);
        return sources[piece] + offset - starts[piece];
    }

    /** One behind the last character of a stretch that ends at {@code to}, in the source. */
    int endAt(int to) {
        return starts.length == 0 ? to : at(to - 1) + 1;
    }

    Span span(int from, int to) {
        return from >= to ? new Span(at(from), at(from)) : new Span(at(from), endAt(to));
    }

    /** What stands in a stretch of the reading. */
    String text(int from, int to) {
        if (to <= nextStart(from)) {
            return source.substring(at(from), endAt(to));
        }
        return excerpt(from, to).text();
    }

    /** The stretches of the source that make up a stretch of the reading. */
    Excerpt excerpt(int from, int to) {
        if (to <= nextStart(from)) {
            return Excerpt.of(source, span(from, to));
        }
        Excerpt.Builder out = Excerpt.builder(source);
        add(out, from, to);
        return out.build();
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

    private void add(Excerpt.Builder out, int from, int to) {
        int at = from;
        while (at < to) {
            int stop = Math.min(to, nextStart(at));
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
                int at = at(i);
                if (!Glyphs.isWhite(source.charAt(at))) {
                    out.join(new Span(at, at + 1));
                }
            }
        }
        return out.build();
    }
}
