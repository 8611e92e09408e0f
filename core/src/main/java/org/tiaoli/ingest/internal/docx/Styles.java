package org.tiaoli.ingest.internal.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;

/** The styles of a Word document, as far as they bear on its text; immutable once read. */
final class Styles {

    /** Longest chain of styles based on each other; a longer one is a circle. */
    private static final int LONGEST_CHAIN = 32;

    /**
     * One style.
     *
     * @param numbering    the list that it binds its paragraphs to
     * @param outlineLevel from 0; 9 is body text
     * @param hidden       whether its text is hidden; null where it does not say
     */
    record Style(
            String id,
            String name,
            @Nullable String basedOn,
            @Nullable ListBinding numbering,
            @Nullable Integer outlineLevel,
            @Nullable Boolean hidden) {}

    private final Map<String, Style> byId;
    private final @Nullable String defaultParagraph;

    private Styles(Map<String, Style> byId, @Nullable String defaultParagraph) {
        this.byId = byId;
        this.defaultParagraph = defaultParagraph;
    }

    static Styles none() {
        return new Styles(Map.of(), null);
    }

    /** Reads the part {@code styles.xml}. */
    static Styles read(Xml xml) throws XMLStreamException {
        return xml.nextChild(0) ? readElement(xml) : none();
    }

    /** Reads the current element, {@code w:styles}. */
    static Styles readElement(Xml xml) throws XMLStreamException {
        Map<String, Style> styles = new HashMap<>();
        String defaultParagraph = null;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("style")) {
                boolean isDefault = List.of("1", "true", "on").contains(orEmpty(xml.attribute("default")));
                boolean paragraph = "paragraph".equals(xml.attribute("type"));
                Style style = readStyle(xml);
                styles.put(style.id(), style);
                if (isDefault && paragraph) {
                    defaultParagraph = style.id();
                }
            }
        }
        return new Styles(styles, defaultParagraph);
    }

    private static Style readStyle(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        String id = xml.attribute("styleId");
        String name = "";
        String basedOn = null;
        ListBinding numbering = null;
        Integer outlineLevel = null;
        Boolean hidden = null;
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "name" -> name = orEmpty(xml.val());
                case "basedOn" -> basedOn = xml.val();
                case "pPr" -> {
                    ParagraphProperties properties = ParagraphProperties.read(xml);
                    numbering = properties.numbering();
                    outlineLevel = properties.outlineLevel();
                }
                case "rPr" -> hidden = RunProperties.read(xml).hidden();
                default -> {}
            }
        }
        return new Style(orEmpty(id), name, basedOn, numbering, outlineLevel, hidden);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The style and those that it is based on, itself first; the default paragraph style for null. */
    List<Style> chain(@Nullable String id) {
        List<Style> chain = new ArrayList<>();
        String next = id == null || !byId.containsKey(id) ? defaultParagraph : id;
        while (next != null && chain.size() < LONGEST_CHAIN) {
            Style style = byId.get(next);
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.basedOn();
        }
        return chain;
    }

    /** The list that the style itself, of whatever type, names; null for none. */
    @Nullable
    ListBinding listOf(String id) {
        Style style = byId.get(id);
        return style == null ? null : style.numbering();
    }

    /** Does a paragraph of this style belong to the outline: a heading or a title? */
    boolean isHeading(@Nullable String id) {
        for (Style style : chain(id)) {
            if (style.outlineLevel() != null) {
                return style.outlineLevel() < 9;
            }
            String name = style.name().toLowerCase(Locale.ROOT);
            if (name.equals("title") || name.equals("subtitle")) {
                return true;
            }
        }
        return false;
    }

    /** Is a line of this style one of a table of contents? */
    boolean isContents(@Nullable String id) {
        Style style = id == null ? null : byId.get(id);
        String name = style == null ? "" : style.name().toLowerCase(Locale.ROOT);
        return name.startsWith("toc ") && Character.isDigit(name.charAt(name.length() - 1));
    }

    /** Is text of this paragraph or character style hidden? */
    boolean isHidden(@Nullable String id) {
        for (Style style : chain(id)) {
            if (style.hidden() != null) {
                return style.hidden();
            }
        }
        return false;
    }
}
