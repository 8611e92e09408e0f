package org.tiaoli.cli;

/** How many columns of a terminal text takes: a Chinese character takes two. */
final class Width {

    /** First and last of each stretch of wide characters (East Asian Width W and F), in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000,
        0x3FFFD
    };

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** The longest beginning of {@code text} that takes at most {@code columns}, as a number of code units. */
    static int fitting(String text, int columns) {
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            taken += of(c);
            if (taken > columns) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** {@code text}, or as much of it as fits with … behind it. */
    static String shorten(String text, int columns) {
        return of(text) <= columns ? text : text.substring(0, fitting(text, columns - 1)) + "…";
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c < WIDE[i]) {
                return 1;
            }
            if (c <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
