package org.tiaoli.ingest.internal.opendocument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.list.ListCounters;
import org.tiaoli.ingest.internal.list.ListDefinition;
import org.tiaoli.ingest.internal.list.ListLevel;

/**
 * Where in which lists a paragraph stands, and the number that it has there; not thread-safe.
 *
 * <p>Only the first paragraph of an item is numbered. An item that holds nothing but a further list does not count: this is
 * how a file takes up an inner level again behind other text.
 */
final class ListNest {

    /** The list of all headings that stand in no other. */
    private static final String OUTLINE = "outline";

    private static final class Nested {
        private final String list;
        private final @Nullable String style;
        /** Does the next paragraph get a number? */
        private boolean atItem;

        private @Nullable Integer start;

        Nested(String list, @Nullable String style) {
            this.list = list;
            this.style = style;
        }
    }

    private final OdfStyles styles;
    private final ListCounters counters = new ListCounters();
    /** The lists around the current place, the innermost first. */
    private Deque<Nested> nest = new ArrayDeque<>();

    /** The places that were left for something beside them. */
    private final Deque<Deque<Nested>> left = new ArrayDeque<>();

    /** The list that each {@code xml:id} belongs to. */
    private final Map<String, String> byId = new HashMap<>();
    /** The list that each list style was last used for. */
    private final Map<String, String> byStyle = new HashMap<>();

    private int lists;

    ListNest(OdfStyles styles) {
        this.styles = styles;
    }

    /** Goes to a place that is in no list, such as a text box. */
    void leave() {
        left.push(nest);
        nest = new ArrayDeque<>();
    }

    void comeBack() {
        nest = left.pop();
    }

    /** Goes into the list that begins with the current element. */
    void open(Xml xml) {
        Nested outer = nest.peek();
        String style = xml.attribute("style-name");
        String list;
        if (outer == null) {
            list = continued(xml, style);
        } else {
            list = outer.list;
            style = style == null ? outer.style : style;
        }
        String id = xml.attribute("id");
        if (id != null) {
            byId.put(id, list);
        }
        byStyle.put(String.valueOf(style), list);
        nest.push(new Nested(list, style));
    }

    private String continued(Xml xml, @Nullable String style) {
        String after = xml.attribute("continue-list");
        String list = after == null ? null : byId.get(after);
        if (list == null && "true".equals(xml.attribute("continue-numbering"))) {
            list = byStyle.get(String.valueOf(style));
        }
        return list == null ? "list " + ++lists : list;
    }

    void close() {
        nest.pop();
    }

    /** @param start the number that the item has; null to count on */
    void item(@Nullable Integer start) {
        Nested own = nest.element();
        own.atItem = true;
        own.start = start;
    }

    /** What follows stands in the list without a number. */
    void header() {
        nest.element().atItem = false;
    }

    /** The number of the next paragraph, with what stands behind it; empty for none. */
    String paragraph(@Nullable String paragraphStyle) {
        Nested own = nest.peek();
        if (own == null || !own.atItem) {
            return "";
        }
        own.atItem = false;
        String style = own.style == null ? styles.listOf(paragraphStyle) : own.style;
        return next(own.list, styles.list(style), nest.size() - 1, own.start);
    }

    /** The number of the heading that begins with the current element. */
    String heading(Xml xml) {
        if (!nest.isEmpty()) {
            return paragraph(xml.attribute("style-name"));
        }
        Integer level = Xml.toInt(xml.attribute("outline-level"));
        if (level == null || level < 1 || "true".equals(xml.attribute("is-list-header"))) {
            return "";
        }
        Integer start = "true".equals(xml.attribute("restart-numbering")) ? Integer.valueOf(1) : null;
        Integer given = Xml.toInt(xml.attribute("start-value"));
        return next(OUTLINE, styles.outline(), level - 1, given == null ? start : given);
    }

    private String next(String list, Map<Integer, ListLevel> levels, int level, @Nullable Integer start) {
        return counters.next(list, new ListDefinition(list, levels, Map.of()), level, start);
    }
}
