package org.tiaoli.dedup;

import java.util.Locale;

/** What is compared as one text. */
public enum Unit {
    /** All provisions of a document together. */
    DOCUMENT,
    /** The own text of a provision, without its children's. */
    PROVISION;

    /** The name in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
