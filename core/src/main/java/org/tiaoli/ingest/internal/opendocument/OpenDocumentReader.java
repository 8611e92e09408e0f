package org.tiaoli.ingest.internal.opendocument;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.ZipParts;
import org.tiaoli.ingest.internal.story.BlockStory;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** Reads Open Document files (.odt, .ods), with the list numbers that LibreOffice prints and cells as they are shown. */
public final class OpenDocumentReader {

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "opendocument/1";

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.";

    private OpenDocumentReader() {}

    /** Is there an Open Document file in this container? */
    public static boolean isIn(ZipParts zip) {
        return zip.has("content.xml") && (zip.has("META-INF/manifest.xml") || zip.has("mimetype"));
    }

    /** @throws org.tiaoli.UnreadableDocumentException when it is damaged, encrypted, too large or without text */
    public static SourceText read(RawDocument document, ZipParts zip) throws IOException {
        try {
            if (isEncrypted(document, zip)) {
                throw Failures.encrypted(document.name());
            }
            OdfStyles styles = new OdfStyles();
            try (InputStream part = zip.open("styles.xml")) {
                if (part != null) {
                    readStyles(new Xml(document, part), styles);
                }
            }
            try (InputStream part = zip.open("content.xml")) {
                if (part == null) {
                    throw Failures.corrupt(document.name(), "the part content.xml is missing");
                }
                return readContent(document, new Xml(document, part), styles);
            }
        } catch (XMLStreamException e) {
            throw Failures.corrupt(document.name(), "its XML cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isEncrypted(RawDocument document, ZipParts zip) throws IOException, XMLStreamException {
        try (InputStream part = zip.open("META-INF/manifest.xml")) {
            if (part == null) {
                return false;
            }
            Xml xml = new Xml(document, part);
            boolean encrypted = false;
            if (xml.nextChild(0)) {
                int root = xml.depth();
                while (xml.nextChild(root)) {
                    int entry = xml.depth();
                    while (xml.nextChild(entry)) {
                        encrypted |= xml.name().equals("encryption-data");
                    }
                }
            }
            return encrypted;
        }
    }

    private static void readStyles(Xml xml, OdfStyles styles) throws XMLStreamException {
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                // those for headers and footers may have the names of those for the text
                if (xml.name().equals("styles")) {
                    styles.read(xml);
                }
            }
        }
    }

    private static SourceText readContent(RawDocument document, Xml xml, OdfStyles styles)
            throws IOException, XMLStreamException {
        BlockWriter out = new BlockWriter(document);
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("automatic-styles")) {
                    styles.read(xml);
                } else if (xml.name().equals("body") && xml.nextChild(xml.depth())) {
                    String kind = xml.name();
                    switch (kind) {
                        case "text" -> readText(xml, styles, out);
                        case "spreadsheet" -> SpreadsheetBody.read(document, xml, styles, out);
                        default -> throw Failures.unsupported(document.name(), "an Open Document " + kind);
                    }
                    return out.finish(document.origin(MEDIA_TYPE + kind, null, null, READER));
                }
            }
        }
        throw Failures.corrupt(document.name(), "the part content.xml has no body");
    }

    private static void readText(Xml xml, OdfStyles styles, BlockWriter out) throws IOException, XMLStreamException {
        TextBody body = new TextBody(xml, styles);
        body.read(new BlockStory(out));
        if (body.contentsLeftOut()) {
            out.note(Note.info("contents-left-out", "a generated table of contents was left out", null));
        }
    }
}
