package org.tiaoli.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the meanings of a list are made of, learnt from the lines of the library: its words, and values of the same form
 * as theirs. Immutable.
 */
final class Meanings {

    /** Durations, numbers and ranges of them, Chinese text: what may take other values than those of the library. */
    private static final List<Pattern> VALUES = List.of(
            Pattern.compile("P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])"),
            Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,2})?"),
            Pattern.compile("[0-9]{1,2}-[0-9]{1,2}"),
            Pattern.compile("[\\p{IsHan}、]+"));

    /** So many meanings a message names. */
    private static final int SHOWN = 12;

    private final Set<String> first = new TreeSet<>();
    private final Set<String> further = new TreeSet<>();
    private int fewest = Integer.MAX_VALUE;
    private int most;

    Meanings(List<Entry> entries) {
        for (Entry entry : entries) {
            String[] words = entry.meaning().split(" ");
            first.add(form(words[0]));
            for (int i = 1; i < words.length; i++) {
                further.add(form(words[i]));
            }
            fewest = Math.min(fewest, words.length);
            most = Math.max(most, words.length);
        }
    }

    /** A word as it is, a value by its form. */
    private static String form(String word) {
        for (Pattern value : VALUES) {
            if (value.matcher(word).matches()) {
                return value.pattern();
            }
        }
        return word;
    }

    /** Is a meaning built as those of the library are? */
    boolean allow(String meaning) {
        String[] words = meaning.split(" ");
        boolean allowed = words.length >= fewest && words.length <= most && first.contains(form(words[0]));
        for (int i = 1; i < words.length && allowed; i++) {
            allowed = further.contains(form(words[i]));
        }
        return allowed;
    }

    /** What is allowed, for messages. */
    String allowed(List<Entry> entries) {
        Set<String> samples = new TreeSet<>();
        entries.forEach(
                entry -> samples.add(entry.meaning().isEmpty() ? "none at all (an empty field)" : entry.meaning()));
        return samples.size() <= SHOWN
                ? String.join(", ", samples)
                : String.join(", ", samples.stream().limit(SHOWN).toList()) + " …";
    }
}
