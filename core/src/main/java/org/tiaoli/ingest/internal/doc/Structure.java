package org.tiaoli.ingest.internal.doc;

/** The places of structures in the header of a Word document, as [MS-DOC] lists them from 0. */
final class Structure {

    static final int STYLES = 1;
    static final int FOOTNOTE_MARKS = 2;
    static final int FOOTNOTE_TEXTS = 3;
    static final int CHARACTER_PAGES = 12;
    static final int PARAGRAPH_PAGES = 13;
    static final int PIECES = 33;
    static final int SHAPE_ANCHORS = 40;
    static final int ENDNOTE_MARKS = 46;
    static final int ENDNOTE_TEXTS = 47;
    static final int DRAWINGS = 50;
    static final int TEXT_BOXES = 56;
    static final int LISTS = 73;
    static final int LIST_OVERRIDES = 74;

    private Structure() {}
}
