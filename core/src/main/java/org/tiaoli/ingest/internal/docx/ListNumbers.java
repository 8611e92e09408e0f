package org.tiaoli.ingest.internal.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.list.ListCounters;
import org.tiaoli.ingest.internal.list.ListDefinition;

/** Finds the list and level of each paragraph, and numbers it; not thread-safe. */
final class ListNumbers {

    private final Numbering numbering;
    private final Styles styles;
    private final ListCounters counters = new ListCounters();

    ListNumbers(Numbering numbering, Styles styles) {
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
        return counters.next(binding.list(), list, binding.level() == null ? 0 : binding.level());
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
