package org.tiaoli.extract;

import java.util.Locale;

/** Where the bearers of a duty were found. */
public enum BearerSource {
    /** Printed in the sentence. */
    EXPLICIT,
    /** Carried on from a chapeau, a sentence before, the addressees or a table cell. */
    INHERITED,
    /** None in sight. */
    IMPLIED;

    /** The name in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
