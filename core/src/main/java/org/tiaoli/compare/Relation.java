package org.tiaoli.compare;

import java.util.Locale;

/** How provisions of two policies stand to each other; in the order of weight, the first of several leads. */
public enum Relation {
    /** One of a is several of b. */
    SPLIT,
    /** Several of a are one of b. */
    MERGED,
    /** Stands elsewhere among its fellows. */
    MOVED,
    /** The same rule in other words. */
    REWORDED,
    /** The same words under another number. */
    RENUMBERED,
    /** The same words under the same number. */
    IDENTICAL,
    /** Only in b. */
    ADDED,
    /** Only in a. */
    REMOVED;

    /** The name in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same relation seen from the other side. */
    public Relation mirrored() {
        return switch (this) {
            case SPLIT -> MERGED;
            case MERGED -> SPLIT;
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            default -> this;
        };
    }
}
