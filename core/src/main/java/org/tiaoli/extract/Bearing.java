package org.tiaoli.extract;

import java.util.List;

/**
 * Who bears a duty, and where that is said.
 *
 * @param names  empty when implied
 * @param source where they were found
 */
record Bearing(List<String> names, BearerSource source) {

    /** Printed in the sentence. */
    static Bearing explicit(List<String> names) {
        return new Bearing(names, BearerSource.EXPLICIT);
    }

    /** Said elsewhere; implied where nobody is named. */
    static Bearing inherited(List<String> names) {
        return new Bearing(names, names.isEmpty() ? BearerSource.IMPLIED : BearerSource.INHERITED);
    }
}
