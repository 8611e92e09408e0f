package org.tiaoli.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/**
 * The characters of a file.
 *
 * @param text      without byte order mark, line ends {@code \n}
 * @param charset   the name of the charset it was decoded with
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

    /** What a reader of the text should know about its decoding. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (!sure) {
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
