package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;

/**
 * A value read from a text, with the stretches that said so.
 *
 * @param value what was read
 * @param spans where, in offsets of the passage, in order
 * @param rule  the lexicon line that found it
 */
record Found<T>(T value, List<Span> spans, String rule) {

    Found {
        spans = List.copyOf(spans);
    }

    int start() {
        return spans.get(0).start();
    }

    int end() {
        return spans.get(spans.size() - 1).end();
    }

    /** Is this one stretch, and exactly this one? */
    boolean fills(int from, int to) {
        return spans.size() == 1 && start() == from && end() == to;
    }

    /** Was the same value found there? */
    boolean says(@Nullable Found<T> other) {
        return other != null && value.equals(other.value);
    }

    /** The value of what was found; null where nothing was. */
    static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
