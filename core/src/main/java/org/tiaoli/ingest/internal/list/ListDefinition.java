package org.tiaoli.ingest.internal.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list as its paragraphs see it.
 *
 * @param counters   lists with the same value count on together
 * @param levels     by level, from 0
 * @param startsAnew the numbers with which this list starts again at a level, by level
 */
public record ListDefinition(String counters, Map<Integer, ListLevel> levels, Map<Integer, Integer> startsAnew) {

    /** How many levels a list has at most. */
    public static final int LEVELS = 9;

    public ListDefinition {
        levels = Map.copyOf(levels);
        startsAnew = Map.copyOf(startsAnew);
    }

    public ListLevel level(int level) {
        return levels.getOrDefault(level, ListLevel.PLAIN);
    }

    /** The first number at a level. */
    int start(int level) {
        Integer anew = startsAnew.get(level);
        return anew != null ? anew : level(level).start();
    }

    /** The level that a paragraph style is bound to; null for none. */
    public @Nullable Integer levelOf(String style) {
        for (Map.Entry<Integer, ListLevel> entry : levels.entrySet()) {
            if (style.equals(entry.getValue().style())) {
                return entry.getKey();
            }
        }
        return null;
    }
}
