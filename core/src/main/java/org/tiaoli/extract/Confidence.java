package org.tiaoli.extract;

import java.util.Locale;

/** How sure a finding is. */
public enum Confidence {
    /** The text says so. */
    STATED,
    /** A part was carried on from another place. */
    INHERITED,
    /** The text can be read otherwise. */
    UNSURE;

    /** The name in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
