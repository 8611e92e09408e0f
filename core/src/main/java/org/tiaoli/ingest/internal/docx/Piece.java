package org.tiaoli.ingest.internal.docx;

import java.util.List;

/** A paragraph or a table, read from the XML but not numbered yet. */
sealed interface Piece {

    /**
     * @param text     what is seen of it, line breaks as {@code \n}
     * @param joined   whether its mark is deleted or hidden, so that it runs on into the next paragraph
     * @param attached its text boxes and footnotes, in order
     */
    record Paragraph(ParagraphProperties properties, String text, boolean joined, List<Attached> attached)
            implements Piece {}

    /** A table; rows that a revision deleted are gone. */
    record Table(List<Row> rows) implements Piece {}

    /** One row, the columns left out in front and behind being cells without text. */
    record Row(List<Cell> cells) {}

    /**
     * @param columns   how many columns it takes
     * @param continued whether it only goes on from the cell above or before
     */
    record Cell(int columns, boolean continued, List<Piece> content) {}

    /**
     * What stands beside a paragraph and is read behind it.
     *
     * @param footnote whether it is a footnote or endnote rather than a text box
     */
    record Attached(boolean footnote, List<Piece> content) {}
}
