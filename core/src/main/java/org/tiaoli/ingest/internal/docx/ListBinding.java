package org.tiaoli.ingest.internal.docx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;

/**
 * What a paragraph or a style says about its place in a list ({@code w:numPr}, and {@code w:listPr} in Word 2003).
 *
 * @param list  {@code w:numId}; {@code "0"} takes the paragraph out of every list; null where it is inherited
 * @param level {@code w:ilvl}, from 0; null where it is inherited
 */
record ListBinding(@Nullable String list, @Nullable Integer level) {

    static ListBinding read(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        String list = null;
        Integer level = null;
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "numId", "ilfo" -> list = xml.val();
                case "ilvl" -> level = xml.intVal();
                default -> {}
            }
        }
        return new ListBinding(list, level);
    }
}
