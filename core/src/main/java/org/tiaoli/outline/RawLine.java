package org.tiaoli.outline;

import org.jspecify.annotations.Nullable;

/**
 * A line of the source as it stands there, without white space around it, or a table.
 *
 * @param start       first code unit, in the source
 * @param end         one behind the last
 * @param indent      how many characters of white space stood before it
 * @param blankBefore did an empty line stand before it?
 * @param table       the table that stands here; null where it is text
 */
record RawLine(
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
