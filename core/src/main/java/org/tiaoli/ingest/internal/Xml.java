package org.tiaoli.ingest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the elements of one XML part, by local names; not thread-safe.
 *
 * <p>No document type, no entities, nothing external: no format of documents in parts has any. Both the transitional and the strict
 * namespaces carry the same local names, so these are enough. Nesting is bounded, hence recursion over elements is safe.
 */
public final class Xml {

    private final RawDocument document;
    private final XMLStreamReader in;
    private int depth;

    public Xml(RawDocument document, InputStream part) throws XMLStreamException {
        this(document, decoded(part));
    }

    /** @param part its text, whatever charset it declares */
    public Xml(RawDocument document, Reader part) throws XMLStreamException {
        this.document = document;
        // the platform's own parser, whatever another library brings along
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // newer platforms stop at a depth of their own; ours is counted below, the same on all of them
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        this.in = factory.createXMLStreamReader(part);
    }

    private static Reader decoded(InputStream part) throws XMLStreamException {
        try {
            return XmlCharset.reader(part);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** What comes next in an element. */
    public enum Content {
        ELEMENT,
        CHARACTERS,
        END
    }

    /**
     * Goes to the next child of the element whose depth was {@code parent}, passing over its characters.
     *
     * @return false at the end of that element, or of the part
     */
    public boolean nextChild(int parent) throws XMLStreamException {
        Content content = next(parent);
        while (content == Content.CHARACTERS) {
            content = next(parent);
        }
        return content == Content.ELEMENT;
    }

    /** Goes to the next child or characters of the element whose depth was {@code parent}, or to its end. */
    public Content next(int parent) throws XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > document.limits().maxNesting()) {
                    throw Failures.tooLarge(
                            document.name(),
                            "markup nested deeper than " + document.limits().maxNesting());
                }
                if (depth == parent + 1) {
                    return Content.ELEMENT;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (--depth < parent) {
                    return Content.END;
                }
            } else if (isCharacters(event)) {
                if (depth == parent) {
                    return Content.CHARACTERS;
                }
            } else if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type declaration, which no such document has");
            }
        }
        return Content.END;
    }

    private static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The characters that {@link #next} has found; a text may come in several pieces. */
    public String characters() {
        return in.getText();
    }

    /** How deep the current element stands; the root at 1. */
    public int depth() {
        return depth;
    }

    /** The local name of the current element. */
    public String name() {
        return in.getLocalName();
    }

    /** An attribute of the current element by its local name. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code w:val}. */
    public @Nullable String val() {
        return attribute("val");
    }

    /** The attribute {@code w:val} as a number; null where it is absent or none. */
    public @Nullable Integer intVal() {
        return toInt(val());
    }

    public static @Nullable Integer toInt(@Nullable String value) {
        if (value == null || value.isEmpty() || value.length() > 9) {
            return null;
        }
        try {
            return Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A switch such as {@code <w:vanish/>}: on, unless it says otherwise. */
    public boolean isOn() {
        String value = val();
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** The characters of the current element; goes to its end. */
    public String text() throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        int own = depth;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (--depth < own) {
                    break;
                }
            } else if (isCharacters(event)) {
                if (out.length() + in.getTextLength() > document.limits().maxTextChars()) {
                    throw Failures.tooLarge(
                            document.name(), "more than " + document.limits().maxTextChars() + " characters");
                }
                out.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
            }
        }
        return out.toString();
    }

    /** Goes to the end of the current element. */
    public void skip() throws XMLStreamException {
        int own = depth;
        while (nextChild(own)) {
            // a child is passed with all that is in it when the next one is asked for
        }
    }
}
