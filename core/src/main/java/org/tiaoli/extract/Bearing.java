package org.tiaoli.extract;

import java.util.List;

/**
 * Who bears a duty, and where that is said.
 *
 * @param names  empty when implied
 * @param origin where they were looked for last, and found where there are names
 */
record Bearing(List<String> names, Origin origin) {

    /** Where a bearer is said. */
    enum Origin {
        CLAUSE,
        CLAUSE_BEFORE,
        SENTENCE_BEFORE,
        LIST,
        ADDRESSEES,
        EVERYBODY
    }

    BearerSource source() {
        if (names.isEmpty()) {
            return BearerSource.IMPLIED;
        }
        boolean printed = origin == Origin.CLAUSE || origin == Origin.CLAUSE_BEFORE;
        return printed ? BearerSource.EXPLICIT : BearerSource.INHERITED;
    }
}
