package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where a word stands without which it cannot match, and only at characters that
 * can open a match. Immutable.
 *
 * @param pattern as a rule or a finder gives it; it looks at nothing outside the stretch that it is asked for
 * @param words   of which one must stand there; empty where none are known
 * @param suffice does it match wherever one of them stands?
 * @param needed  number of their list in the vocabulary; {@link #ANYTHING} where none are known
 * @param opening with which a match begins; empty where that is not known
 */
record Form(Pattern pattern, List<String> words, boolean suffice, int needed, Characters opening) {

    /** So many words are looked for one by one in a text that is no passage. */
    private static final int FEW = 4;

    static final int ANYTHING = -1;

    /** Is it worth trying in {@code [from, to)}? */
    boolean mayBeIn(Passage passage, int from, int to) {
        return needed == ANYTHING || passage.holds(needed, from, to);
    }

    /** Does it match somewhere in {@code [from, to)}? */
    boolean isIn(Passage passage, int from, int to) {
        return mayBeIn(passage, from, to) && (suffice || search(passage.text(), from, to) != null);
    }

    /** At its first match in {@code [from, to)}, in offsets of the passage; null where there is none. */
    @Nullable
    Matcher find(Passage passage, int from, int to) {
        return mayBeIn(passage, from, to) ? search(passage.text(), from, to) : null;
    }

    /** At its first match in a text that is no passage; null where there is none. */
    @Nullable
    Matcher find(String text) {
        if (!words.isEmpty() && words.size() <= FEW && words.stream().noneMatch(text::contains)) {
            return null;
        }
        return search(text, 0, text.length());
    }

    /** Does it match somewhere in a text that is no passage? */
    boolean isIn(String text) {
        return find(text) != null;
    }

    /** From its match at hand to the next one; null where there is none. */
    @Nullable
    Matcher next(Matcher m, String text) {
        if (opening.isEmpty()) {
            return m.find() ? m : null;
        }
        return search(m, text, m.end(), m.regionEnd());
    }

    /** At the first match from {@code from} on, behind a match at hand; null where there is none. */
    @Nullable
    Matcher next(Matcher m, String text, int from) {
        if (opening.isEmpty()) {
            return m.region(from, m.regionEnd()).find() ? m : null;
        }
        return search(m, text, from, m.regionEnd());
    }

    private @Nullable Matcher search(String text, int from, int to) {
        if (opening.isEmpty()) {
            Matcher m = in(text);
            return m.region(from, to).find() ? m : null;
        }
        return search(null, text, from, to);
    }

    private @Nullable Matcher search(@Nullable Matcher known, String text, int from, int to) {
        Matcher m = known;
        for (int i = from; i < to; i++) {
            if (opening.has(text.charAt(i))) {
                m = m == null ? in(text) : m;
                if (m.region(i, to).lookingAt()) {
                    return m;
                }
            }
        }
        return null;
    }

    /** Over any text. */
    Matcher in(String text) {
        return pattern.matcher(text);
    }
}
