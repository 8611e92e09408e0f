package org.tiaoli.nlp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiaoli.text.Span;

/**
 * Finds many phrases in one pass over a text (Aho and Corasick 1975).
 *
 * <p>The automaton is a flat table over the characters that occur in the phrases; a step costs two array reads. Immutable
 * and safe to share between threads.
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

    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private final int classCount;
    private final int[] next;
    private final int[] output;
    private final int[] shorter;
    private final List<T> values = new ArrayList<>();
    private final int[] lengths;

    /**
     * @param phrases the phrases with what they stand for; none may be empty
     */
    public PhraseMatcher(Map<String, T> phrases) {
        char count = 1;
        List<Map<Character, Integer>> trie = new ArrayList<>(List.of(new HashMap<>()));
        List<Integer> ends = new ArrayList<>(List.of(-1));
        List<String> words = new ArrayList<>(phrases.keySet());
        lengths = new int[words.size()];
        for (int w = 0; w < words.size(); w++) {
            String word = words.get(w);
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an empty phrase cannot be looked for");
            }
            values.add(Objects.requireNonNull(phrases.get(word)));
            lengths[w] = word.length();
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (classes[c] == 0) {
                    classes[c] = count++;
                }
                Integer to = trie.get(state).get(c);
                if (to == null) {
                    to = trie.size();
                    trie.add(new HashMap<>());
                    ends.add(-1);
                    trie.get(state).put(c, to);
                }
                state = to;
            }
            ends.set(state, w);
        }
        classCount = count;
        next = new int[trie.size() * classCount];
        output = ends.stream().mapToInt(Integer::intValue).toArray();
        shorter = new int[trie.size()];
        link(trie);
    }

    private void link(List<Map<Character, Integer>> trie) {
        int[] fail = new int[trie.size()];
        Arrays.fill(shorter, -1);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (Map.Entry<Character, Integer> edge : trie.get(0).entrySet()) {
            next[classes[edge.getKey()]] = edge.getValue();
            queue.add(edge.getValue());
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int row = state * classCount;
            System.arraycopy(next, fail[state] * classCount, next, row, classCount);
            for (Map.Entry<Character, Integer> edge : trie.get(state).entrySet()) {
                int to = edge.getValue();
                int column = classes[edge.getKey()];
                int link = next[row + column];
                fail[to] = link;
                shorter[to] = output[link] >= 0 ? link : shorter[link];
                next[row + column] = to;
                queue.add(to);
            }
        }
    }

    /** Every occurrence, overlapping ones too, by end and the longer first. */
    public List<Match<T>> all(CharSequence text) {
        List<Match<T>> found = new ArrayList<>();
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next[state * classCount + classes[text.charAt(i)]];
            int at = output[state] >= 0 ? state : shorter[state];
            while (at >= 0) {
                int word = output[at];
                found.add(new Match<>(new Span(i + 1 - lengths[word], i + 1), values.get(word)));
                at = shorter[at];
            }
        }
        return found;
    }

    /** The leftmost occurrences, of those the longest, none overlapping another. */
    public List<Match<T>> longest(CharSequence text) {
        List<Match<T>> found = all(text);
        found.sort(Comparator.<Match<T>>comparingInt(m -> m.span().start())
                .thenComparing(m -> m.span().end(), Comparator.reverseOrder()));
        List<Match<T>> kept = new ArrayList<>();
        int end = 0;
        for (Match<T> match : found) {
            if (match.span().start() >= end) {
                kept.add(match);
                end = match.span().end();
            }
        }
        return kept;
    }
}
