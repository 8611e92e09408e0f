package org.tiaoli.ingest.internal.doc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** Reads the text of Word 6 and 95, which are seldom met; list numbers and merged cells are not known and noted so. */
final class OldWordReader {

    private static final char CELL = '\u0007';

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "doc-old/1";

    private final BlockWriter out;
    private final List<String> row = new ArrayList<>();
    private boolean inTable;
    private int tables;

    private OldWordReader(BlockWriter out) {
        this.out = out;
    }

    static SourceText read(RawDocument document, DirectoryNode root) throws IOException {
        BlockWriter out = new BlockWriter(document);
        try (HWPFOldDocument word = new HWPFOldDocument(root)) {
            new OldWordReader(out).read(word.getRange().text());
        } catch (EncryptedDocumentException e) {
            throw Failures.encrypted(document.name());
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw Failures.corrupt(document.name(), "its text pieces do not fit the file", e);
        }
        out.note(Note.warning(
                "old-format", "a document of Word 6 or 95: list numbers and merged cells are not read", null));
        return out.finish(document.origin("application/msword", null, null, READER));
    }

    private void read(String text) throws IOException {
        StringBuilder paragraph = new StringBuilder();
        int code = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FieldMarks.BEGIN -> code++;
                case FieldMarks.RESULT, FieldMarks.END -> code = 0;
                case '\r', '\f', CELL -> {
                    code = 0;
                    end(c, paragraph);
                }
                case '\u000B' -> paragraph.append('\n');
                default -> {
                    if (code == 0) {
                        paragraph.append(c);
                    }
                }
            }
        }
        end('\r', paragraph);
    }

    /** A row ends with a mark that no cell stands before. */
    private void end(char mark, StringBuilder paragraph) throws IOException {
        if (mark == CELL && paragraph.isEmpty() && !row.isEmpty()) {
            tables += inTable ? 0 : 1;
            inTable = true;
            out.row(tables - 1, row);
            row.clear();
        } else if (mark == CELL) {
            row.add(paragraph.toString());
        } else {
            for (String cell : row) {
                out.paragraph(cell);
            }
            row.clear();
            inTable &= paragraph.isEmpty();
            out.paragraph(paragraph);
        }
        paragraph.setLength(0);
    }
}
