package org.tiaoli.ingest.internal.mail;

import java.io.IOException;
import java.util.List;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.html.HtmlReader;
import org.tiaoli.ingest.internal.text.Decoded;
import org.tiaoli.ingest.internal.text.TextDecoder;
import org.tiaoli.text.Note;
import org.tiaoli.text.Origin;
import org.tiaoli.text.SourceText;

/** Reads what a mail says: its subject as a heading, then its text. */
record MailText(Headers headers, List<MimePart> texts) {

    private static final String MEDIA_TYPE = "message/rfc822";

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "mail/1";

    SourceText read(RawDocument document) throws IOException {
        List<Piece> pieces = texts.stream()
                .map(part -> new Piece(part.type().equals("text/html"), TextDecoder.decode(part.content())))
                .filter(piece -> !piece.decoded.text().isBlank())
                .toList();
        if (pieces.isEmpty()) {
            throw Failures.empty(document.name());
        }
        return pieces.stream().anyMatch(Piece::html) ? blocks(document, pieces) : lines(document, pieces);
    }

    private SourceText blocks(RawDocument document, List<Piece> pieces) throws IOException {
        BlockWriter out = new BlockWriter(document);
        out.heading(subject());
        for (Piece piece : pieces) {
            if (piece.html) {
                HtmlReader.write(piece.decoded, out);
            } else {
                out.paragraph(piece.decoded.text());
            }
        }
        notes(pieces).forEach(out::note);
        return out.finish(origin(document, pieces));
    }

    /** Plain text alone has no blocks, for its lines may be pieces of paragraphs. */
    private SourceText lines(RawDocument document, List<Piece> pieces) {
        StringBuilder text = new StringBuilder(subject());
        for (Piece piece : pieces) {
            text.append(text.isEmpty() ? "" : "\n").append(piece.decoded.text());
        }
        if (text.length() > document.limits().maxTextChars()) {
            throw Failures.tooLarge(
                    document.name(), "more than " + document.limits().maxTextChars() + " characters");
        }
        return new SourceText(origin(document, pieces), text.toString(), List.of(), notes(pieces));
    }

    private static Origin origin(RawDocument document, List<Piece> pieces) {
        return document.origin(MEDIA_TYPE, pieces.get(0).decoded.charset(), null, READER);
    }

    /** What is said of a place would be said of a place in a piece. */
    private static List<Note> notes(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.decoded.notes().stream())
                .map(note -> new Note(note.severity(), note.code(), note.message(), null))
                .toList();
    }

    private String subject() {
        return isSavedPage() ? "" : headers.text("subject");
    }

    private record Piece(boolean html, Decoded decoded) {}

    /** The name of a saved page says again what the page says. */
    private boolean isSavedPage() {
        return headers.has("snapshot-content-location")
                || headers.token("content-type").equals("multipart/related");
    }
}
