package org.tiaoli.ingest.internal.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.BlockWriter;

/** Writes the tables of pages as blocks, those that go on over the page as one; not thread-safe. */
final class TableWriter {

    private final BlockWriter out;
    private @Nullable PageTable last;

    /** The row that was read last: the next page may hold more of it. */
    private @Nullable List<String> pending;

    private int number = -1;

    TableWriter(BlockWriter out) {
        this.out = out;
    }

    /** Adds a table; one with the columns of the table before goes on with it. */
    void write(PageTable table) throws IOException {
        PageTable before = last != null && last.hasColumnsOf(table) ? last : null;
        List<List<String>> rows = new ArrayList<>(table.rows());
        if (before == null) {
            end();
            number++;
        } else if (before.rows().get(0).equals(rows.get(0))) {
            // the head of a table is printed again on its next page
            rows.remove(0);
        }
        if (before != null && pending != null && !rows.isEmpty() && isRest(rows.get(0), before)) {
            pending = joined(pending, rows.remove(0));
        }
        for (List<String> row : rows) {
            writePending();
            pending = row;
        }
        last = table;
    }

    /** A line of text, or the end of the file, ends every table. */
    void end() throws IOException {
        writePending();
        pending = null;
        last = null;
    }

    private void writePending() throws IOException {
        if (pending != null) {
            out.row(number, pending);
        }
    }

    /** Is this the rest of a row that the end of the page cut: no cell begins, and those that go on were full? */
    private static boolean isRest(List<String> row, PageTable before) {
        boolean some = false;
        for (int i = 0; i < row.size(); i++) {
            boolean filled = !row.get(i).isEmpty();
            if (filled && !before.unfinished().get(i)) {
                return false;
            }
            some |= filled;
        }
        return some && row.get(0).isEmpty();
    }

    private static List<String> joined(List<String> row, List<String> rest) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            StringBuilder cell = new StringBuilder(row.get(i));
            if (!rest.get(i).isEmpty()) {
                Paragraphs.join(cell, rest.get(i));
            }
            cells.add(cell.toString());
        }
        return cells;
    }
}
