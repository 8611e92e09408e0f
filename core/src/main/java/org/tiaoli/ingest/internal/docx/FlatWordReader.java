package org.tiaoli.ingest.internal.docx;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/**
 * Reads Word documents that are one XML file: those of Word 2003, and the parts of a docx put into one file.
 *
 * <p>Office systems fill in such files as templates and call them .doc.
 */
public final class FlatWordReader {

    private static final String PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
    private static final String WORD_2003 = "application/vnd.ms-wordml";
    private static final String WORD_2006 = "application/vnd.ms-word2006ml";

    /** How far behind the start the first element must begin. */
    private static final int WITHIN = 4096;

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "wordxml/1";

    private final RawDocument document;
    private final String text;
    private final boolean isPackage;

    private FlatWordReader(RawDocument document, String text) {
        this.document = document;
        this.text = text;
        this.isPackage = text.contains(PACKAGE);
    }

    /** Is it XML whose first element is a Word document? Pages that Word saved only hold such an element. */
    public static boolean isFlatWord(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && at < WITHIN && at + 1 < text.length() && !Character.isLetter(text.charAt(at + 1))) {
            at = text.indexOf('<', at + 1);
        }
        if (at < 0 || at >= WITHIN) {
            return false;
        }
        String tag = text.substring(at + 1, Math.min(text.length(), at + WITHIN));
        String name = tag.split("[\\s>]", 2)[0];
        return name.endsWith(":wordDocument") || name.endsWith(":package") && tag.contains(PACKAGE);
    }

    /** @throws org.tiaoli.UnreadableDocumentException when it is damaged, too large or without text */
    public static SourceText read(RawDocument document, String text) throws IOException {
        try {
            return new FlatWordReader(document, text).readAll();
        } catch (XMLStreamException e) {
            throw Failures.corrupt(document.name(), "its XML cannot be read: " + e.getMessage(), e);
        }
    }

    private SourceText readAll() throws IOException, XMLStreamException {
        Xml part = element("styles", "styles");
        Styles styles = part == null ? Styles.none() : Styles.readElement(part);
        part = element("lists", "numbering");
        Numbering numbering = part == null ? Numbering.none() : Numbering.readElement(part, styles);
        Map<String, List<Piece>> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            // in Word 2003 they stand where they are referred to
            part = isPackage ? element("", kind + "s") : null;
            if (part != null) {
                DocxReader.readNotes(part, kind, styles, notes);
            }
        }
        Xml body = element("body", "document");
        if (body == null) {
            throw Failures.corrupt(document.name(), "it has no body");
        }
        BlockWriter out = new BlockWriter(document);
        StoryWriter writer = new StoryWriter(out, styles, new ListNumbers(numbering, styles));
        StoryReader story = new StoryReader(body, styles, notes);
        story.readBody(writer::write);
        writer.finish();
        if (story.contentsLeftOut()) {
            out.note(Note.info("contents-left-out", "a generated table of contents was left out", null));
        }
        return out.finish(document.origin(isPackage ? WORD_2006 : WORD_2003, null, null, READER));
    }

    /** Walks to the element of this name below the root, or to the first one of the part of this name; null for none. */
    private @Nullable Xml element(String element, String part) throws XMLStreamException {
        Xml xml = new Xml(document, new StringReader(text.stripLeading()));
        if (!xml.nextChild(0)) {
            return null;
        }
        while (xml.nextChild(1)) {
            String name = xml.attribute("name");
            if (!isPackage && xml.name().equals(element)) {
                return xml;
            }
            if (isPackage
                    && name != null
                    && name.endsWith("/word/" + part + ".xml")
                    && xml.nextChild(2)
                    && xml.nextChild(3)) {
                return xml;
            }
        }
        return null;
    }
}
