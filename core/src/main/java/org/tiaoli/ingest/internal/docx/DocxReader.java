package org.tiaoli.ingest.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Relations;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.ZipParts;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/**
 * Reads Word documents of the XML kind, with the list numbers that Word prints.
 *
 * <p>The parts are read as they are: general libraries lose the numbers that are bound to styles, the merging of cells, and
 * what revisions deleted.
 */
public final class DocxReader {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "docx/1";

    private DocxReader() {}

    /** Is there a Word document in this container? */
    public static boolean isIn(ZipParts zip) {
        return zip.has("word/document.xml") || zip.has("word/document2.xml");
    }

    /**
     * @throws org.tiaoli.UnreadableDocumentException when it is damaged, too large or without text
     */
    public static SourceText read(RawDocument document, ZipParts zip) throws IOException {
        try {
            return readParts(document, zip);
        } catch (XMLStreamException e) {
            throw Failures.corrupt(document.name(), "its XML cannot be read: " + e.getMessage(), e);
        }
    }

    private static SourceText readParts(RawDocument document, ZipParts zip) throws IOException, XMLStreamException {
        Relations root = Relations.of(document, zip, "");
        String main = root.target("officeDocument");
        main = main != null && zip.has(main) ? main : "word/document.xml";
        Relations relations = Relations.of(document, zip, main);

        Styles styles = Styles.none();
        try (InputStream part = open(zip, relations.target("styles"))) {
            styles = part == null ? styles : Styles.read(new Xml(document, part));
        }
        Numbering numbering = Numbering.none();
        try (InputStream part = open(zip, relations.target("numbering"))) {
            numbering = part == null ? numbering : Numbering.read(new Xml(document, part), styles);
        }
        Map<String, List<Piece>> notes = new HashMap<>();
        readNotes(document, zip, relations.target("footnotes"), "footnote", styles, notes);
        readNotes(document, zip, relations.target("endnotes"), "endnote", styles, notes);

        BlockWriter out = new BlockWriter(document);
        String pictures = "";
        StoryWriter writer = new StoryWriter(out, styles, new ListNumbers(numbering, styles));
        try (InputStream part = zip.open(main)) {
            if (part == null) {
                throw Failures.corrupt(document.name(), "the part " + main + " is missing");
            }
            StoryReader story = new StoryReader(new Xml(document, part), styles, notes);
            story.readBody(writer::write);
            writer.finish();
            if (story.contentsLeftOut()) {
                out.note(Note.info("contents-left-out", "a generated table of contents was left out", null));
            }
            if (out.isEmpty() && !story.pictures().isEmpty()) {
                pictures = " (" + PicturePages.read(document, zip, relations, story.pictures(), out) + ")";
            }
        }
        return out.finish(document.origin(MEDIA_TYPE, null, null, READER + pictures));
    }

    private static void readNotes(
            RawDocument document,
            ZipParts zip,
            @Nullable String part,
            String element,
            Styles styles,
            Map<String, List<Piece>> notes)
            throws IOException, XMLStreamException {
        try (InputStream in = open(zip, part)) {
            if (in != null) {
                Xml xml = new Xml(document, in);
                if (xml.nextChild(0)) {
                    readNotes(xml, element, styles, notes);
                }
            }
        }
    }

    /** Reads the current element, {@code w:footnotes} or {@code w:endnotes}. */
    static void readNotes(Xml xml, String element, Styles styles, Map<String, List<Piece>> notes)
            throws IOException, XMLStreamException {
        StoryReader story = new StoryReader(xml, styles, Map.of());
        int own = xml.depth();
        while (xml.nextChild(own)) {
            // the lines that separate notes from the page have a type of their own
            if (xml.name().equals(element) && isNote(xml.attribute("type"))) {
                String id = xml.attribute("id");
                notes.put(element + "Reference " + id, story.readAll());
            }
        }
    }

    private static boolean isNote(@Nullable String type) {
        return type == null || type.equals("normal");
    }

    private static @Nullable InputStream open(ZipParts zip, @Nullable String part) throws IOException {
        return part == null ? null : zip.open(part);
    }
}
