package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiaoli.lexicon.Entry;

/** Words that mean one thing, with the lexicon lines they come from. Immutable. */
final class WordList {

    private final Map<String, Entry> lines = new LinkedHashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    WordList(List<Entry> entries) {
        entries.forEach(entry -> lines.putIfAbsent(entry.pattern(), entry));
        for (String word : longestFirst()) {
            char last = word.charAt(word.length() - 1);
            byFirst.computeIfAbsent(word.charAt(0), unused -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(last, unused -> new ArrayList<>()).add(word);
        }
    }

    private List<String> longestFirst() {
        return lines.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** The longest word that begins at {@code at}; empty where none does. */
    String at(String text, int at) {
        if (at < text.length()) {
            for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(word, at)) {
                    return word;
                }
            }
        }
        return "";
    }

    /** The longest word in {@code [from, end)} that ends at {@code end}; empty where none does. */
    String before(String text, int from, int end) {
        if (end > from) {
            for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
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

    /** Does one of the words stand in the text? */
    boolean isIn(String text) {
        return lines.keySet().stream().anyMatch(text::contains);
    }

    /** Is this one of the words? */
    boolean has(String word) {
        return lines.containsKey(word);
    }

    /** Is this character one of the words? */
    boolean has(char word) {
        return byFirst.containsKey(word) && has(String.valueOf(word));
    }

    /** The line of one of the words. */
    Entry line(String word) {
        return Objects.requireNonNull(lines.get(word), word);
    }

    /** A group of a regular expression that matches one of the words, the longest that fits; no text where there are none. */
    String regex() {
        return lines.isEmpty()
                ? "(?!)"
                : longestFirst().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
