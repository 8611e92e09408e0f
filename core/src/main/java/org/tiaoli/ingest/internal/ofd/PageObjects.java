package org.tiaoli.ingest.internal.ofd;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.page.Drawing;
import org.tiaoli.ingest.internal.page.Glyph;

/** What one page, or one template of pages, draws; not thread-safe. */
final class PageObjects {

    /** A page with more lines drawn on it is a map or a plan. */
    private static final int MOST_RULINGS = 5_000;

    private final RawDocument document;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Drawing drawing = new Drawing(MOST_RULINGS);
    private final Set<String> templates = new LinkedHashSet<>();
    private @Nullable String area;
    private final List<OfdPicture> pictures = new ArrayList<>();
    private int askew;

    private PageObjects(RawDocument document) {
        this.document = document;
    }

    /** Reads the content of a page from its part. */
    static PageObjects read(RawDocument document, Xml xml) throws XMLStreamException {
        PageObjects page = new PageObjects(document);
        if (xml.nextChild(0)) {
            page.children(xml);
        }
        return page;
    }

    /** Goes through layers and blocks of a page down to the objects. */
    private void children(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "Template" -> template(xml.attribute("TemplateID"));
                case "Area", "Content", "Layer", "PageBlock" -> children(xml);
                case "PhysicalBox" -> area = xml.text();
                case "TextObject" -> text(xml);
                case "PathObject" -> path(xml);
                case "ImageObject" -> pictures.add(OfdPicture.of(xml));
                default -> {
                    // actions and resources show nothing
                }
            }
        }
    }

    private void template(@Nullable String id) {
        if (id != null) {
            templates.add(id);
        }
    }

    private void text(Xml xml) throws XMLStreamException {
        if (isHidden(xml)) {
            return;
        }
        TextObject text = TextObject.read(xml);
        if (text.isAskew()) {
            askew += text.length();
            return;
        }
        glyphs.addAll(text.glyphs());
        if (glyphs.size() > document.limits().maxTextChars()) {
            throw Failures.tooLarge(
                    document.name(), "more than " + document.limits().maxTextChars() + " characters");
        }
    }

    private void path(Xml xml) throws XMLStreamException {
        boolean stroke = !"false".equals(xml.attribute("Stroke"));
        boolean fill = "true".equals(xml.attribute("Fill"));
        boolean hidden = isHidden(xml);
        Frame frame = Frame.of(xml);
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (!hidden && xml.name().equals("AbbreviatedData")) {
                PathData.draw(xml.text(), frame, drawing);
                if (stroke) {
                    drawing.stroke();
                } else if (fill) {
                    drawing.fill();
                }
                drawing.drop();
            }
        }
    }

    private static boolean isHidden(Xml xml) {
        return "false".equals(xml.attribute("Visible"));
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    Drawing drawing() {
        return drawing;
    }

    /** The ids of the templates that lie under the page. */
    Set<String> templates() {
        return templates;
    }

    /** The size of the paper as {@code left top width height}, where the page has one of its own. */
    @Nullable
    String area() {
        return area;
    }

    List<OfdPicture> pictures() {
        return pictures;
    }

    /** How many characters lean, as those of watermarks do. */
    int askew() {
        return askew;
    }
}
