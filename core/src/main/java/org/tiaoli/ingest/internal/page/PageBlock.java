package org.tiaoli.ingest.internal.page;

import java.util.List;

/**
 * A stretch of a page that is read from its top to its foot before the next one begins.
 *
 * @param column whether it stands beside others, rather than across the page
 * @param items  from the top downwards
 */
record PageBlock(boolean column, List<PageItem> items) {

    PageBlock {
        items = List.copyOf(items);
    }

    List<TextLine> lines() {
        return items.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
    }
}
