package org.tiaoli.ingest.internal.opendocument;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.Xml.Content;
import org.tiaoli.ingest.internal.story.CellStory;
import org.tiaoli.ingest.internal.story.KeptStory;
import org.tiaoli.ingest.internal.story.Story;

/** Reads one paragraph with its text boxes and notes, which follow behind it. */
final class TextParagraph {

    /** More spaces in a row than a line has room for. */
    private static final int MOST_SPACES = 200;

    private final Xml xml;
    private final OdfStyles styles;
    private final TextBody body;

    TextParagraph(Xml xml, OdfStyles styles, TextBody body) {
        this.xml = xml;
        this.styles = styles;
        this.body = body;
    }

    /** Reads the current element to its end. */
    void read(Story out, String number, boolean heading) throws IOException, XMLStreamException {
        boolean hidden = styles.isHidden("paragraph", xml.attribute("style-name"));
        StringBuilder text = new StringBuilder();
        KeptStory beside = new KeptStory();
        inline(text, beside);
        if (!hidden) {
            out.paragraph(number + text, heading);
            beside.tell(out);
        }
    }

    /** Reads characters and elements to the end of the current element. */
    private void inline(StringBuilder text, KeptStory beside) throws IOException, XMLStreamException {
        int own = xml.depth();
        for (Content next = xml.next(own); next != Content.END; next = xml.next(own)) {
            if (next == Content.CHARACTERS) {
                append(text, xml.characters());
            } else {
                element(text, beside);
            }
        }
    }

    private void element(StringBuilder text, KeptStory beside) throws IOException, XMLStreamException {
        switch (xml.name()) {
            case "s" -> {
                Integer count = Xml.toInt(xml.attribute("c"));
                text.append(" ".repeat(count == null ? 1 : Math.max(1, Math.min(MOST_SPACES, count))));
            }
            case "tab" -> text.append(' ');
            case "line-break" -> text.append('\n');
            case "span" -> {
                if (styles.isHidden("text", xml.attribute("style-name"))) {
                    xml.skip();
                } else {
                    inline(text, beside);
                }
            }
            case "note" -> note(beside);
            case "frame", "text-box", "g", "rect", "ellipse", "line", "polygon", "path", "custom-shape" ->
                body.readAside(beside);
            case "annotation", "hidden-text", "ruby-text", "number", "script", "tracked-changes", "image", "object" ->
                xml.skip();
            default -> inline(text, beside);
        }
    }

    private void note(KeptStory beside) throws IOException, XMLStreamException {
        int own = xml.depth();
        CellStory note = new CellStory();
        while (xml.nextChild(own)) {
            if (xml.name().equals("note-body")) {
                body.readAside(note);
            }
        }
        beside.footnote(note.line());
    }

    /** White space of the markup is one space, and none at the start. */
    private static void append(StringBuilder text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
