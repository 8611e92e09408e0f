package org.tiaoli.nlp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The automaton of Aho and Corasick (1975) over a list of phrases, in one flat table.
 *
 * <p>The row of a state holds only those steps that differ from the steps of the root; rows lie interlaced in the table, a
 * cell names the state that it belongs to, and a state is called by where its row begins. A step has no branches, because
 * nobody could foretell them, and thousands of phrases take some hundred kilobytes. Immutable and safe to share between
 * threads.
 */
final class Automaton {

    private static final int ROOT = 0;

    /** Set in a step that leads to a state in which phrases end. */
    private static final int HIT = 1 << 31;

    /** Texts of so many characters are read in two lanes. */
    private static final int LONG = 256;

    /** So many characters at a time in each of them. */
    private static final int LANE = 1024;

    /** Class of every character; 0 for those of no phrase. */
    private final char[] classes = new char[Character.MAX_VALUE + 1];

    private final int[] rootRow;

    /** Cells, each with its owner in the higher half and its step in the lower. */
    private final long[] table;

    /** By state: its longest phrase, or -1, and the state of the next shorter one, or -1. */
    private final int[] longest;

    private final int[] shorter;
    private final int[] lengths;

    /** A state depends on so many characters. */
    private final int reach;

    /** Gets every phrase found. */
    interface Sink {

        /** The phrase of this number stands at {@code [start, end)}. */
        void hit(int start, int end, int phrase);
    }

    /** What is looked for is called by its place in the list; no phrase may be empty or stand in it twice. */
    Automaton(List<String> words) {
        lengths = words.stream().mapToInt(String::length).toArray();
        reach = Arrays.stream(lengths).max().orElse(0);
        Trie trie = new Trie(classes);
        for (int i = 0; i < lengths.length; i++) {
            trie.add(words.get(i), i);
        }
        trie.link();
        AutomatonRows rows = new AutomatonRows(trie.classCount());
        int[] names = new int[trie.size()];
        for (int state = 1; state < names.length; state++) {
            names[state] = rows.place(trie.steps(state).keySet());
        }
        int[] steps = Arrays.copyOf(names, names.length);
        longest = new int[rows.width()];
        shorter = new int[longest.length];
        for (int state = 1; state < names.length; state++) {
            int ending = trie.ending(state);
            steps[state] |= ending == ROOT ? 0 : HIT;
            longest[names[state]] = trie.phrase(state);
            int next = trie.phrase(state) < 0 ? ending : trie.ending(trie.fail(state));
            shorter[names[state]] = next == ROOT ? -1 : names[next];
        }
        rootRow = new int[trie.classCount()];
        trie.steps(ROOT).forEach((c, to) -> rootRow[c] = steps[to]);
        for (int state = 1; state < names.length; state++) {
            int name = names[state];
            trie.steps(state).forEach((c, to) -> rows.set(name, c, steps[to]));
        }
        table = rows.table();
    }

    /** Finds every phrase in {@code [from, to)} of a text, overlapping ones too, by end and the longer first. */
    void each(CharSequence text, int from, int to, Sink sink) {
        if (to - from < LONG) {
            inOneLane(text, from, to, sink);
        } else {
            inLanes(text.subSequence(from, to).toString().toCharArray(), from, sink);
        }
    }

    private void inOneLane(CharSequence text, int from, int to, Sink sink) {
        int state = ROOT;
        for (int i = from; i < to; i++) {
            int step = step(state, text.charAt(i));
            state = step & ~HIT;
            if (step < 0) {
                hits(state, i + 1, sink);
            }
        }
    }

    private int step(int state, char character) {
        int c = classes[character];
        long cell = table[state + c];
        int other = (int) (cell >> Integer.SIZE) ^ state;
        int fromRoot = (other | -other) >> 31; // all ones where the cell belongs to another state
        return (int) cell & ~fromRoot | rootRow[c] & fromRoot;
    }

    /**
     * Takes two stretches of a long text in turn, since each step waits for the one before it: while one lane waits, the
     * other one goes on. A state depends on no more characters than the longest phrase has; so many in front of the second
     * lane tell with which one it begins.
     *
     * @param base where the text begins in the offsets that are told
     */
    private void inLanes(char[] text, int base, Sink sink) {
        long[] found = new long[2 * LANE]; // of each lane the places where phrases end, and the states below them
        int first = ROOT;
        int at = 0;
        while (text.length - at > 2 * reach) {
            int length = Math.min(LANE, (text.length - at) / 2);
            int middle = at + length;
            int second = ROOT;
            for (int i = middle - reach; i < middle; i++) {
                second = step(second, text[i]) & ~HIT;
            }
            int count = 0;
            int more = LANE;
            for (int i = 0; i < length; i++) {
                int one = step(first, text[at + i]);
                int two = step(second, text[middle + i]);
                first = one & ~HIT;
                second = two & ~HIT;
                found[count] = (long) (at + i) << Integer.SIZE | first;
                count += one >>> 31;
                found[more] = (long) (middle + i) << Integer.SIZE | second;
                more += two >>> 31;
            }
            tell(found, 0, count, base, sink);
            tell(found, LANE, more, base, sink);
            first = second;
            at = middle + length;
        }
        for (; at < text.length; at++) {
            int step = step(first, text[at]);
            first = step & ~HIT;
            if (step < 0) {
                hits(first, base + at + 1, sink);
            }
        }
    }

    private void tell(long[] found, int from, int to, int base, Sink sink) {
        for (int i = from; i < to; i++) {
            hits((int) found[i], base + (int) (found[i] >> Integer.SIZE) + 1, sink);
        }
    }

    private void hits(int state, int end, Sink sink) {
        for (int at = state; at >= 0; at = shorter[at]) {
            int phrase = longest[at];
            if (phrase >= 0) {
                sink.hit(end - lengths[phrase], end, phrase);
            }
        }
    }

    /** The phrases letter by letter, before they are laid into the table. */
    private static final class Trie {

        private final char[] classes;
        private char count = 1;
        private final List<SortedMap<Character, Integer>> steps = new ArrayList<>(List.of(new TreeMap<>()));
        private final List<Integer> phrases = new ArrayList<>(List.of(-1));
        private int[] fail = {};

        /** The state of the longest phrase that ends in a state: itself or a shorter one; the root where none does. */
        private int[] ending = {};

        Trie(char[] classes) {
            this.classes = classes;
        }

        void add(String word, int phrase) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an empty phrase cannot be looked for");
            }
            int state = ROOT;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (classes[c] == 0) {
                    classes[c] = count++;
                }
                Integer to = steps.get(state).get(classes[c]);
                if (to == null) {
                    to = steps.size();
                    steps.add(new TreeMap<>());
                    phrases.add(-1);
                    steps.get(state).put(classes[c], to);
                }
                state = to;
            }
            phrases.set(state, phrase);
        }

        /** Gives every state the steps of the state of its longest proper ending, those of the root excepted. */
        void link() {
            fail = new int[steps.size()];
            ending = new int[steps.size()];
            ArrayDeque<Integer> queue = new ArrayDeque<>(steps.get(ROOT).values());
            while (!queue.isEmpty()) {
                int state = queue.remove();
                int link = fail[state];
                ending[state] = phrases.get(state) >= 0 ? state : ending[link];
                SortedMap<Character, Integer> own = steps.get(state);
                own.forEach((c, to) -> fail[to] = next(link, c));
                queue.addAll(own.values());
                if (link != ROOT) {
                    steps.get(link).forEach(own::putIfAbsent);
                }
            }
        }

        private int next(int state, char c) {
            Integer to = steps.get(state).get(c);
            return to == null ? steps.get(ROOT).getOrDefault(c, ROOT) : to;
        }

        int classCount() {
            return count;
        }

        int size() {
            return steps.size();
        }

        SortedMap<Character, Integer> steps(int state) {
            return steps.get(state);
        }

        int phrase(int state) {
            return phrases.get(state);
        }

        int fail(int state) {
            return fail[state];
        }

        int ending(int state) {
            return ending[state];
        }
    }
}
