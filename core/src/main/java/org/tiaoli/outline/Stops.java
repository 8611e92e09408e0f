package org.tiaoli.outline;

import java.util.Arrays;

/** The places of a text, found in one pass, behind or at which a label may stand inside a line. Immutable. */
final class Stops {

    private static final byte CLOSING = 1;
    private static final byte ORDINAL = 2;

    /** What each character is, for one look at each. */
    private static final byte[] KINDS = new byte[1 << 16];

    static {
        for (char c : "。；：;:".toCharArray()) {
            KINDS[c] = CLOSING;
        }
        KINDS['第'] = ORDINAL;
    }

    private final int[] closing;
    private final int[] ordinals;

    private Stops(int[] closing, int[] ordinals) {
        this.closing = closing;
        this.ordinals = ordinals;
    }

    static Stops of(String text) {
        char[] chars = text.toCharArray();
        int[] closing = new int[Math.max(16, chars.length / 16)];
        int[] ordinals = new int[Math.max(16, chars.length / 64)];
        int closed = 0;
        int counted = 0;
        for (int i = 0; i < chars.length; i++) {
            byte kind = KINDS[chars[i]];
            if (kind == 0) {
                continue;
            }
            if (kind == ORDINAL) {
                if (counted == ordinals.length) {
                    ordinals = Arrays.copyOf(ordinals, 2 * counted);
                }
                ordinals[counted++] = i;
            } else {
                if (closed == closing.length) {
                    closing = Arrays.copyOf(closing, 2 * closed);
                }
                closing[closed++] = i;
            }
        }
        return new Stops(Arrays.copyOf(closing, closed), Arrays.copyOf(ordinals, counted));
    }

    /** Where marks stand behind which an item may stand in the same line. */
    int[] closing() {
        return closing;
    }

    /** Where 第 stands. */
    int[] ordinals() {
        return ordinals;
    }
}
