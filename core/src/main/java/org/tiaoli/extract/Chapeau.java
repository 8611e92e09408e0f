package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text in front of a list gives to its items.
 *
 * @param kind     what the items are
 * @param bearers  who, for items that are duties or say how often one is done; empty where none is printed
 * @param modality of items that are duties
 * @param rule     the lexicon line that says so
 * @param held     for offences: the consequence
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

    static Chapeau ofDuties(List<String> bearers, Modality modality, String rule) {
        return new Chapeau(Kind.DUTIES, bearers, modality, rule, null);
    }

    static Chapeau ofOffences(Consequence held) {
        return new Chapeau(Kind.OFFENCES, List.of(), Modality.OBLIGATION, held.rule(), held);
    }

    static Chapeau ofCases(List<String> bearers, Modality modality, String rule) {
        return new Chapeau(Kind.CASES, bearers, modality, rule, null);
    }

    /** The same as a list of duties: 年度计划执行情况，每季度报告一次. */
    Chapeau asDuties() {
        return ofDuties(bearers, modality, rule);
    }
}
