package org.tiaoli.ingest.internal.doc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.list.ListCounters;
import org.tiaoli.ingest.internal.list.ListDefinition;

/** Finds the list and level of each paragraph, and numbers it; not thread-safe. */
final class DocNumbers {

    private final DocLists lists;
    private final DocStyles styles;
    private final ListCounters counters = new ListCounters();

    DocNumbers(DocLists lists, DocStyles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /** Counts one paragraph; empty for a paragraph of no list. */
    String next(ParagraphProperties paragraph) {
        List<DocStyles.Style> chain = styles.chain(paragraph.style);
        Integer number = paragraph.list;
        Integer inherited = null;
        for (DocStyles.Style style : chain) {
            number = number == null ? style.paragraph().list : number;
            inherited = inherited == null ? style.paragraph().level : inherited;
        }
        ListDefinition list = number == null ? null : lists.list(number);
        if (list == null) {
            return "";
        }
        Integer level = paragraph.level;
        if (level == null) {
            Integer bound = boundLevel(chain, list);
            level = bound != null ? bound : inherited != null ? inherited : Integer.valueOf(0);
        }
        return counters.next("list " + number, list, level);
    }

    /** The level to which the list itself binds the nearest style of the chain. */
    private static @Nullable Integer boundLevel(List<DocStyles.Style> chain, ListDefinition list) {
        for (DocStyles.Style style : chain) {
            Integer level = list.levelOf(Integer.toString(style.paragraph().style));
            if (level != null) {
                return level;
            }
        }
        return null;
    }
}
