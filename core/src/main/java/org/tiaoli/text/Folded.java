package org.tiaoli.text;

import java.util.Arrays;

/**
 * A folded text that knows where each of its characters stands in the printed one. Immutable.
 */
public final class Folded {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where the printed stretch that became this character begins. */
    public int sourceStart(int offset) {
        return starts[offset];
    }

    /** Where the printed stretch that became this character ends. */
    public int sourceEnd(int offset) {
        return ends[offset];
    }

    /**
     * The printed stretch behind a stretch of {@link #text()}; what was folded away at its edges is left out.
     *
     * @throws IndexOutOfBoundsException when {@code inFolded} is not inside the text
     */
    public Span toSource(Span inFolded) {
        if (inFolded.end() > text.length()) {
            throw new IndexOutOfBoundsException(inFolded + " of a folded text of " + text.length() + " code units");
        }
        if (inFolded.isEmpty()) {
            int at = inFolded.start() < text.length()
                    ? starts[inFolded.start()]
                    : text.isEmpty() ? 0 : ends[text.length() - 1];
            return new Span(at, at);
        }
        return new Span(starts[inFolded.start()], ends[inFolded.end() - 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded that
                && text.equals(that.text)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
