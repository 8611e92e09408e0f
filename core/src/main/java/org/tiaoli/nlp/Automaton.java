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
 * <p>The row of a state holds only those steps that differ from the steps of the root; rows lie interlaced in the table, and
 * a cell names the state that it belongs to. So a step costs two or three reads of arrays, and thousands of phrases take
 * some hundred kilobytes. Immutable and safe to share between threads.
 */
final class Automaton {

    /** Class of every character; 0 for those of no phrase. */
    private final char[] classes = new char[Character.MAX_VALUE + 1];

    private final int[] rootRow;

    /** Where the row of a state begins in the table. */
    private final int[] rows;

    /** Owner and target of every step, alternating. */
    private int[] table = {};

    /** The state of the longest phrase that ends in a state: itself or a shorter one; -1 where none does. */
    private final int[] ending;

    /** The same for phrases shorter than that of the state itself. */
    private final int[] shorter;

    private final int[] phrases;
    private final int[] lengths;

    /** Gets every phrase found. */
    interface Sink {

        /** The phrase of this number stands at {@code [start, end)}. */
        void hit(int start, int end, int phrase);
    }

    /** What is looked for is called by its place in the list; no phrase may be empty or stand in it twice. */
    Automaton(List<String> words) {
        lengths = words.stream().mapToInt(String::length).toArray();
        char count = 1;
        List<SortedMap<Character, Integer>> trie = new ArrayList<>(List.of(new TreeMap<>()));
        List<Integer> ends = new ArrayList<>(List.of(-1));
        for (int w = 0; w < lengths.length; w++) {
            String word = words.get(w);
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an empty phrase cannot be looked for");
            }
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (classes[c] == 0) {
                    classes[c] = count++;
                }
                Integer to = trie.get(state).get(classes[c]);
                if (to == null) {
                    to = trie.size();
                    trie.add(new TreeMap<>());
                    ends.add(-1);
                    trie.get(state).put(classes[c], to);
                }
                state = to;
            }
            ends.set(state, w);
        }
        rootRow = new int[count];
        rows = new int[trie.size()];
        phrases = ends.stream().mapToInt(Integer::intValue).toArray();
        shorter = new int[trie.size()];
        ending = new int[trie.size()];
        link(trie);
    }

    /** Gives every state the steps of the state of its longest proper ending, and lays the rows into the table. */
    private void link(List<SortedMap<Character, Integer>> trie) {
        int[] fail = new int[trie.size()];
        Arrays.fill(shorter, -1);
        Arrays.fill(ending, -1);
        trie.get(0).forEach((c, to) -> rootRow[c] = to);
        ArrayDeque<Integer> queue = new ArrayDeque<>(trie.get(0).values());
        Rows laid = new Rows(rootRow.length);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int link = fail[state];
            shorter[state] = ending[link];
            ending[state] = phrases[state] >= 0 ? state : ending[link];
            SortedMap<Character, Integer> steps = trie.get(state);
            steps.forEach((c, to) -> fail[to] = next(trie, link, c));
            queue.addAll(steps.values());
            if (link > 0) {
                trie.get(link).forEach(steps::putIfAbsent);
            }
            rows[state] = laid.lay(state, steps);
        }
        table = laid.table();
    }

    private int next(List<SortedMap<Character, Integer>> trie, int state, char c) {
        Integer to = state == 0 ? null : trie.get(state).get(c);
        return to == null ? rootRow[c] : to;
    }

    /** How many phrases there are. */
    int size() {
        return lengths.length;
    }

    /** Finds every phrase in {@code [from, to)} of a text, overlapping ones too, by end and the longer first. */
    void each(CharSequence text, int from, int to, Sink sink) {
        int state = 0;
        for (int i = from; i < to; i++) {
            char c = classes[text.charAt(i)];
            if (c == 0) {
                state = 0;
                continue;
            }
            int cell = 2 * (rows[state] + c);
            state = table[cell] == state ? table[cell + 1] : rootRow[c];
            for (int at = ending[state]; at >= 0; at = shorter[at]) {
                int phrase = phrases[at];
                sink.hit(i + 1 - lengths[phrase], i + 1, phrase);
            }
        }
    }

    /** Lays the rows of states into one table, each where its cells are free. */
    private static final class Rows {

        private static final int NOBODY = -1;

        private final int width;
        private int[] cells;
        private int free;

        Rows(int width) {
            this.width = width;
            cells = new int[8 * width];
            Arrays.fill(cells, NOBODY);
        }

        /** Lays a row, and gives where it begins. */
        int lay(int state, SortedMap<Character, Integer> steps) {
            if (steps.isEmpty()) {
                return 0;
            }
            while (cells[2 * free] != NOBODY) {
                free++;
                grow(free);
            }
            int row = Math.max(0, free - steps.firstKey());
            while (!fits(row, steps)) {
                row++;
            }
            for (var step : steps.entrySet()) {
                int cell = 2 * (row + step.getKey());
                cells[cell] = state;
                cells[cell + 1] = step.getValue();
            }
            return row;
        }

        private boolean fits(int row, SortedMap<Character, Integer> steps) {
            grow(row);
            for (char c : steps.keySet()) {
                if (cells[2 * (row + c)] != NOBODY) {
                    return false;
                }
            }
            return true;
        }

        private void grow(int row) {
            if (2 * (row + width) > cells.length) {
                int used = cells.length;
                cells = Arrays.copyOf(cells, 2 * used + 2 * width);
                Arrays.fill(cells, used, cells.length, NOBODY);
            }
        }

        int[] table() {
            int used = cells.length;
            while (used > 0 && cells[used - 2] == NOBODY) {
                used -= 2;
            }
            int[] table = Arrays.copyOf(cells, used + 2 * width);
            Arrays.fill(table, used, table.length, NOBODY);
            return table;
        }
    }
}
