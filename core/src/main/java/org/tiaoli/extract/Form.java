package org.tiaoli.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where a word stands without which it cannot match. Immutable.
 *
 * @param pattern as a rule or a finder gives it; it looks at nothing outside the stretch that it is asked for
 * @param needed  number of the list of such words in the vocabulary; {@link #ANYTHING} where none are known
 */
record Form(Pattern pattern, int needed) {

    static final int ANYTHING = -1;

    /** Is it worth trying in {@code [from, to)}? */
    boolean mayBeIn(Passage passage, int from, int to) {
        return needed == ANYTHING || passage.holds(needed, from, to);
    }

    /** Does it match somewhere in {@code [from, to)}? */
    boolean isIn(Passage passage, int from, int to) {
        return find(passage, from, to) != null;
    }

    /** At its first match in {@code [from, to)}, in offsets of the passage; null where there is none. */
    @Nullable
    Matcher find(Passage passage, int from, int to) {
        if (!mayBeIn(passage, from, to)) {
            return null;
        }
        Matcher m = in(passage.text());
        return m.region(from, to).find() ? m : null;
    }

    /** Over any text. */
    Matcher in(String text) {
        return pattern.matcher(text);
    }
}
