package org.tiaoli.nlp.internal;

import java.util.function.IntPredicate;

/**
 * Tells between which characters a new word surely begins, because no word of the dictionary holds the two side by side.
 *
 * <p>More than half of all places between two characters of a Chinese text are such seams. Words on one side of a seam
 * still weigh on those of the other side, unless a character stands between two seams and so is a word by itself.
 * Immutable.
 */
final class Seams {

    /** As many bits as leave one pair of twelve that stands in no word to look as if it did. */
    private static final int BITS = 20;

    /** No dictionary word by itself: runs of such characters may be one number or string of letters. */
    private static final byte STRANGE = 1;

    /** Goes on with such a run. */
    private static final byte NUMERAL = 2;

    /** Begins a word that has those behind it stand alone, see {@link Word#endless}. */
    private static final byte ENDLESS = 4;

    private final int[] base;
    private final int[] check;
    private final long[] inside = new long[1 << BITS - 6];
    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

    /**
     * @param base    of the trie of all words
     * @param check   of the same
     * @param endless of the number of a word
     * @param pieces  of the first character of what stands in no dictionary: is that so?
     */
    Seams(int[] base, int[] check, IntPredicate endless, IntPredicate pieces) {
        this.base = base;
        this.check = check;
        int root = base[0];
        int[] opened = new int[base.length]; // by the base of a state: the state
        for (int state = 1; state < check.length; state++) {
            if (check[state] != 0 && base[state] > 0) {
                opened[base[state]] = state;
            }
        }
        for (int c = 0; c < kinds.length; c++) {
            int strange = isWord((char) c) ? 0 : STRANGE;
            int numeral = Atoms.isNumeral((char) c) ? NUMERAL : 0;
            kinds[c] = (byte) (strange | numeral | (pieces.test(c) ? ENDLESS : 0));
        }
        for (int state = 1; state < check.length; state++) {
            int from = opened[check[state]];
            int c = state - check[state] - 1;
            if (check[state] == 0 || check[state] == root) {
                continue;
            }
            if (c >= 0) {
                int pair = pair((char) (from - check[from] - 1), (char) c);
                inside[pair >> 6] |= 1L << pair;
            } else if (base[state] < 0 && endless.test(-base[state] - 1)) {
                int first = from;
                while (check[first] != root) {
                    first = opened[check[first]];
                }
                kinds[first - root - 1] |= ENDLESS;
            }
        }
    }

    private boolean isWord(char c) {
        int to = base[0] + c + 1;
        int state = check[to] == base[0] ? base[to] : 0;
        return state > 0 && check[state] == state && base[state] < 0;
    }

    private static int pair(char a, char b) {
        return (a * 31 + b) * 0x9E3779B1 >>> 32 - BITS;
    }

    /** Does a word surely end and another one begin in front of the character at {@code at}? */
    boolean isAt(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        char a = text.charAt(at - 1);
        char b = text.charAt(at);
        return !stands(a, b) && !mayRun(a, b);
    }

    /** Do the characters stand side by side in a word, or look as if they did? */
    private boolean stands(char a, char b) {
        int pair = pair(a, b);
        return (inside[pair >> 6] & 1L << pair) != 0;
    }

    /** May the characters stand in one number or string of letters? */
    private boolean mayRun(char a, char b) {
        return (kinds[a] & (STRANGE | NUMERAL)) != 0 && (kinds[b] & (STRANGE | NUMERAL)) != 0;
    }

    /** As {@link #isAt}, looked up in the dictionary where the pair of characters does not decide. */
    boolean isSurelyAt(String text, int at) {
        if (isAt(text, at)) {
            return true;
        }
        if (mayRun(text.charAt(at - 1), text.charAt(at))) {
            return false;
        }
        int from = at - 1;
        while (from > 0 && stands(text.charAt(from - 1), text.charAt(from))) {
            from--;
        }
        for (int start = from; start < at; start++) {
            if (isReachedOver(text, start, at)) {
                return false;
            }
        }
        return true;
    }

    /** Does a dictionary word begin at {@code start} and end behind {@code at}? */
    private boolean isReachedOver(String text, int start, int at) {
        int state = base[0];
        for (int i = start; i < text.length(); i++) {
            int to = state + text.charAt(i) + 1;
            if (check[to] != state) {
                return false;
            }
            state = base[to];
            if (i >= at && check[state] == state && base[state] < 0) {
                return true;
            }
        }
        return false;
    }

    /** May a word begin with this character that has the words behind it stand alone? */
    boolean mayBeEndless(char c) {
        return (kinds[c] & ENDLESS) != 0;
    }
}
