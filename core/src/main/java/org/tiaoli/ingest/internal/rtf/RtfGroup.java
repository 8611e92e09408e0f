package org.tiaoli.ingest.internal.rtf;

import org.jspecify.annotations.Nullable;

/** What holds inside one group of an RTF file, and ends with it; not thread-safe. */
final class RtfGroup {

    /** Where the text of a group goes. */
    enum Destination {
        BODY,
        /** Nowhere. */
        NOWHERE,
        /** A drawing, in which only text boxes hold text. */
        DRAWING,
        FONTS,
        STYLES,
        LISTS,
        LEVEL_TEXT,
        /** The number of a list paragraph as the program printed it that wrote the file. */
        LIST_NUMBER,
        FIELD_CODE,
        /** A part of its own beside the paragraph; its text is body text once it has begun. */
        FOOTNOTE,
        TEXT_BOX
    }

    private static final int BODY_TEXT = 9;

    Destination destination = Destination.NOWHERE;
    /** Where the text around a pair of renderings goes. */
    Destination around = Destination.NOWHERE;

    /** What the destination became in this very group; null where it is inherited. */
    @Nullable
    Destination opened;

    /** The code of the field that the text stands in. */
    @Nullable
    StringBuilder fieldCode;

    int font;
    int unicodeSkip = 1;
    boolean hidden;
    boolean deleted;

    int style;
    int list;
    int level;
    /** In how many tables the paragraph stands, one inside the other. */
    int tables;

    /** Is this the description of a row of an inner table? */
    boolean innerRow;

    int outline = BODY_TEXT;

    /** Has the group been marked as one that may be passed over when it is not known? */
    boolean optional;

    /** Has anything of the group been read? */
    boolean begun;

    /** The state in which a group inside this one begins. */
    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.destination = destination;
        inner.around = around;
        inner.fieldCode = fieldCode;
        inner.font = font;
        inner.unicodeSkip = unicodeSkip;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.style = style;
        inner.list = list;
        inner.level = level;
        inner.tables = tables;
        inner.innerRow = innerRow;
        inner.outline = outline;
        return inner;
    }

    void resetParagraph() {
        style = 0;
        list = 0;
        level = 0;
        tables = 0;
        outline = BODY_TEXT;
    }

    void resetCharacters(int defaultFont) {
        font = defaultFont;
        hidden = false;
        deleted = false;
    }

    boolean isHeading() {
        return outline < BODY_TEXT;
    }

    boolean isSeen() {
        return !hidden && !deleted;
    }
}
