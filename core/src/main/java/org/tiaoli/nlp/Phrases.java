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
    private final int longest;

    /** By the number of the phrase in the vocabulary. */
    private final List<@Nullable T> values;

    /**
     * @param longest how many characters the longest of them has
     */
    Phrases(int list, Map<Integer, T> byPhrase, int longest) {
        this.list = list;
        this.longest = longest;
        int length =
                byPhrase.keySet().stream().mapToInt(phrase -> phrase + 1).max().orElse(0);
        values = new ArrayList<>(Collections.nCopies(length, null));
        byPhrase.forEach(values::set);
    }

    /** The number under which hits are asked for it. */
    public int list() {
        return list;
    }

    /** How many characters the longest of them has. */
    int longest() {
        return longest;
    }

    T value(int phrase) {
        return Objects.requireNonNull(values.get(phrase));
    }
}
