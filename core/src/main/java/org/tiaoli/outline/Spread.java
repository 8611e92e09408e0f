package org.tiaoli.outline;

/** Recognises words whose characters are set apart by spaces: 附　　则. */
final class Spread {

    private Spread() {}

    /** Does every space stand between single characters? */
    static boolean isSpread(String text, Ranges ranges) {
        boolean spaces = false;
        for (int k = 0; k < ranges.count(); k++) {
            int run = 0;
            for (int i = ranges.start(k); i < ranges.end(k); i++) {
                boolean white = Glyphs.isWhite(text.charAt(i));
                spaces |= white;
                run = white ? 0 : run + 1;
                if (run > 1) {
                    return false;
                }
            }
        }
        return spaces;
    }
}
