package org.tiaoli.extract;

import java.util.List;
import org.tiaoli.lexicon.Entry;

/** The simplified characters that stand for traditional ones, one for one. Immutable. */
final class SimplifiedCharacters {

    private static final char FIRST = '一';

    private final char[] simplified = new char[0xA000 - FIRST];

    /**
     * @param lines of which those count that give one character for another
     */
    SimplifiedCharacters(List<Entry> lines) {
        for (Entry line : lines) {
            if (line.pattern().length() == 1
                    && line.meaning().length() == 1
                    && isIdeograph(line.pattern().charAt(0))) {
                simplified[line.pattern().charAt(0) - FIRST] = line.meaning().charAt(0);
            }
        }
    }

    /** Does a traditional character stand in {@code [from, to)}? */
    boolean isNeeded(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isIdeograph(c) && simplified[c - FIRST] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The text with simplified characters in {@code [from, to)}, as long as before. */
    String in(String text, int from, int to) {
        char[] all = text.toCharArray();
        for (int i = from; i < to; i++) {
            char other = isIdeograph(all[i]) ? simplified[all[i] - FIRST] : 0;
            all[i] = other == 0 ? all[i] : other;
        }
        return new String(all);
    }

    private static boolean isIdeograph(char c) {
        return c >= FIRST && c < 0xA000;
    }
}
