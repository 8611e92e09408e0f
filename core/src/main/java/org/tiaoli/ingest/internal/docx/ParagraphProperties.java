package org.tiaoli.ingest.internal.docx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;

/**
 * What a paragraph says of itself ({@code w:pPr}); what a revision has changed since is passed over.
 *
 * @param outlineLevel from 0; 9 is body text; null where it is inherited
 * @param mark         the properties of the paragraph's mark
 */
record ParagraphProperties(
        @Nullable String style,
        @Nullable ListBinding numbering,
        @Nullable Integer outlineLevel,
        RunProperties mark) {

    static final ParagraphProperties NONE = new ParagraphProperties(null, null, null, RunProperties.NONE);

    static ParagraphProperties read(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        String style = null;
        ListBinding numbering = null;
        Integer outlineLevel = null;
        RunProperties mark = RunProperties.NONE;
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.val();
                case "numPr", "listPr" -> numbering = ListBinding.read(xml);
                case "outlineLvl" -> outlineLevel = xml.intVal();
                case "rPr" -> mark = RunProperties.read(xml);
                default -> {}
            }
        }
        return new ParagraphProperties(style, numbering, outlineLevel, mark);
    }

    boolean isHeading(Styles styles) {
        return outlineLevel != null ? outlineLevel < 9 : styles.isHeading(style);
    }
}
