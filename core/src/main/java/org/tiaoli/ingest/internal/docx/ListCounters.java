package org.tiaoli.ingest.internal.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.NumberFormat;
import org.tiaoli.ingest.internal.docx.Numbering.ListDefinition;

/**
 * Counts a document's list paragraphs in their order, and gives each the number that Word prints; not thread-safe.
 *
 * <p>Lists over the same levels count on together. A paragraph starts the levels below it again, unless these say otherwise.
 */
final class ListCounters {

    private static final int UNUSED = Integer.MIN_VALUE;

    /** A list and level, to know where a start of its own was used up already. */
    private record Place(String list, int level) {}

    private final Numbering numbering;
    private final Styles styles;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<Place> startedAnew = new HashSet<>();

    ListCounters(Numbering numbering, Styles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /**
     * Counts one paragraph.
     *
     * @return its number with what stands behind it up to the text; empty for a paragraph of no list
     */
    String next(ParagraphProperties paragraph) {
        ListBinding binding = binding(paragraph);
        ListDefinition list = binding.list() == null ? null : numbering.list(binding.list());
        if (list == null || binding.list() == null) {
            return "";
        }
        int level = Math.max(0, Math.min(Numbering.LEVELS - 1, binding.level() == null ? 0 : binding.level()));
        int[] counts = counters.computeIfAbsent(list.counters(), k -> unused());
        boolean anew = list.startsAnew().containsKey(level) && startedAnew.add(new Place(binding.list(), level));
        counts[level] = anew || counts[level] == UNUSED ? list.start(level) : counts[level] + 1;
        for (int below = level + 1; below < Numbering.LEVELS; below++) {
            Integer restart = list.level(below).restart();
            // a level that restarts only behind one further up keeps counting here
            if (restart == null || level < restart) {
                counts[below] = UNUSED;
            }
        }
        return label(list, level, counts);
    }

    private static int[] unused() {
        int[] counts = new int[Numbering.LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    private static String label(ListDefinition list, int level, int[] counts) {
        ListLevel own = list.level(level);
        if (own.hidden()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int of = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (of >= 0 && of < Numbering.LEVELS) {
                int n = counts[of] == UNUSED ? list.start(of) : counts[of];
                String format = list.level(of).format();
                out.append(NumberFormat.format(n, own.legal() && !format.equals("none") ? "decimal" : format));
                i++;
            } else {
                // signs of symbol fonts stand in the private use area
                out.append(Character.getType(c) == Character.PRIVATE_USE ? '•' : c);
            }
        }
        return out.isEmpty() || own.suffix().equals("nothing")
                ? out.toString()
                : out.append(' ').toString();
    }

    /** The list and level of a paragraph: its own word first, then the list's binding of its style, then the style's. */
    private ListBinding binding(ParagraphProperties paragraph) {
        List<Styles.Style> chain = styles.chain(paragraph.style());
        ListBinding own = paragraph.numbering();
        String list = own == null ? null : own.list();
        Integer level = own == null ? null : own.level();
        Integer inheritedLevel = null;
        for (Styles.Style style : chain) {
            ListBinding inherited = style.numbering();
            if (list == null && inherited != null) {
                list = inherited.list();
                inheritedLevel = inheritedLevel == null ? inherited.level() : inheritedLevel;
            }
        }
        if (level == null && list != null) {
            Integer bound = boundLevel(chain, list);
            level = bound == null ? inheritedLevel : bound;
        }
        return new ListBinding(list, level);
    }

    /** The level to which the nearest style of the chain is bound in the list itself. */
    private @Nullable Integer boundLevel(List<Styles.Style> chain, String list) {
        ListDefinition definition = numbering.list(list);
        if (definition == null) {
            return null;
        }
        for (Styles.Style style : chain) {
            Integer level = definition.levelOf(style.id());
            if (level != null) {
                return level;
            }
        }
        return null;
    }
}
