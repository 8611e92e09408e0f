package org.tiaoli.text;

import java.util.Locale;

/** How much a {@link Note} matters. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    /** The name in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
