package org.tiaoli.extract;

import java.util.Collection;

/** A set of characters that is asked quickly for those of a text. Immutable. */
final class Characters {

    /** An open hash table; 0 in its free places. */
    private final char[] table;

    /** A bit for each character modulo 64, for most of those that it does not hold. */
    private final long some;

    private final boolean empty;

    Characters(Collection<Character> all) {
        table = new char[Integer.highestOneBit(2 * all.size() + 1) << 1];
        long bits = 0;
        for (char c : all) {
            if (c == 0) {
                throw new IllegalArgumentException("the character 0 stands for none");
            }
            bits |= 1L << c;
            table[place(c)] = c;
        }
        some = bits;
        empty = all.isEmpty();
    }

    boolean isEmpty() {
        return empty;
    }

    boolean has(char c) {
        return (some >>> c & 1) != 0 && table[place(c)] == c;
    }

    /** Where a character lies, or would lie. */
    private int place(char c) {
        int mask = table.length - 1;
        int at = c * 0x9E3779B1 >>> 16 & mask;
        while (table[at] != 0 && table[at] != c) {
            at = at + 1 & mask;
        }
        return at;
    }
}
