package org.tiaoli.ingest.internal.csv;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.text.Decoded;
import org.tiaoli.ingest.internal.text.PlainTextReader;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** Reads tables in plain text, whatever sign separates their cells. */
public final class CsvReader {

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "csv/1";

    private CsvReader() {}

    /** Does the name say so? Nothing in the content of such a file tells it from other texts. */
    public static boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv");
    }

    /** @throws org.tiaoli.UnreadableDocumentException when there is no text in it, or too much */
    public static SourceText read(RawDocument document, Decoded decoded) throws IOException {
        String text = decoded.text();
        Delimiter delimiter = Delimiter.of(text);
        if (delimiter == null) {
            return PlainTextReader.read(document, decoded);
        }
        BlockWriter out = new BlockWriter(document);
        CsvRows rows = new CsvRows(text, delimiter.from(), delimiter.sign());
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            out.row(0, row);
        }
        for (Note note : decoded.notes()) {
            // its place is one in the text as it was before it became rows
            out.note(new Note(note.severity(), note.code(), note.message(), null));
        }
        return out.finish(document.origin("text/csv", decoded.charset(), null, READER));
    }
}
