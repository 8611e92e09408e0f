package org.tiaoli.nlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many lists of phrases that are looked for together, in one pass over a text.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Vocabulary {

    private final Automaton automaton;
    private final int width;

    /** For every phrase in turn {@link #width} words of bits: the lists that hold it. */
    private final long[] lists;

    private Vocabulary(Automaton automaton, int width, long[] lists) {
        this.automaton = automaton;
        this.width = width;
        this.lists = lists;
    }

    /** Finds every phrase of every list in a text. */
    public Hits in(String text) {
        Hits hits = new Hits(text.length(), width, lists);
        automaton.each(text, 0, text.length(), hits::add);
        hits.close();
        return hits;
    }

    /** Collects lists; not thread-safe. */
    public static final class Builder {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final List<BitSet> lists = new ArrayList<>();
        private int count;

        /**
         * Adds a list.
         *
         * @param list none of its phrases may be empty
         * @return the number under which hits are asked for it
         */
        public int add(Collection<String> list) {
            list.forEach(this::number);
            return count++;
        }

        /**
         * Adds a list whose phrases stand for something.
         *
         * @param list none of its phrases may be empty
         */
        public <T> Phrases<T> add(Map<String, T> list) {
            Map<Integer, T> values = new HashMap<>();
            list.forEach((phrase, value) -> values.put(number(phrase), value));
            int longest = list.keySet().stream().mapToInt(String::length).max().orElse(0);
            return new Phrases<>(count++, values, longest);
        }

        /** The number of a phrase, which belongs to the list at hand. */
        private int number(String phrase) {
            int number = numbers.computeIfAbsent(phrase, unused -> numbers.size());
            if (number == lists.size()) {
                lists.add(new BitSet());
            }
            lists.get(number).set(count);
            return number;
        }

        public Vocabulary build() {
            int width = (count + Long.SIZE - 1) / Long.SIZE;
            long[] bits = new long[lists.size() * width];
            for (int i = 0; i < lists.size(); i++) {
                long[] of = lists.get(i).toLongArray();
                System.arraycopy(of, 0, bits, i * width, of.length);
            }
            return new Vocabulary(new Automaton(List.copyOf(numbers.keySet())), width, bits);
        }
    }
}
