package org.tiaoli.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.LexiconLine;
import org.tiaoli.text.Span;

/**
 * What one part of a finding rests on.
 *
 * @param slot   which part
 * @param text   as printed; empty where the text says nothing of it
 * @param spans  where it stands in the source text, several where something stands between its words; empty where it is
 *     not printed
 * @param line   the lexicon line that found it; null where none stands for it
 * @param reason where it comes from, in plain words
 */
public record Evidence(
        Slot slot, String text, List<Span> spans, @Nullable LexiconLine line, String reason) {

    public Evidence {
        spans = List.copyOf(spans);
    }

    /** A part of a finding. */
    public enum Slot {
        BEARER,
        MODALITY,
        ACTION,
        RECIPIENT,
        CONDITION,
        FREQUENCY,
        DEADLINE,
        SCHEDULE,
        ACTOR,
        ROLE,
        SCOPE,
        SUBJECT,
        AGENT,
        SANCTION,
        BASIS,
        GRAVITY,
        AUTHORITY,
        AMOUNT,
        TITLE,
        REFERENCE,
        TERM,
        MEANING;

        /** The name in JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
