package org.tiaoli.nlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of a {@link Vocabulary} whose phrases stand for something. Immutable.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

    private final int list;

    /** By the number of the phrase in the vocabulary. */
    private final List<@Nullable T> values;

    Phrases(int list, Map<Integer, T> byPhrase) {
        this.list = list;
        int length =
                byPhrase.keySet().stream().mapToInt(phrase -> phrase + 1).max().orElse(0);
        values = new ArrayList<>(Collections.nCopies(length, null));
        byPhrase.forEach(values::set);
    }

    /** The number under which hits are asked for it. */
    public int list() {
        return list;
    }

    T value(int phrase) {
        return Objects.requireNonNull(values.get(phrase));
    }
}
