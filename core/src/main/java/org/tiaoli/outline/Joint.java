package org.tiaoli.outline;

/** Whether a line goes on the paragraph before it, and why. */
enum Joint {
    TABLE(false, false, "a table stands at one side"),
    EMPTY_LINE(false, false, "an empty line stands before it"),
    CAPTION(false, false, "such a line stands alone"),
    SHORT(false, false, "the line before it ends in front of the margin"),
    PARAGRAPHS_MARKED(false, false, "the file itself says where paragraphs end"),
    ENDED(false, false, "the line before it ends a sentence, and lines are not wrapped"),
    LABELLED(false, false, "it opens with a label"),
    NOT_RUNNING(false, false, "the line before it is a heading, name or title"),
    LABEL_AT_MARGIN(false, true, "the line before it is full, but what it opens with is surely a label"),
    LABEL_BEHIND_SENTENCE(false, true, "the line before it is full, but ends a sentence, and it opens with a label"),
    INDENTED(false, true, "the line before it is full, but it is indented as the first line of a paragraph"),
    ROOM_LEFT(false, true, "the line before it ends a sentence and had room for its first character"),
    NOTE_CLOSED(false, true, "the line before it closes the bracket in which its whole paragraph stands"),
    PARAGRAPHS_LIKELIER(
            false, true, "the line before it ends a sentence at the margin, where a paragraph's end is likelier"),
    OPENS_ANEW(false, true, "the line before it breaks off, but it opens like a line of its own"),

    CLOSING_MARK(true, false, "it begins with a mark that closes"),
    REST_OF_WORD(true, false, "it is the rest of the word before it"),
    LABEL_IN_SENTENCE(
            true, false, "the line before it is full and breaks off in a sentence: what looks like a label refers"),
    FULL_LINE(true, false, "the line before it is full and does not end a sentence"),
    NO_INDENT(true, false, "the line before it is full, and it is not indented as first lines here are"),
    SENTENCES_LIKELIER(true, false, "the line before it ends a sentence at the margin, where it likelier goes on"),
    GOES_ON(true, false, "the line before it breaks off in a sentence");

    private final boolean joins;
    private final boolean doubtful;
    private final String reason;

    Joint(boolean joins, boolean doubtful, String reason) {
        this.joins = joins;
        this.doubtful = doubtful;
        this.reason = reason;
    }

    boolean joins() {
        return joins;
    }

    /** Might it have gone on as well? */
    boolean isDoubtful() {
        return doubtful;
    }

    String reason() {
        return reason;
    }
}
