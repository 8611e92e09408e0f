package org.tiaoli.ingest.internal.opendocument;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.story.Story;

/**
 * Reads the paragraphs, lists and tables of a text document; holds the numbers of its lists.
 *
 * <p>Left out are what tracked changes deleted, hidden text and sections, and a generated table of contents.
 */
final class TextBody {

    private final Xml xml;
    private final OdfStyles styles;
    private final ListNest lists;
    private final TextParagraph paragraphs;

    private boolean contentsLeftOut;

    TextBody(Xml xml, OdfStyles styles) {
        this.xml = xml;
        this.styles = styles;
        this.lists = new ListNest(styles);
        this.paragraphs = new TextParagraph(xml, styles, this);
    }

    /** Was a generated table of contents passed over? */
    boolean contentsLeftOut() {
        return contentsLeftOut;
    }

    /** Reads to the end of the current element. */
    void read(Story out) throws IOException, XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            block(out);
        }
    }

    /** Reads to the end of the current element, which stands beside the lists that it stands in: a note, a shape, a cell. */
    void readAside(Story out) throws IOException, XMLStreamException {
        lists.leave();
        read(out);
        lists.comeBack();
    }

    /** Reads the current element, whatever it is, to its end. */
    private void block(Story out) throws IOException, XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraph(out, false);
            case "h" -> paragraph(out, true);
            case "list" -> list(out);
            case "table" -> out.table(new TextTable(xml, this).read());
            case "section" -> {
                if ("none".equals(xml.attribute("display"))) {
                    xml.skip();
                } else {
                    read(out);
                }
            }
            case "table-of-content" -> {
                contentsLeftOut = true;
                xml.skip();
            }
            case "tracked-changes", "forms", "annotation", "image", "object", "object-ole", "title", "desc" ->
                xml.skip();
            default -> read(out);
        }
    }

    private void paragraph(Story out, boolean heading) throws IOException, XMLStreamException {
        String style = xml.attribute("style-name");
        String number = heading ? lists.heading(xml) : lists.paragraph(style);
        paragraphs.read(out, number, heading || styles.isTitle(style));
    }

    private void list(Story out) throws IOException, XMLStreamException {
        int own = xml.depth();
        lists.open(xml);
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "list-item" -> {
                    lists.item(Xml.toInt(xml.attribute("start-value")));
                    read(out);
                }
                case "list-header" -> {
                    lists.header();
                    read(out);
                }
                default -> xml.skip();
            }
        }
        lists.close();
    }
}
