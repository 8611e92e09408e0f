package org.tiaoli.ingest.internal.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.list.ListDefinition;
import org.tiaoli.ingest.internal.list.ListLevel;

/** The lists that a Word document defines ({@code numbering.xml}); immutable once read. */
final class Numbering {

    /** The levels that several lists share; {@code linkedStyle} names the list style that holds them instead. */
    private record Shared(
            Map<Integer, ListLevel> levels, @Nullable String linkedStyle) {}

    private record ListEntry(String shared, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

    private final Map<String, ListDefinition> lists;

    private Numbering(Map<String, ListDefinition> lists) {
        this.lists = lists;
    }

    static Numbering none() {
        return new Numbering(Map.of());
    }

    /** Reads the part {@code numbering.xml}; list styles are looked up in {@code styles}. */
    static Numbering read(Xml xml, Styles styles) throws XMLStreamException {
        return xml.nextChild(0) ? readElement(xml, styles) : none();
    }

    /** Reads the current element, {@code w:numbering} or {@code w:lists} as it was called in Word 2003. */
    static Numbering readElement(Xml xml, Styles styles) throws XMLStreamException {
        Map<String, Shared> shared = new HashMap<>();
        Map<String, ListEntry> entries = new HashMap<>();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "abstractNum" -> shared.put(id(xml, "abstractNumId"), readShared(xml));
                case "listDef" -> shared.put(id(xml, "listDefId"), readShared(xml));
                case "num" -> entries.put(id(xml, "numId"), readEntry(xml));
                case "list" -> entries.put(id(xml, "ilfo"), readEntry(xml));
                default -> {}
            }
        }
        Map<String, ListDefinition> lists = new HashMap<>();
        entries.forEach((id, entry) -> lists.put(id, define(entry, shared, entries, styles)));
        return new Numbering(lists);
    }

    private static String id(Xml xml, String attribute) {
        String id = xml.attribute(attribute);
        return id == null ? "" : id;
    }

    private static ListDefinition define(
            ListEntry entry, Map<String, Shared> shared, Map<String, ListEntry> entries, Styles styles) {
        String counters = entry.shared();
        Map<Integer, ListLevel> levels = new HashMap<>();
        // a list may name a list style, whose own list may hold the levels; more steps than that are a circle
        for (int step = 0; step < 4; step++) {
            Shared found = shared.get(counters);
            if (found == null) {
                break;
            }
            if (found.linkedStyle() == null || !found.levels().isEmpty()) {
                levels.putAll(found.levels());
                break;
            }
            ListBinding linked = styles.listOf(found.linkedStyle());
            ListEntry next = linked == null ? null : entries.get(String.valueOf(linked.list()));
            if (next == null) {
                break;
            }
            counters = next.shared();
        }
        levels.putAll(entry.levels());
        return new ListDefinition(counters, levels, entry.starts());
    }

    private static Shared readShared(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        Map<Integer, ListLevel> levels = new HashMap<>();
        String linkedStyle = null;
        while (xml.nextChild(own)) {
            if (xml.name().equals("lvl")) {
                putLevel(levels, xml);
            } else if (xml.name().equals("numStyleLink") || xml.name().equals("listStyleLink")) {
                linkedStyle = xml.val();
            }
        }
        return new Shared(levels, linkedStyle);
    }

    private static ListEntry readEntry(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        String shared = "";
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, ListLevel> levels = new HashMap<>();
        while (xml.nextChild(own)) {
            if (xml.name().equals("abstractNumId") || xml.name().equals("ilst")) {
                String val = xml.val();
                shared = val == null ? "" : val;
            } else if (xml.name().equals("lvlOverride")) {
                Integer level = Xml.toInt(xml.attribute("ilvl"));
                int override = xml.depth();
                while (xml.nextChild(override)) {
                    if (xml.name().equals("lvl")) {
                        putLevel(levels, xml);
                    } else if (xml.name().equals("startOverride") && level != null && xml.intVal() != null) {
                        starts.put(level, xml.intVal());
                    }
                }
            }
        }
        return new ListEntry(shared, starts, levels);
    }

    private static void putLevel(Map<Integer, ListLevel> levels, Xml xml) throws XMLStreamException {
        Integer level = Xml.toInt(xml.attribute("ilvl"));
        ListLevel read = ListLevels.read(xml);
        if (level != null && level >= 0 && level < ListDefinition.LEVELS) {
            levels.put(level, read);
        }
    }

    /** The list of this {@code w:numId}; null when there is none, as for {@code 0}. */
    @Nullable
    ListDefinition list(String id) {
        return lists.get(id);
    }
}
