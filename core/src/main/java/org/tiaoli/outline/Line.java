package org.tiaoli.outline;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading or table of the reading, without white space around it.
 *
 * @param start       first code unit, in the reading's text
 * @param end         one behind the last
 * @param blankBefore did an empty line stand before it?
 * @param table       the table that stands here; null where it is text
 */
record Line(
        int start, int end, boolean blankBefore, @Nullable TextTable table) {

    int length() {
        return end - start;
    }
}
