package org.tiaoli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text put together from stretches of a source text, knowing where every character stands there.
 *
 * <p>A paragraph that was wrapped over lines, or cut by a page number, reads as one piece here. Two stretches are joined
 * by nothing or by one line end, which has no place in the source. Immutable; holds the source and offsets, no copy.
 */
public final class Excerpt {

    private final String source;
    private final int[] bounds;
    private final boolean[] lineEndBefore;

    private Excerpt(String source, int[] bounds, boolean[] lineEndBefore) {
        this.source = source;
        this.bounds = bounds;
        this.lineEndBefore = lineEndBefore;
    }

    /** One stretch as it is. */
    public static Excerpt of(String source, Span span) {
        return new Excerpt(source, new int[] {span.start(), span.end()}, new boolean[] {false});
    }

    public static Builder builder(String source) {
        return new Builder(source);
    }

    /** The text as a reader would read it. */
    public String text() {
        if (lineEndBefore.length == 1 && !lineEndBefore[0]) {
            return source.substring(bounds[0], bounds[1]);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lineEndBefore.length; i++) {
            if (lineEndBefore[i]) {
                out.append('\n');
            }
            out.append(source, bounds[2 * i], bounds[2 * i + 1]);
        }
        return out.toString();
    }

    /**
     * The same stretches of another text.
     *
     * @param other as long as the source
     */
    public Excerpt over(String other) {
        return new Excerpt(other, bounds, lineEndBefore);
    }

    public boolean isEmpty() {
        for (int i = 0; i < lineEndBefore.length; i++) {
            if (lineEndBefore[i] || bounds[2 * i] < bounds[2 * i + 1]) {
                return false;
            }
        }
        return true;
    }

    /** From the first character to the last, in the source; empty at 0 where there is none. */
    public Span span() {
        return bounds.length == 0 ? new Span(0, 0) : new Span(bounds[0], bounds[bounds.length - 1]);
    }

    /** The stretches of the source, in order. */
    public List<Span> stretches() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            spans.add(new Span(bounds[i], bounds[i + 1]));
        }
        return spans;
    }

    /**
     * The place in the source of a stretch of {@link #text()}.
     *
     * @throws IndexOutOfBoundsException when {@code inText} is not inside the text
     */
    public Span toSource(Span inText) {
        int start = sourceOffset(inText.start(), false);
        int end = sourceOffset(inText.end(), true);
        return new Span(start, Math.max(start, end));
    }

    private int sourceOffset(int offset, boolean asEnd) {
        int at = 0;
        for (int i = 0; i < lineEndBefore.length; i++) {
            if (lineEndBefore[i]) {
                if (offset == at && !asEnd) {
                    return bounds[2 * i];
                }
                at++;
            }
            int length = bounds[2 * i + 1] - bounds[2 * i];
            boolean inside = asEnd ? offset <= at + length : offset < at + length;
            if (offset >= at && inside) {
                return bounds[2 * i] + offset - at;
            }
            if (offset < at) {
                return bounds[2 * i];
            }
            at += length;
        }
        if (offset == at && bounds.length > 0) {
            return bounds[bounds.length - 1];
        }
        throw new IndexOutOfBoundsException("offset " + offset + " of an excerpt of " + at + " code units");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Excerpt that
                && text().equals(that.text())
                && stretches().equals(that.stretches());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    /** Collects the stretches of an excerpt in order; not thread-safe. */
    public static final class Builder {

        private final String source;
        private final List<Span> spans = new ArrayList<>();
        private final List<Boolean> lineEnds = new ArrayList<>();

        private Builder(String source) {
            this.source = source;
        }

        /** Goes on without a break, as behind a wrapped line. */
        public Builder join(Span span) {
            spans.add(span);
            lineEnds.add(false);
            return this;
        }

        /** Goes on in a new line. */
        public Builder line(Span span) {
            spans.add(span);
            lineEnds.add(spans.size() > 1);
            return this;
        }

        public boolean isEmpty() {
            return spans.isEmpty();
        }

        public Excerpt build() {
            int[] bounds = new int[2 * spans.size()];
            boolean[] breaks = new boolean[spans.size()];
            for (int i = 0; i < spans.size(); i++) {
                bounds[2 * i] = spans.get(i).start();
                bounds[2 * i + 1] = spans.get(i).end();
                breaks[i] = lineEnds.get(i);
            }
            return new Excerpt(source, bounds, breaks);
        }
    }
}
