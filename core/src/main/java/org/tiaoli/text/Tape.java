package org.tiaoli.text;

import java.util.Arrays;

/** Characters on their way through a folding, each with the stretch of the source that it stands for. */
final class Tape {

    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    Tape(int capacity) {
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    int length() {
        return length;
    }

    char charAt(int at) {
        return chars[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    void add(char c, int start, int end) {
        if (length == chars.length) {
            int capacity = Math.max(16, length + length / 2);
            chars = Arrays.copyOf(chars, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    void add(String folded, int start, int end) {
        for (int i = 0; i < folded.length(); i++) {
            add(folded.charAt(i), start, end);
        }
    }

    void copy(Tape from, int at) {
        add(from.chars[at], from.starts[at], from.ends[at]);
    }

    Folded folded() {
        return new Folded(new String(chars, 0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
}
