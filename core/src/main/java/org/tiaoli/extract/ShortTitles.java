package org.tiaoli.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the full titles behind short names: those introduced, and those cited before. Made for one reading. */
final class ShortTitles {

    /** A longer title is no abbreviation by itself. */
    private static final int LONGEST = 6;

    private final Map<String, String> introduced = new HashMap<>();
    private final Map<String, String> byTail = new HashMap<>();

    void introduce(String shortName, String title) {
        introduced.put(shortName, title);
    }

    /**
     * The full title for an abbreviation that was introduced, or that is the tail of one cited before; null where it is
     * none. The title counts as cited from now on.
     */
    @Nullable
    String fullTitle(String plain, String title) {
        String known = introduced.get(plain);
        if (known == null && title.length() <= LONGEST) {
            known = byTail.get(title);
        }
        for (int length = 1; length <= Math.min(LONGEST, title.length() - 1); length++) {
            byTail.put(title.substring(title.length() - length), title);
        }
        return known;
    }
}
