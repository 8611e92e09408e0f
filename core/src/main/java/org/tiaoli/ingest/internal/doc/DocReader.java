package org.tiaoli.ingest.internal.doc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.story.BlockStory;
import org.tiaoli.ingest.internal.story.Flow;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/**
 * Reads binary Word documents, with the list numbers that Word prints.
 *
 * <p>The structures are read as they are: general libraries give list numbers in digits, lose the merging of cells and give up
 * a whole document for one damaged table. Here the text and its pieces must be whole; whatever else is not is noted.
 */
public final class DocReader {

    private static final String MEDIA_TYPE = "application/msword";

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "doc/1";

    private static final String STREAM = "WordDocument";
    private static final int HEADER_BYTES = 0x200;
    private static final int WORD_97 = 0xA5EC;
    private static final int FIRST_VERSION = 0x006A;

    private final BlockWriter out;

    private DocReader(BlockWriter out) {
        this.out = out;
    }

    /** Is there a Word document in this compound file? */
    public static boolean isIn(DirectoryNode root) {
        return root.hasEntryCaseInsensitive(STREAM);
    }

    /** @throws org.tiaoli.UnreadableDocumentException when it is damaged, encrypted, too large or without text */
    public static SourceText read(RawDocument document, DirectoryNode root) throws IOException {
        ByteBuffer main = WordStreams.stream(document, root, STREAM);
        if (main.limit() < HEADER_BYTES) {
            throw Failures.corrupt(document.name(), "its header breaks off");
        }
        if (main.getChar(0) != WORD_97 || main.getChar(2) < FIRST_VERSION) {
            return OldWordReader.read(document, root);
        }
        BlockWriter out = new BlockWriter(document);
        new DocReader(out).read(document, WordStreams.open(document, root, main));
        return out.finish(document.origin(MEDIA_TYPE, null, null, READER));
    }

    private void read(RawDocument document, WordStreams streams) throws IOException {
        TextPieces pieces = new TextPieces(document, streams);
        DocParts parts = new DocParts(streams, pieces.length());
        DocStyles styles = orElse("styles", DocStyles.none(), () -> DocStyles.read(streams));
        DocLists lists = orElse("lists", DocLists.none(), () -> DocLists.read(streams));
        DocText text = new DocText(
                streams,
                pieces,
                orElse(
                        "paragraphs",
                        PropertyRuns.none(),
                        () -> PropertyRuns.read(streams, Structure.PARAGRAPH_PAGES, true)),
                orElse(
                        "characters",
                        PropertyRuns.none(),
                        () -> PropertyRuns.read(streams, Structure.CHARACTER_PAGES, false)),
                styles);
        Beside beside = beside(streams, parts);
        DocStory story = new DocStory(text, new DocNumbers(lists, styles), beside);
        BlockStory blocks = new BlockStory(out);
        story.read(parts.body(), new Flow(blocks));
        for (Part box : beside.unanchored()) {
            story.read(box, new Flow(blocks));
        }
        if (out.isEmpty() && story.pictures() > 0) {
            throw Failures.needsOcrElsewhere(document.name(), story.pictures());
        }
        if (story.contentsLeftOut()) {
            out.note(Note.info("contents-left-out", "a generated table of contents was left out", null));
        }
    }

    private Beside beside(WordStreams streams, DocParts parts) {
        Beside beside = new Beside();
        orElse(
                "notes",
                beside,
                () -> beside.withNotes(
                        streams.structure(Structure.FOOTNOTE_MARKS),
                        streams.structure(Structure.FOOTNOTE_TEXTS),
                        parts.footnotes()));
        orElse(
                "notes",
                beside,
                () -> beside.withNotes(
                        streams.structure(Structure.ENDNOTE_MARKS),
                        streams.structure(Structure.ENDNOTE_TEXTS),
                        parts.endnotes()));
        ShapeGroups groups =
                orElse("drawings", ShapeGroups.none(), () -> ShapeGroups.read(streams.structure(Structure.DRAWINGS)));
        return orElse(
                "text boxes",
                beside,
                () -> beside.withTextBoxes(
                        streams.structure(Structure.SHAPE_ANCHORS),
                        streams.structure(Structure.TEXT_BOXES),
                        groups,
                        parts.textBoxes()));
    }

    /** Reads a table of the file, or does without it. */
    private <T> T orElse(String what, T without, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            out.note(Note.warning("damaged", "the table of its " + what + " is damaged and was left out", null));
            return without;
        }
    }
}
