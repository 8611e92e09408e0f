package org.tiaoli.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the full titles behind short names: those introduced, and those cited before. Made for one reading. */
final class ShortTitles {

    /** A longer title is no abbreviation by itself. */
    private static final int LONGEST = 6;

    /** A title of three characters is none that only one text bears. */
    private static final int SHORTEST_OWN = 3;

    /** What titles of one text may differ in. */
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\s（）()〈〉<>“”]");

    private final Map<String, String> introduced = new HashMap<>();
    private final Map<String, String> byTail = new HashMap<>();
    private final String own;

    /**
     * @param own title of the text itself, plain
     */
    ShortTitles(String own) {
        this.own = own;
    }

    /** Without what titles of one text may differ in. */
    static String plain(String title) {
        return NOT_PLAIN.matcher(title).replaceAll("");
    }

    /** Does a title, or a short name introduced for one, name the text itself? */
    boolean isOwn(String title) {
        String plain = plain(title);
        String full = introduced.get(plain);
        return own.length() > SHORTEST_OWN && plain(full == null ? plain : full).equals(own);
    }

    /** Does 《…》 right in front of {@code end} name the text itself? */
    boolean isOwnBefore(String text, int end) {
        int open = end > 0 && text.charAt(end - 1) == '》' ? text.lastIndexOf('《', end) : -1;
        return open >= 0 && isOwn(text.substring(open + 1, end - 1));
    }

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
