package org.tiaoli.nlp;

import org.tiaoli.text.Span;

/**
 * A word of a segmented text.
 *
 * @param span where it stands in the text that was segmented
 * @param tag  its part of speech in HanLP's tag set ({@code v}, {@code n}, {@code d} …); empty where none was asked for
 */
public record Token(Span span, String tag) {}
