package org.tiaoli.ingest.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/** Numbers the pieces of a document in their order and writes them as blocks; not thread-safe. */
final class StoryWriter {

    private final BlockWriter out;
    private final Styles styles;
    private final ListNumbers numbers;

    /** Text of paragraphs that run on into the next one. */
    private final StringBuilder pending = new StringBuilder();

    private int tables;

    StoryWriter(BlockWriter out, Styles styles, ListNumbers numbers) {
        this.out = out;
        this.styles = styles;
        this.numbers = numbers;
    }

    void write(Piece piece) throws IOException {
        if (piece instanceof Piece.Paragraph paragraph) {
            String text = numbered(paragraph);
            if (!paragraph.joined()) {
                if (paragraph.properties().isHeading(styles)) {
                    out.heading(text);
                } else {
                    out.paragraph(text);
                }
            }
            for (Piece.Attached attached : paragraph.attached()) {
                attached(attached);
            }
        } else if (piece instanceof Piece.Table table) {
            int number = tables++;
            for (Piece.Row row : table.rows()) {
                out.row(number, cells(row));
            }
        }
    }

    /** Writes what a last paragraph without a mark of its own has left. */
    void finish() throws IOException {
        out.paragraph(pending);
        pending.setLength(0);
    }

    private void attached(Piece.Attached attached) throws IOException {
        if (!attached.footnote()) {
            for (Piece piece : attached.content()) {
                write(piece);
            }
            return;
        }
        StringBuilder text = new StringBuilder();
        flatten(attached.content(), text);
        Span span = out.paragraph(text);
        if (!span.isEmpty()) {
            out.note(Note.info("footnote", "a footnote, put behind the paragraph that refers to it", span));
        }
    }

    /** The paragraph with its number, and with what ran on into it; empty while it runs on itself. */
    private String numbered(Piece.Paragraph paragraph) {
        if (!paragraph.joined()) {
            String before = pending.toString();
            pending.setLength(0);
            return labelled(numbers.next(paragraph.properties()), before + paragraph.text());
        }
        // a deleted mark gives its number away, a hidden one keeps it as long as something is seen of the paragraph
        boolean deleted = paragraph.properties().mark().deleted();
        if (!deleted && !paragraph.text().isBlank()) {
            pending.append(numbers.next(paragraph.properties()));
        }
        pending.append(paragraph.text());
        return "";
    }

    /** A break in front of the text would leave its number alone in a line. */
    private static String labelled(String label, String text) {
        return label.isEmpty() ? text : label + text.stripLeading();
    }

    private List<String> cells(Piece.Row row) {
        List<String> cells = new ArrayList<>();
        for (Piece.Cell cell : row.cells()) {
            StringBuilder text = new StringBuilder();
            if (!cell.continued()) {
                flatten(cell.content(), text);
            }
            cells.add(text.toString());
            for (int column = 1; column < cell.columns(); column++) {
                cells.add("");
            }
        }
        return cells;
    }

    /** All paragraphs in one line, tables inside included; the paragraphs are counted as they come. */
    private void flatten(List<Piece> content, StringBuilder text) {
        for (Piece piece : content) {
            if (piece instanceof Piece.Paragraph paragraph) {
                append(
                        text,
                        paragraph.joined()
                                ? paragraph.text()
                                : numbers.next(paragraph.properties()) + paragraph.text());
                paragraph.attached().forEach(attached -> flatten(attached.content(), text));
            } else if (piece instanceof Piece.Table table) {
                for (Piece.Row row : table.rows()) {
                    cells(row).forEach(cell -> append(text, cell));
                }
            }
        }
    }

    private static void append(StringBuilder text, String more) {
        if (!text.isEmpty() && !more.isBlank()) {
            text.append(' ');
        }
        text.append(more);
    }
}
