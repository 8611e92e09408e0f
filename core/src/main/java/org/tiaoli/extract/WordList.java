package org.tiaoli.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiaoli.lexicon.Entry;

/** Words that mean one thing, with the lexicon lines they come from. Immutable. */
final class WordList {

    private final Map<String, Entry> lines = new LinkedHashMap<>();
    private final ByCharacter byFirst;
    private final ByCharacter byLast;
    private final int number;

    /** Words that are looked for one by one. */
    WordList(List<Entry> entries) {
        this(entries, Form.ANYTHING);
    }

    /**
     * @param number of the same words in the vocabulary, so that they can be looked for in a passage
     */
    WordList(List<Entry> entries, int number) {
        this.number = number;
        entries.forEach(entry -> lines.putIfAbsent(entry.pattern(), entry));
        byFirst = new ByCharacter(longestFirst(), word -> word.charAt(0));
        byLast = new ByCharacter(longestFirst(), word -> word.charAt(word.length() - 1));
    }

    private List<String> longestFirst() {
        return lines.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** The longest word that begins at {@code at}; empty where none does. */
    String at(String text, int at) {
        return at(text, at, text.length());
    }

    /** The longest word that begins at {@code at} and ends at {@code to} or before; empty where none does. */
    String at(String text, int at, int to) {
        if (at < to) {
            for (String word : byFirst.words(text.charAt(at))) {
                if (word.length() <= to - at && text.startsWith(word, at)) {
                    return word;
                }
            }
        }
        return "";
    }

    /** The longest word in {@code [from, end)} that ends at {@code end}; empty where none does. */
    String before(String text, int from, int end) {
        if (end > from) {
            for (String word : byLast.words(text.charAt(end - 1))) {
                if (end - word.length() >= from && text.startsWith(word, end - word.length())) {
                    return word;
                }
            }
        }
        return "";
    }

    /** Does the text begin with one of the words? */
    boolean opens(String text) {
        return opens(text, 0);
    }

    /** Does one of the words begin at {@code at}? */
    boolean opens(String text, int at) {
        return !at(text, at).isEmpty();
    }

    /** Does the text end in one of the words? */
    boolean closes(String text) {
        return !before(text, 0, text.length()).isEmpty();
    }

    /** Does one of the words in {@code [from, end)} end at {@code end}? */
    boolean closes(String text, int from, int end) {
        return !before(text, from, end).isEmpty();
    }

    /** Does one of the words stand in {@code [from, to)} of the passage? */
    boolean isIn(Passage passage, int from, int to) {
        return passage.holds(number, from, to);
    }

    /** Does one of the words stand in the text? */
    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (opens(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Is this one of the words? */
    boolean has(String word) {
        return has(word, 0, word.length());
    }

    /** Is what stands in {@code [from, to)} one of the words? */
    boolean has(String text, int from, int to) {
        if (from < to) {
            for (String word : byFirst.words(text.charAt(from))) {
                if (word.length() == to - from && text.startsWith(word, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Does one of the words end in this character? */
    boolean mayEnd(char c) {
        return byLast.words(c).length > 0;
    }

    /** Is this character one of the words? */
    boolean has(char word) {
        String[] words = byFirst.words(word);
        return words.length > 0 && words[words.length - 1].length() == 1;
    }

    /** The line of one of the words. */
    Entry line(String word) {
        return Objects.requireNonNull(lines.get(word), word);
    }

    /** The characters in which its words end. */
    String lastCharacters() {
        return lines.keySet().stream()
                .map(word -> word.substring(word.length() - 1))
                .distinct()
                .collect(Collectors.joining());
    }

    /** A group of a regular expression that matches one of the words, the longest that fits; no text where there are none. */
    String regex() {
        return lines.isEmpty()
                ? "(?!)"
                : longestFirst().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Words by one of their characters, those of one character in the order given: an open hash table. */
    private static final class ByCharacter {

        private static final String[] NONE = {};

        private final char[] characters;
        private final String[][] words;

        /** A bit for each character modulo 64, for most of those that no word has. */
        private final long some;

        ByCharacter(List<String> all, ToIntFunction<String> character) {
            Map<Integer, List<String>> groups = all.stream()
                    .collect(Collectors.groupingBy(character::applyAsInt, LinkedHashMap::new, Collectors.toList()));
            int size = Integer.highestOneBit(groups.size() + 1) << 2;
            characters = new char[size];
            words = new String[size][];
            Arrays.fill(words, NONE);
            some = groups.keySet().stream().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
            groups.forEach((c, group) -> {
                int at = slot((char) (int) c);
                characters[at] = (char) (int) c;
                words[at] = group.toArray(NONE);
            });
        }

        String[] words(char c) {
            return (some >>> c & 1) == 0 ? NONE : words[slot(c)];
        }

        /** Where a character stands, or would stand. */
        private int slot(char c) {
            int mask = characters.length - 1;
            int at = c * 0x9E3779B1 >>> 16 & mask;
            while (characters[at] != c && words[at].length > 0) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}
