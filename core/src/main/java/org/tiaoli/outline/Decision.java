package org.tiaoli.outline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;

/**
 * One thing that was decided while the structure of a text was found.
 *
 * @param kind   what was decided
 * @param span   about which stretch of the source; empty for a whole document, where it begins
 * @param label  what looked like a label, as printed; null where nothing did
 * @param reason why, in plain words
 */
public record Decision(Kind kind, Span span, @Nullable String label, String reason) {

    /** What is decided about a stretch of text. */
    public enum Kind {
        /** How a document or the whole text is written. */
        WHOLE("text"),
        /** The line goes on the paragraph before it. */
        JOINED("joined"),
        /** The line before could go on, but does not. */
        APART("apart"),
        /** Page furniture and other text that belongs to no provision. */
        LEFT_OUT("left out"),
        /** A label is one. */
        TAKEN("taken"),
        /** What looks like a label is none. */
        REFUSED("refused"),
        /** A wrong character of a label was read as the right one. */
        REPAIRED("repaired"),
        /** A document of the file begins. */
        DOCUMENT("document"),
        /** Where a stretch was put. */
        PLACED("placed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The name in JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** As it is printed. */
        public String word() {
            return word;
        }
    }
}
