package org.tiaoli.dedup;

/**
 * A name, date, number or frequency in a text.
 *
 * @param kind    what it is
 * @param printed as printed
 * @param folded  without differences of writing; the institution's own name as printed, since its slot hides it
 * @param before  the folded characters just before it
 * @param after   the folded characters just behind it
 */
record Value(Slot.Kind kind, String printed, String folded, String before, String after) {

    /** Do both stand in the same surroundings? The more characters around them agree, the higher. */
    int likeness(Value other) {
        if (kind != other.kind) {
            return 0;
        }
        int same = 1;
        for (int i = 1; i <= before.length() && i <= other.before.length(); i++) {
            if (before.charAt(before.length() - i) != other.before.charAt(other.before.length() - i)) {
                break;
            }
            same++;
        }
        for (int i = 0; i < after.length() && i < other.after.length(); i++) {
            if (after.charAt(i) != other.after.charAt(i)) {
                break;
            }
            same++;
        }
        return same;
    }
}
