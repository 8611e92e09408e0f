package org.tiaoli.ingest.internal.opendocument;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.list.ListLevel;

/** The styles of an Open Document file, as far as they bear on its text; not thread-safe. */
final class OdfStyles {

    /** Longest chain of styles based on each other; a longer one is a circle. */
    private static final int LONGEST_CHAIN = 32;

    /**
     * One style.
     *
     * @param list   the list style that it binds its paragraphs to; empty for none at all; null where it does not say
     * @param hidden whether what has the style is not shown; null where it does not say
     */
    private record Style(
            @Nullable String parent,
            @Nullable String list,
            @Nullable Boolean hidden) {}

    /** By family and name. */
    private final Map<String, Style> styles = new HashMap<>();

    private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();
    private Map<Integer, ListLevel> outline = Map.of();

    /** Reads {@code office:styles} or {@code office:automatic-styles}, the current element, and adds them. */
    void read(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            String name = xml.attribute("name");
            switch (xml.name()) {
                case "style" -> {
                    String family = xml.attribute("family");
                    styles.put(family + " " + name, readStyle(xml));
                }
                case "list-style" -> lists.put(String.valueOf(name), OdfListStyles.read(xml));
                case "outline-style" -> outline = OdfListStyles.read(xml);
                default -> {}
            }
        }
    }

    private static Style readStyle(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        String parent = xml.attribute("parent-style-name");
        String list = xml.attribute("list-style-name");
        Boolean hidden = null;
        while (xml.nextChild(own)) {
            String display = xml.attribute("display");
            if (xml.name().endsWith("-properties") && display != null) {
                hidden = display.equals("none") || display.equals("false");
            }
        }
        return new Style(parent, list, hidden);
    }

    /** The levels of a list style; none where there is no such style. */
    Map<Integer, ListLevel> list(@Nullable String name) {
        return name == null ? Map.of() : lists.getOrDefault(name, Map.of());
    }

    /** The levels by which headings are numbered that stand in no list. */
    Map<Integer, ListLevel> outline() {
        return outline;
    }

    /** The list style of a paragraph style; null for none. */
    @Nullable
    String listOf(@Nullable String paragraphStyle) {
        String name = paragraphStyle;
        for (int i = 0; i < LONGEST_CHAIN && name != null; i++) {
            Style style = styles.get("paragraph " + name);
            if (style != null && style.list() != null) {
                return style.list().isEmpty() ? null : style.list();
            }
            name = style == null ? null : style.parent();
        }
        return null;
    }

    /** Is a paragraph of this style a title? */
    boolean isTitle(@Nullable String paragraphStyle) {
        String name = paragraphStyle;
        for (int i = 0; i < LONGEST_CHAIN && name != null; i++) {
            if (name.equals("Title") || name.equals("Subtitle")) {
                return true;
            }
            Style style = styles.get("paragraph " + name);
            name = style == null ? null : style.parent();
        }
        return false;
    }

    /** Is what has this style not shown? */
    boolean isHidden(String family, @Nullable String name) {
        String next = name;
        for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
            Style style = styles.get(family + " " + next);
            if (style != null && style.hidden() != null) {
                return style.hidden();
            }
            next = style == null ? null : style.parent();
        }
        return false;
    }
}
