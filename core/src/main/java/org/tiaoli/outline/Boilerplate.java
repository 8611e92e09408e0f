package org.tiaoli.outline;

import org.tiaoli.text.Span;

/**
 * Text of the page or file around a document, which is no part of it.
 *
 * @param span where, in the source
 * @param why  what it is, in a few words
 */
public record Boilerplate(Span span, String why) {}
