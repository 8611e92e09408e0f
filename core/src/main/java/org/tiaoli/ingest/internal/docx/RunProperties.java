package org.tiaoli.ingest.internal.docx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;

/**
 * What decides whether characters are seen ({@code w:rPr}).
 *
 * @param style   the character style
 * @param hidden  {@code w:vanish}; null where it is inherited
 * @param deleted whether a revision took away what these properties belong to
 */
record RunProperties(@Nullable String style, @Nullable Boolean hidden, boolean deleted) {

    static final RunProperties NONE = new RunProperties(null, null, false);

    static RunProperties read(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        String style = null;
        Boolean hidden = null;
        boolean deleted = false;
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.val();
                case "vanish" -> hidden = xml.isOn();
                case "del", "moveFrom" -> deleted = true;
                case "annotation" -> deleted |= "Word.Deletion".equals(xml.attribute("type"));
                default -> {}
            }
        }
        return new RunProperties(style, hidden, deleted);
    }

    boolean isHidden(Styles styles, @Nullable String paragraphStyle) {
        if (hidden != null) {
            return hidden;
        }
        return style != null && styles.isHidden(style) || styles.isHidden(paragraphStyle);
    }
}
