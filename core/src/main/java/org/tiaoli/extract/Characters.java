package org.tiaoli.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** The characters that open some forms and words; none where those of a form are not known. */
    static Characters opening(List<Form> forms, Collection<String> words) {
        Set<Character> all = new HashSet<>();
        words.forEach(word -> all.add(word.charAt(0)));
        boolean known = true;
        for (Form form : forms) {
            known &= !form.opening().isEmpty();
            for (char c : form.opening().table) {
                all.add(c);
            }
        }
        all.remove((char) 0);
        return known ? new Characters(all) : new Characters(List.of());
    }

    boolean isEmpty() {
        return empty;
    }

    /** Is it one of them, or are they not known? */
    boolean mayBe(char c) {
        return empty || has(c);
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
