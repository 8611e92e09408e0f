package org.tiaoli.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** Makes source text of plain text; without blocks, for a line may be a piece of a paragraph. */
public final class PlainTextReader {

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "text/1";

    private PlainTextReader() {}

    /**
     * @throws org.tiaoli.UnreadableDocumentException when there is no text in it, or too much
     */
    public static SourceText read(RawDocument document, Decoded decoded) {
        if (decoded.text().isBlank()) {
            throw Failures.empty(document.name());
        }
        if (decoded.text().length() > document.limits().maxTextChars()) {
            throw Failures.tooLarge(
                    document.name(), "more than " + document.limits().maxTextChars() + " characters");
        }
        Decoded seen = decoded.withoutControls();
        List<Note> notes = new ArrayList<>(seen.notes());
        int controls = decoded.text().length() - seen.text().length();
        if (controls > 0) {
            notes.add(Note.info("controls-left-out", controls + " control characters were left out", null));
        }
        return new SourceText(
                document.origin("text/plain", decoded.charset(), null, READER), seen.text(), List.of(), notes);
    }
}
