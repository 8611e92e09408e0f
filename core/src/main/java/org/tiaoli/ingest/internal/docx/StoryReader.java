package org.tiaoli.ingest.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;

/**
 * Reads the paragraphs and tables of a body, a cell, a text box or a note; not thread-safe.
 *
 * <p>Left out is what a reader of the printed page does not see: what revisions deleted or moved away, hidden text, field
 * codes, the second rendering of a drawing. A generated table of contents is left out too.
 */
final class StoryReader {

    /** Takes the pieces one by one, so that a long body need not be held whole. */
    @FunctionalInterface
    interface Sink {
        void accept(Piece piece) throws IOException;
    }

    private final Xml xml;
    private final Styles styles;
    /** Footnotes and endnotes by what refers to them: {@code footnoteReference 3}. */
    private final Map<String, List<Piece>> notes;

    private final Set<String> pictures = new LinkedHashSet<>();
    private final OpenFields fields = new OpenFields();
    private boolean contentsLeftOut;

    StoryReader(Xml xml, Styles styles, Map<String, List<Piece>> notes) {
        this.xml = xml;
        this.styles = styles;
        this.notes = notes;
    }

    /** The names of the pictures so far, in order. */
    List<String> pictures() {
        return List.copyOf(pictures);
    }

    /** Was a generated table of contents passed over? */
    boolean contentsLeftOut() {
        return contentsLeftOut;
    }

    /** Reads to the end of the current element. */
    List<Piece> readAll() throws XMLStreamException, IOException {
        List<Piece> pieces = new ArrayList<>();
        read(pieces::add);
        return pieces;
    }

    /** Reads to the end of the current element. */
    void read(Sink sink) throws XMLStreamException, IOException {
        int own = xml.depth();
        boolean chosen = false;
        while (xml.nextChild(own)) {
            boolean alternative = isAlternative();
            // the same drawing in two renderings: the first will do
            if (alternative && chosen) {
                xml.skip();
            } else {
                readOne(sink);
            }
            chosen |= alternative;
        }
    }

    /** Reads the current element, whatever it is, to its end. */
    void readOne(Sink sink) throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "p" -> {
                Piece.Paragraph paragraph = paragraph();
                if (styles.isContents(paragraph.properties().style())) {
                    contentsLeftOut = true;
                } else {
                    sink.accept(paragraph);
                }
            }
            case "tbl" -> sink.accept(new TableReader(xml, this).read());
            case "sdt" -> contentControl(sink);
            case "del", "moveFrom", "sectPr" -> xml.skip();
            case "annotation" -> {
                if (isSeenAnnotation()) {
                    read(sink);
                } else {
                    xml.skip();
                }
            }
            default -> read(sink);
        }
    }

    /** Word 2003 marks revisions, comments and bookmarks alike; only what was inserted or stands in a bookmark is text. */
    private boolean isSeenAnnotation() {
        String type = xml.attribute("type");
        return type == null || !(type.equals("Word.Deletion") || type.equals("Word.Comment"));
    }

    private boolean isAlternative() {
        return xml.name().equals("Choice") || xml.name().equals("Fallback");
    }

    private void contentControl(Sink sink) throws XMLStreamException, IOException {
        int own = xml.depth();
        boolean contents = false;
        while (xml.nextChild(own)) {
            if (xml.name().equals("sdtPr")) {
                contents = isContents();
            } else if (xml.name().equals("sdtContent")) {
                if (contents) {
                    contentsLeftOut = true;
                    xml.skip();
                } else {
                    read(sink);
                }
            }
        }
    }

    private boolean isContents() throws XMLStreamException {
        int own = xml.depth();
        boolean contents = false;
        while (xml.nextChild(own)) {
            if (xml.name().equals("docPartObj")) {
                int gallery = xml.depth();
                while (xml.nextChild(gallery)) {
                    contents |= xml.name().equals("docPartGallery") && "Table of Contents".equals(xml.val());
                }
            }
        }
        return contents;
    }

    private Piece.Paragraph paragraph() throws XMLStreamException, IOException {
        int own = xml.depth();
        ParagraphProperties properties = ParagraphProperties.NONE;
        StringBuilder text = new StringBuilder();
        List<Piece.Attached> attached = new ArrayList<>();
        while (xml.nextChild(own)) {
            if (xml.name().equals("pPr")) {
                properties = ParagraphProperties.read(xml);
            } else {
                inline(properties.style(), text, attached);
            }
        }
        RunProperties mark = properties.mark();
        boolean joined = mark.deleted() || mark.isHidden(styles, properties.style());
        return new Piece.Paragraph(properties, text.toString(), joined, attached);
    }

    /** Reads the current element inside a paragraph, whatever it is, to its end. */
    private void inline(@Nullable String paragraphStyle, StringBuilder text, List<Piece.Attached> attached)
            throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "t" -> text.append(xml.text());
            case "tab", "ptab" -> text.append(' ');
            case "br" -> text.append(isPageBreak() ? "" : "\n");
            case "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(symbol(xml.attribute("char")));
            case "footnoteReference", "endnoteReference" -> {
                List<Piece> note = notes.get(xml.name() + " " + xml.attribute("id"));
                if (note != null) {
                    attached.add(new Piece.Attached(true, note));
                }
            }
            case "footnote", "endnote" -> attached.add(new Piece.Attached(true, readAll()));
            case "annotation" -> {
                if (isSeenAnnotation()) {
                    children(paragraphStyle, text, attached);
                } else {
                    xml.skip();
                }
            }
            case "txbxContent" -> attached.add(new Piece.Attached(false, readAll()));
            case "fldChar" -> text.append(fields.mark(xml.attribute("fldCharType")));
            case "instrText" -> fields.code(xml.text());
            case "del", "moveFrom", "delText", "rt", "rPr", "sdtPr" -> xml.skip();
            case "r" -> run(paragraphStyle, text, attached);
            case "blip", "imagedata" -> picture();
            default -> children(paragraphStyle, text, attached);
        }
    }

    private void picture() throws XMLStreamException {
        // a:blip r:embed, or v:imagedata r:id
        String id = xml.attribute(xml.name().equals("blip") ? "embed" : "id");
        if (id != null) {
            pictures.add(id);
        }
        xml.skip();
    }

    private void run(@Nullable String paragraphStyle, StringBuilder text, List<Piece.Attached> attached)
            throws XMLStreamException, IOException {
        int own = xml.depth();
        boolean hidden = RunProperties.NONE.isHidden(styles, paragraphStyle);
        StringBuilder seen = new StringBuilder();
        List<Piece.Attached> seenBeside = new ArrayList<>();
        while (xml.nextChild(own)) {
            if (xml.name().equals("rPr")) {
                hidden = RunProperties.read(xml).isHidden(styles, paragraphStyle);
            } else {
                inline(paragraphStyle, seen, seenBeside);
            }
        }
        if (!hidden) {
            text.append(seen);
            attached.addAll(seenBeside);
        }
    }

    private void children(@Nullable String paragraphStyle, StringBuilder text, List<Piece.Attached> attached)
            throws XMLStreamException, IOException {
        int own = xml.depth();
        boolean chosen = false;
        while (xml.nextChild(own)) {
            boolean alternative = isAlternative();
            if (alternative && chosen) {
                xml.skip();
            } else {
                inline(paragraphStyle, text, attached);
            }
            chosen |= alternative;
        }
    }

    private boolean isPageBreak() {
        String type = xml.attribute("type");
        return "page".equals(type) || "column".equals(type);
    }

    /** A sign of a symbol font, which has no meaning outside of it, is shown as a box. */
    private static String symbol(@Nullable String hex) {
        try {
            int c = hex == null ? 0 : Integer.parseInt(hex, 16);
            boolean known = Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE && c >= 0x20;
            return known && !Character.isSurrogate((char) c) ? Character.toString(c) : "□";
        } catch (NumberFormatException e) {
            return "□";
        }
    }
}
