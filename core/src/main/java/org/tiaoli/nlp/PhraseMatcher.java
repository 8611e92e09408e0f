package org.tiaoli.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tiaoli.text.Span;

/**
 * Finds many phrases in one pass over a text (Aho and Corasick 1975).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseMatcher<T> {

    /**
     * A phrase found.
     *
     * @param span  where
     * @param value what it stands for
     * @param <T>   the type of that
     */
    public record Match<T>(Span span, T value) {}

    private final Automaton automaton;
    private final List<T> values;

    /**
     * @param phrases the phrases with what they stand for; none may be empty
     */
    public PhraseMatcher(Map<String, T> phrases) {
        automaton = new Automaton(List.copyOf(phrases.keySet()));
        values = List.copyOf(phrases.values());
    }

    /** Every occurrence, overlapping ones too, by end and the longer first. */
    public List<Match<T>> all(CharSequence text) {
        List<Match<T>> found = new ArrayList<>();
        automaton.each(
                text,
                0,
                text.length(),
                (start, end, phrase) -> found.add(new Match<>(new Span(start, end), values.get(phrase))));
        return found;
    }

    /** The leftmost occurrences, of those the longest, none overlapping another. */
    public List<Match<T>> longest(CharSequence text) {
        return longest(all(text));
    }

    static <T> List<Match<T>> longest(List<Match<T>> all) {
        if (all.size() < 2) {
            return all;
        }
        List<Match<T>> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.<Match<T>>comparingInt(m -> m.span().start())
                .thenComparing(m -> m.span().end(), Comparator.reverseOrder()));
        List<Match<T>> kept = new ArrayList<>();
        int end = 0;
        for (Match<T> match : sorted) {
            if (match.span().start() >= end) {
                kept.add(match);
                end = match.span().end();
            }
        }
        return kept;
    }
}
