package org.tiaoli.ingest.internal.doc;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.tiaoli.ingest.internal.story.CellStory;
import org.tiaoli.ingest.internal.story.FieldCodes;
import org.tiaoli.ingest.internal.story.Flow;
import org.tiaoli.ingest.internal.story.FlowTable;

/**
 * Reads the paragraphs and tables of a body, a note or a text box, with their numbers; not thread-safe.
 *
 * <p>Left out are field codes, hidden text, what revisions deleted, and a generated table of contents.
 */
final class DocStory {

    private static final char PICTURE = 0x01;
    private static final char CELL = 0x07;
    private static final char DRAWING = 0x08;
    private static final char LINE = 0x0B;
    private static final char PAGE = 0x0C;
    private static final char PARAGRAPH = 0x0D;
    private static final char COLUMN = 0x0E;
    private static final char FIXED_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;

    /** A field, and whether its result has begun. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
        private boolean contents;
    }

    private final DocText text;
    private final DocNumbers numbers;
    private final Beside beside;
    /** How many of the open fields are tables of contents. */
    private int contents;

    private boolean contentsLeftOut;
    private int pictures;

    DocStory(DocText text, DocNumbers numbers, Beside beside) {
        this.text = text;
        this.numbers = numbers;
        this.beside = beside;
    }

    /** Was a generated table of contents passed over? */
    boolean contentsLeftOut() {
        return contentsLeftOut;
    }

    /** How many pictures and drawings stand in what was read. */
    int pictures() {
        return pictures;
    }

    void read(Part part, Flow out) throws IOException {
        FieldMarks marks = new FieldMarks(text.pieces(), part);
        Deque<Field> fields = new ArrayDeque<>();
        int level = 0;
        for (int i = part.start(); i < part.end(); i++) {
            char c = text.charAt(i);
            if (marks.isMark(i)) {
                mark(c, i, fields, out);
            } else if (!fields.isEmpty() && !fields.element().result) {
                fields.element().code.append(c);
            } else if (c == PARAGRAPH || c == CELL || c == PAGE && text.endsParagraph(i)) {
                ParagraphProperties paragraph = text.paragraph(i);
                level = paragraph.tables();
                if (contents > 0 || level == 0 && text.styles().isContents(paragraph.style)) {
                    contentsLeftOut = true;
                    out.drop();
                } else {
                    end(c, i, paragraph, out);
                }
            } else if (contents == 0) {
                character(c, i, out);
            }
        }
        out.finish(level);
    }

    private void mark(char c, int at, Deque<Field> fields, Flow out) {
        if (c == FieldMarks.BEGIN) {
            fields.push(new Field());
        } else if (c == FieldMarks.RESULT) {
            Field field = fields.element();
            field.result = true;
            field.contents = FieldCodes.isContents(field.code.toString());
            contents += field.contents ? 1 : 0;
        } else {
            Field field = fields.pop();
            contents -= field.contents ? 1 : 0;
            boolean inCode = !fields.isEmpty() && !fields.element().result;
            if (!field.result && !inCode && text.isSeen(at)) {
                out.append(FieldCodes.drawn(field.code.toString()));
            }
        }
    }

    private void end(char c, int at, ParagraphProperties paragraph, Flow out) throws IOException {
        int level = paragraph.tables();
        if (level > 0 && paragraph.endsRow()) {
            endRow(at, paragraph, out);
        } else if (level > 0 && (c == CELL || paragraph.endsInnerCell())) {
            out.number(numbers.next(paragraph));
            out.endCell(level);
        } else if (!text.isSeen(at)) {
            // a deleted mark gives its number away, a hidden one keeps it as long as something is seen of the paragraph
            if (!text.isDeleted(at) && out.hasText()) {
                out.number(numbers.next(paragraph));
            }
            out.join();
        } else {
            out.number(numbers.next(paragraph));
            out.endParagraph(text.styles().isHeading(paragraph), level);
        }
    }

    private void endRow(int at, ParagraphProperties paragraph, Flow out) throws IOException {
        int level = paragraph.tables();
        FlowTable table = out.table(level);
        table.beginRow();
        if (paragraph.row != null) {
            paragraph.row.describe(table);
        }
        if (text.isDeleted(at)) {
            table.dropRow();
        } else {
            out.endRow(level);
        }
    }

    private void character(char c, int at, Flow out) throws IOException {
        if (!text.isSeen(at)) {
            return;
        }
        Part note = beside.note(at);
        if (note != null) {
            CellStory line = new CellStory();
            read(note, new Flow(line));
            out.beside().footnote(line.line());
        }
        for (Part box : beside.boxes(at)) {
            read(box, new Flow(out.beside()));
        }
        int symbol = text.symbol(at);
        if (symbol != 0) {
            out.append(isSign(symbol) ? "□" : Character.toString((char) symbol));
            return;
        }
        switch (c) {
            case PICTURE, DRAWING -> pictures++;
            case LINE, PAGE -> out.append("\n");
            case FIXED_HYPHEN -> out.append("-");
            case SOFT_HYPHEN, COLUMN -> {}
            default -> {
                if (c >= ' ' || c == '\t') {
                    out.append(isSign(c) ? "□" : Character.toString(c));
                }
            }
        }
    }

    /** Signs of symbol fonts mean nothing outside of these. */
    private static boolean isSign(int c) {
        return c >= 0xF020 && c <= 0xF0FF;
    }
}
