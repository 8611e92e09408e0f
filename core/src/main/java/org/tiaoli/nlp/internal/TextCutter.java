package org.tiaoli.nlp.internal;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tiaoli.nlp.TextWords;

/**
 * What this library and the code beside HanLP call one another by; the same class for both.
 *
 * <p>Takes a text and whether parts of speech are asked for; gives an {@code int[]} of the offsets at which the words
 * end and a {@code String[]} of their parts of speech, the latter of length 0 when they are not asked for. Safe to share
 * between threads.
 */
public interface TextCutter extends BiFunction<String, Boolean, Object[]> {

    /** The words of a text, for those who ask for few of them; null where this HanLP keeps its tables in another way. */
    @Nullable
    TextWords over(String text);
}
