package org.tiaoli.ingest.internal.doc;

import org.tiaoli.ingest.internal.doc.PropertyRuns.Run;
import org.tiaoli.ingest.internal.doc.TextPieces.Piece;

/** The characters of a document with their properties; remembers the run it is in, so it is not thread-safe. */
final class DocText {

    private final WordStreams streams;
    private final TextPieces pieces;
    private final PropertyRuns paragraphs;
    private final PropertyRuns characters;
    private final DocStyles styles;

    /** The characters that the properties below hold for. */
    private int from;

    private int to;
    private CharacterProperties properties = new CharacterProperties(false);

    DocText(
            WordStreams streams,
            TextPieces pieces,
            PropertyRuns paragraphs,
            PropertyRuns characters,
            DocStyles styles) {
        this.streams = streams;
        this.pieces = pieces;
        this.paragraphs = paragraphs;
        this.characters = characters;
        this.styles = styles;
    }

    TextPieces pieces() {
        return pieces;
    }

    DocStyles styles() {
        return styles;
    }

    char charAt(int position) {
        return pieces.charAt(position);
    }

    /** The properties of the paragraph whose mark stands here. */
    ParagraphProperties paragraph(int position) {
        Run run = paragraphs.at(pieces.offset(position));
        ParagraphProperties read = new ParagraphProperties(run.style());
        read.apply(run.properties(), streams.data());
        read.apply(pieces.piece(position).changes(), streams.data());
        return read;
    }

    /** Does a paragraph end with this character, and not go on behind it? */
    boolean endsParagraph(int position) {
        int offset = pieces.offset(position);
        return paragraphs.at(offset).end() <= offset + pieces.piece(position).width();
    }

    boolean isSeen(int position) {
        return properties(position).isSeen();
    }

    boolean isDeleted(int position) {
        return properties(position).isDeleted();
    }

    /** The sign of a font that stands here instead of the character; 0 for none. */
    int symbol(int position) {
        return properties(position).symbol();
    }

    private CharacterProperties properties(int position) {
        if (position < from || position >= to) {
            Piece piece = pieces.piece(position);
            int offset = piece.offset() + (position - piece.start()) * piece.width();
            Run paragraph = paragraphs.at(offset);
            Run run = characters.at(offset);
            int bytes = Math.min(paragraph.end(), run.end()) - offset;
            from = position;
            to = Math.min(piece.end(), position + Math.max(1, bytes / piece.width()));
            properties = new CharacterProperties(styles.hides(paragraph.style()));
            properties.apply(run.properties(), styles);
            properties.apply(piece.changes(), styles);
        }
        return properties;
    }
}
