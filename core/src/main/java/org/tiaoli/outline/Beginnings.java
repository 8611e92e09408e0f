package org.tiaoli.outline;

import org.jspecify.annotations.Nullable;

/** What the lines of a text begin with at all, so that nobody goes through them for what none has. Immutable. */
final class Beginnings {

    private final int families;
    private final boolean digits;
    private final boolean looseLabels;
    private final boolean ordinals;
    private final boolean attachments;

    private Beginnings(Reading reading, @Nullable Mark[] openings) {
        String text = reading.text();
        int marked = 0;
        boolean digit = false;
        boolean loose = false;
        boolean ordinal = false;
        boolean attached = false;
        for (int i = 0; i < openings.length; i++) {
            Mark mark = openings[i];
            if (mark != null) {
                marked |= 1 << mark.family().ordinal();
                continue;
            }
            char c = text.charAt(reading.lines().get(i).start());
            loose |= LooseLabels.mayBegin(c);
            digit |= c >= '0' && c <= '9' || c >= '０' && c <= '９';
            ordinal |= c == '第';
            attached |= c == '附';
        }
        families = marked;
        digits = digit;
        looseLabels = loose;
        ordinals = ordinal;
        attachments = attached;
    }

    /** @param openings the labels at the start of lines */
    static Beginnings of(Reading reading, @Nullable Mark[] openings) {
        return new Beginnings(reading, openings);
    }

    /** Does a line begin with a label of this family? */
    boolean has(Family family) {
        return (families & 1 << family.ordinal()) != 0;
    }

    /** Does a line begin with a label of one letter? */
    boolean hasLetters() {
        return has(Family.CAPITAL) || has(Family.LETTER) || has(Family.CAPITAL_BRACKETS);
    }

    /** Does a line without a label begin with an Arabic digit? */
    boolean hasDigits() {
        return digits;
    }

    /** Does a line without a label begin as loose labels do? */
    boolean mayHaveLooseLabels() {
        return looseLabels;
    }

    /** Does a line without a label begin with 第? */
    boolean hasOrdinals() {
        return ordinals;
    }

    /** Does a line without a label begin with 附? */
    boolean hasAttachments() {
        return attachments;
    }
}
