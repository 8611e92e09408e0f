package org.tiaoli.text;

import org.jspecify.annotations.Nullable;

/**
 * What we were unsure about, or found wrong, at a place of the text.
 *
 * @param severity how much it matters
 * @param code     a stable word for programs, such as {@code numbering-gap}
 * @param message  what is the matter, in plain words for people
 * @param span     where, in the source text; null when it concerns the whole document
 */
public record Note(
        Severity severity,
        String code,
        String message,
        @Nullable Span span) {

    public static Note info(String code, String message, @Nullable Span span) {
        return new Note(Severity.INFO, code, message, span);
    }

    public static Note warning(String code, String message, @Nullable Span span) {
        return new Note(Severity.WARNING, code, message, span);
    }
}
