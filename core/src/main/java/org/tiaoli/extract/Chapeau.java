package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text in front of a list gives to its items.
 *
 * @param kind     what the items are
 * @param bearers  who, for items that are duties; empty where none is printed
 * @param modality of items that are duties
 * @param rule     the lexicon line of the modal
 * @param held     for cases: the consequence, null where the list lays down none
 */
record Chapeau(
        Kind kind,
        List<String> bearers,
        Modality modality,
        String rule,
        @Nullable Consequence held) {

    enum Kind {
        /** The items are duties. */
        DUTIES,
        /** The items are cases that call for a sanction. */
        OFFENCES,
        /** The items are cases or things, and no duties. */
        CASES
    }
}
