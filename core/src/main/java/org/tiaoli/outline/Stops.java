package org.tiaoli.outline;

import java.util.Arrays;

/**
 * The places of a text that matter for its structure, found in one pass: line ends, and where a label may stand inside a
 * line. Immutable.
 *
 * <p>It also tells which rarer characters the text has at all, so that nobody looks for what only they can bring.
 */
final class Stops {

    private static final byte CLOSING = 1;
    private static final byte ORDINAL = 2;
    private static final byte LINE_END = 3;
    private static final byte TAB = 4;
    private static final byte QUOTE = 5;
    private static final byte MARKUP = 6;
    private static final byte PIECE = 7;
    private static final byte WATCHED = 8;

    /** What each character is, for one look at each. Immutable. */
    static final class Kinds {

        private final byte[] kinds = new byte[1 << 16];

        /** @param watched characters that are looked out for beside those of structure; best rare ones */
        Kinds(String watched) {
            put(watched, WATCHED);
            put("。；：;:", CLOSING);
            put("第", ORDINAL);
            put("\n", LINE_END);
            put("\t", TAB);
            put("“", QUOTE);
            put("<>[", MARKUP);
            put("篇", PIECE);
        }

        private void put(String chars, byte kind) {
            for (char c : chars.toCharArray()) {
                kinds[c] = kind;
            }
        }
    }

    private final int[] closing;
    private final int[] ordinals;
    private final int[] lineEnds;
    private final int[] watched;

    /** One bit for each kind that occurs. */
    private final int seen;

    private Stops(String text, byte[] kindOf) {
        int[] closes = new int[16 + text.length() / 32];
        int[] counts = new int[16 + text.length() / 64];
        int[] ends = new int[16 + text.length() / 32];
        int[] watches = new int[16];
        if (kindOf.length != 1 << 16) {
            // said so that no look at the table has to be checked
            throw new IllegalArgumentException("there is a kind for each character");
        }
        int closed = 0;
        int counted = 0;
        int ended = 0;
        int looked = 0;
        int kinds = 0;
        for (int i = 0; i < text.length(); i++) {
            byte kind = kindOf[text.charAt(i)];
            if (kind == 0) {
                continue;
            }
            kinds |= 1 << kind;
            if (kind == CLOSING) {
                closes = room(closes, closed);
                closes[closed++] = i;
            } else if (kind == LINE_END) {
                ends = room(ends, ended);
                ends[ended++] = i;
            } else if (kind == ORDINAL) {
                counts = room(counts, counted);
                counts[counted++] = i;
            } else if (kind >= PIECE) {
                watches = room(watches, looked);
                watches[looked++] = i;
            }
        }
        closing = Arrays.copyOf(closes, closed);
        ordinals = Arrays.copyOf(counts, counted);
        lineEnds = Arrays.copyOf(ends, ended);
        watched = Arrays.copyOf(watches, looked);
        seen = kinds;
    }

    static Stops of(String text, Kinds kinds) {
        return new Stops(text, kinds.kinds);
    }

    private static int[] room(int[] places, int used) {
        return used < places.length ? places : Arrays.copyOf(places, 2 * used);
    }

    /** Where marks stand behind which an item may stand in the same line. */
    int[] closing() {
        return closing;
    }

    /** Where 第 stands. */
    int[] ordinals() {
        return ordinals;
    }

    /** Where lines end, the last one only if it is closed. */
    int[] lineEnds() {
        return lineEnds;
    }

    /** Where characters stand that were looked out for. */
    int[] watched() {
        return watched;
    }

    boolean hasTabs() {
        return has(TAB);
    }

    /** Does “ occur? */
    boolean hasQuotes() {
        return has(QUOTE);
    }

    /** Does a character occur that left-over markup always has: one of &lt; &gt; [? */
    boolean mayHaveMarkup() {
        return has(MARKUP);
    }

    /** Does 篇 occur? */
    boolean hasPieces() {
        return has(PIECE);
    }

    private boolean has(byte kind) {
        return (seen & 1 << kind) != 0;
    }
}
