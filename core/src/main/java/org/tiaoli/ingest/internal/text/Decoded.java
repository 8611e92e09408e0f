package org.tiaoli.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/**
 * The characters of a file.
 *
 * @param text      without byte order mark, line ends {@code \n}
 * @param charset   the name of the charset it was decoded with; two with a comma where lines differ
 * @param sure      false when another charset fits nearly as well
 * @param likeness  how Chinese the text looks, at most 1
 * @param malformed how many places could not be decoded; each is one U+FFFD in the text
 */
public record Decoded(String text, String charset, boolean sure, double likeness, int malformed) {

    /** Could these be the characters of a text at all, rather than those of some other file? */
    public boolean isText() {
        int controls = Controls.count(text);
        boolean utf8 = charset.equals("UTF-8");
        return controls <= 2 + text.length() / 50 && malformed <= 2 + text.length() / 10 && (utf8 || likeness >= 0.5);
    }

    /** The same without control characters that no text holds, and marks that are never seen. */
    Decoded withoutControls() {
        if (text.chars().noneMatch(Decoded::isUnseen)) {
            return this;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.chars().filter(c -> !isUnseen(c)).forEach(c -> seen.append((char) c));
        return new Decoded(seen.toString(), charset, sure, likeness, malformed);
    }

    private static boolean isUnseen(int c) {
        return Controls.isForeign((char) c) || c == 0x1A || c == 0xFEFF || c == 0x200B || c == 0xAD;
    }

    /** What a reader of the text should know about its decoding. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (charset.indexOf(',') >= 0) {
            notes.add(Note.warning(
                    "charsets-mixed", "lines in different charsets, each read in its own: " + charset, null));
        } else if (!sure) {
            notes.add(Note.info(
                    "charset-unsure", "decoded as " + charset + "; another charset fits nearly as well", null));
        }
        if (malformed > 0) {
            int first = Math.max(0, text.indexOf(0xFFFD));
            String message = malformed + (malformed == 1 ? " place" : " places") + " could not be decoded as " + charset
                    + " and read U+FFFD; the first is marked";
            notes.add(Note.warning("malformed-bytes", message, new Span(first, first + 1)));
        }
        return notes;
    }
}
