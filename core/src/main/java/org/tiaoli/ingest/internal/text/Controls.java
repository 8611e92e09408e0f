package org.tiaoli.ingest.internal.text;

/** Control characters, which tell other files from texts. */
final class Controls {

    private Controls() {}

    /** Is this a control character that no text holds? */
    static boolean isForeign(char c) {
        return c < 0x20 ? c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A : c == 0x7F;
    }

    /** How many there are in a text that no text holds. */
    static int count(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += isForeign(text.charAt(i)) ? 1 : 0;
        }
        return controls;
    }
}
