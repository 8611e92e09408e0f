package org.tiaoli.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place of the text in which the members of a cluster differ.
 *
 * @param kind   what stands there
 * @param values as printed, one for each member in the order of the members; null where a member has nothing there
 */
public record Slot(Kind kind, List<@Nullable String> values) {

    /** What a slot holds. */
    public enum Kind {
        /** The institution's name, or its word for itself. */
        NAME,
        DATE,
        /** How often: 每半年, 2次. */
        FREQUENCY,
        NUMBER;

        /** The name in JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Slot {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
