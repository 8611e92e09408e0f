package org.tiaoli.extract;

import java.util.List;
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
}
