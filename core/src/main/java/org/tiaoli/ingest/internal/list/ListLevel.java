package org.tiaoli.ingest.internal.list;

import org.jspecify.annotations.Nullable;

/**
 * How the numbers of one level of a list look and count.
 *
 * @param start   the first number
 * @param format  named as in {@code w:numFmt}, such as {@code chineseCounting}
 * @param text    what is printed, with %1 … %9 for the numbers of the levels
 * @param joined  whether the text of the paragraph follows without a gap
 * @param restart the level, counted from 1, that starts this one again; 0 for never; null for any above
 * @param legal   all numbers in digits
 * @param style   the paragraph style bound to this level
 * @param hidden  whether the number is hidden text
 */
public record ListLevel(
        int start,
        String format,
        String text,
        boolean joined,
        @Nullable Integer restart,
        boolean legal,
        @Nullable String style,
        boolean hidden) {

    static final ListLevel PLAIN = new ListLevel(1, "decimal", "", false, null, false, null, false);

    /** A level without peculiarities. */
    public static ListLevel of(int start, String format, String text, boolean joined) {
        return new ListLevel(start, format, text, joined, null, false, null, false);
    }
}
