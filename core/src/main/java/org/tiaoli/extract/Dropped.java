package org.tiaoli.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.LexiconLine;
import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * Something that was considered and became no finding.
 *
 * @param kind      what it could have been
 * @param provision where it stands in the tree
 * @param span      where it stands in the source text
 * @param text      as printed
 * @param line      the lexicon line by which it was noticed; null where none stands for it
 * @param reason    why it became none, in plain words
 */
public record Dropped(
        Kind kind,
        ProvisionId provision,
        Span span,
        String text,
        @Nullable LexiconLine line,
        String reason) {

    /** What something could have been. */
    public enum Kind {
        DUTY,
        RESPONSIBILITY,
        TRIGGER,
        CITATION,
        DEFINITION,
        /** A part of a finding, such as a frequency. */
        PART;

        /** The name in JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
