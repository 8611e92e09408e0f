package org.tiaoli.outline;

import org.jspecify.annotations.Nullable;

/**
 * A line of the source, or a paragraph, heading or table of the reading, without white space around it.
 *
 * @param start       first code unit
 * @param end         one behind the last
 * @param indent      how many characters of white space stood before it
 * @param blankBefore did an empty line stand before it?
 * @param table       the table that stands here; null where it is text
 */
record Line(
        int start,
        int end,
        int indent,
        boolean blankBefore,
        @Nullable TextTable table) {

    int length() {
        return end - start;
    }

    boolean isText() {
        return table == null;
    }
}
