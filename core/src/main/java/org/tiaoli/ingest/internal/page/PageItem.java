package org.tiaoli.ingest.internal.page;

/** A line of text or a table on a page. */
sealed interface PageItem permits TextLine, PageTable {

    /** How far from the top of the page it begins. */
    float top();
}
