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

    /** Where the pieces of the body go; null where no body is read. */
    private @Nullable ContentsFilter body;

    /** Does the mark of a footnote follow in this run, typed by its author? */
    private boolean ownMark;

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

    /** Reads the body to its end, and leaves out tables of contents that are marked as such. */
    void readBody(Sink sink) throws XMLStreamException, IOException {
        ContentsFilter filter = new ContentsFilter(sink);
        body = filter;
        read(filter);
        filter.finish(fields.inContents());
        contentsLeftOut |= filter.leftOut();
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
                boolean inContents = fields.inContents();
                int begun = fields.contentsBegun();
                Piece.Paragraph paragraph = paragraph();
                if (styles.isContents(paragraph.properties().style())) {
                    contents();
                } else {
                    give(sink, paragraph, inContents || fields.contentsBegun() > begun);
                }
            }
            case "tbl" -> {
                boolean inContents = fields.inContents();
                give(sink, new TableReader(xml, this).read(), inContents);
            }
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

    private void give(Sink sink, Piece piece, boolean inContents) throws IOException {
        if (inContents && body != null && sink == body) {
            body.hold(piece);
        } else {
            sink.accept(piece);
        }
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
                    contents();
                    xml.skip();
                } else {
                    read(sink);
                }
            }
        }
    }

    private void contents() {
        contentsLeftOut = true;
        if (body != null) {
            body.contents();
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
        fields.endParagraph();
        boolean joined = mark.deleted() || mark.isHidden(styles, properties.style());
        return new Piece.Paragraph(properties, text.toString(), joined, attached);
    }

    /** Reads the current element inside a paragraph, whatever it is, to its end. */
    private void inline(@Nullable String paragraphStyle, StringBuilder text, List<Piece.Attached> attached)
            throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "t" -> text.append(fields.inCode() || ownMark ? dropped() : xml.text());
            case "tab", "ptab" -> text.append(' ');
            case "br" -> text.append('\n');
            case "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(SymbolFonts.sign(xml.attribute("font"), xml.attribute("char")));
            // a fraction in one line
            case "den" -> {
                text.append('/');
                children(paragraphStyle, text, attached);
            }
            case "sdt" -> inlineControl(paragraphStyle, text, attached);
            case "footnoteReference", "endnoteReference" -> {
                List<Piece> note = notes.get(xml.name() + " " + xml.attribute("id"));
                if (note != null) {
                    attached.add(new Piece.Attached(true, note));
                    ownMark = xml.attribute("customMarkFollows") != null;
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
        ownMark = false;
        StringBuilder seen = new StringBuilder();
        List<Piece.Attached> seenBeside = new ArrayList<>();
        while (xml.nextChild(own)) {
            if (xml.name().equals("rPr")) {
                hidden = RunProperties.read(xml).isHidden(styles, paragraphStyle);
            } else {
                inline(paragraphStyle, seen, seenBeside);
            }
        }
        ownMark = false;
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

    /** What stands in a form until somebody fills it in is no text. */
    private void inlineControl(@Nullable String paragraphStyle, StringBuilder text, List<Piece.Attached> attached)
            throws XMLStreamException, IOException {
        int own = xml.depth();
        boolean placeholder = false;
        while (xml.nextChild(own)) {
            if (xml.name().equals("sdtPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    placeholder |= xml.name().equals("showingPlcHdr") && xml.isOn();
                }
            } else if (placeholder) {
                xml.skip();
            } else {
                inline(paragraphStyle, text, attached);
            }
        }
    }

    private String dropped() throws XMLStreamException {
        xml.skip();
        return "";
    }
}
