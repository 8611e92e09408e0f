package org.tiaoli.cli;

/**
 * Text of a document as a terminal may see it: control characters become visible signs and obey nothing.
 *
 * <p>One character stands for one character, so that spans still index what is printed.
 */
final class Plain {

    private static final char UNPRINTABLE = '\uFFFD';

    private Plain() {}

    /** {@code text} with its line ends and tabs, without other controls. */
    static String text(String text) {
        return clean(text, true);
    }

    /** {@code text} as one line. */
    static String line(String text) {
        return clean(text, false);
    }

    private static String clean(String text, boolean keepLines) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = shown(c, keepLines);
            if (shown != c && out == null) {
                out = new StringBuilder(text);
            }
            if (out != null) {
                out.setCharAt(i, shown);
            }
        }
        return out == null ? text : out.toString();
    }

    private static char shown(char c, boolean keepLines) {
        if (c == '\n' || c == '\t') {
            return keepLines ? c : ' ';
        }
        if (c < 0x20) {
            return (char) (0x2400 + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        return (c >= 0x80 && c <= 0x9F) || turnsDirection(c) ? UNPRINTABLE : c;
    }

    /** Marks that make a terminal show characters in another order than they stand in. */
    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\u2028' || c == '\u2029';
    }
}
