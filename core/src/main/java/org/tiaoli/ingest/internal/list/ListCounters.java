package org.tiaoli.ingest.internal.list;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.NumberFormat;

/**
 * Counts a document's list paragraphs in their order, and gives each the number that is printed; not thread-safe.
 *
 * <p>Lists over the same levels count on together. A paragraph starts the levels below it again, unless these say otherwise.
 */
public final class ListCounters {

    private static final int UNUSED = Integer.MIN_VALUE;

    /** A list and level, to know where a start of its own was used up already. */
    private record Place(String list, int level) {}

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<Place> startedAnew = new HashSet<>();

    /**
     * Counts one paragraph.
     *
     * @param list  names the list, for what it starts anew
     * @param level from 0; one that no list has is taken for the nearest
     * @return its number with what stands behind it up to the text
     */
    public String next(String list, ListDefinition definition, int level) {
        return next(list, definition, level, null);
    }

    /** @param start the number of this very paragraph; null to count on */
    public String next(String list, ListDefinition definition, int level, @Nullable Integer start) {
        int at = Math.max(0, Math.min(ListDefinition.LEVELS - 1, level));
        int[] counts = counters.computeIfAbsent(definition.counters(), k -> unused());
        boolean anew = definition.startsAnew().containsKey(at) && startedAnew.add(new Place(list, at));
        counts[at] = anew || counts[at] == UNUSED ? definition.start(at) : counts[at] + 1;
        counts[at] = start == null ? counts[at] : start;
        for (int above = 0; above < at; above++) {
            // a level that was skipped counts as if it had been there
            counts[above] = counts[above] == UNUSED ? definition.start(above) : counts[above];
        }
        for (int below = at + 1; below < ListDefinition.LEVELS; below++) {
            Integer restart = definition.level(below).restart();
            // a level that restarts only behind one further up keeps counting here
            if (restart == null || at < restart) {
                counts[below] = UNUSED;
            }
        }
        return label(definition, at, counts);
    }

    private static int[] unused() {
        int[] counts = new int[ListDefinition.LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    private static String label(ListDefinition list, int level, int[] counts) {
        ListLevel own = list.level(level);
        if (own.hidden()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int of = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (of >= 0 && of < ListDefinition.LEVELS) {
                int n = counts[of] == UNUSED ? list.start(of) : counts[of];
                String format = list.level(of).format();
                out.append(NumberFormat.format(n, own.legal() && !format.equals("none") ? "decimal" : format));
                i++;
            } else {
                // signs of symbol fonts stand in the private use area
                out.append(Character.getType(c) == Character.PRIVATE_USE ? '•' : c);
            }
        }
        return out.isEmpty() || own.joined() ? out.toString() : out.append(' ').toString();
    }
}
