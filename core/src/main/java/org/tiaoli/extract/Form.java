package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where a word stands without which it cannot match. Immutable.
 *
 * @param pattern as a rule or a finder gives it; it looks at nothing outside the stretch that it is asked for
 * @param words   of which one must stand there; empty where none are known
 * @param suffice does it match wherever one of them stands?
 * @param needed  number of their list in the vocabulary; {@link #ANYTHING} where none are known
 */
record Form(Pattern pattern, List<String> words, boolean suffice, int needed) {

    /** So many words are looked for one by one in a text that is no passage. */
    private static final int FEW = 4;

    static final int ANYTHING = -1;

    /** Is it worth trying in {@code [from, to)}? */
    boolean mayBeIn(Passage passage, int from, int to) {
        return needed == ANYTHING || passage.holds(needed, from, to);
    }

    /** Does it match somewhere in {@code [from, to)}? */
    boolean isIn(Passage passage, int from, int to) {
        return mayBeIn(passage, from, to)
                && (suffice || in(passage.text()).region(from, to).find());
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

    /** At its first match in a text that is no passage; null where there is none. */
    @Nullable
    Matcher find(String text) {
        if (!words.isEmpty() && words.size() <= FEW && words.stream().noneMatch(text::contains)) {
            return null;
        }
        Matcher m = in(text);
        return m.find() ? m : null;
    }

    /** Over any text. */
    Matcher in(String text) {
        return pattern.matcher(text);
    }
}
