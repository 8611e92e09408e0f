package org.tiaoli.ingest.internal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.text.Note;

/** Writes sheets one behind the other, each as a table, with its name above where there are several; not thread-safe. */
public final class Workbook {

    private record Table(String name, List<List<String>> rows) {}

    private final List<Table> tables = new ArrayList<>();
    private int hiddenSheets;
    private int hiddenLines;
    private int covered;
    private int unknownValues;

    /** Takes a sheet that is complete. */
    public void add(Sheet sheet) {
        hiddenLines += sheet.hidden();
        List<List<String>> rows = sheet.shown();
        covered += sheet.covered();
        if (!rows.isEmpty()) {
            tables.add(new Table(sheet.name(), rows));
        }
    }

    /** Counts a sheet that is not shown and left out. */
    public void hidden() {
        hiddenSheets++;
    }

    /** Counts a formula whose value does not stand in the file. */
    public void unknownValue() {
        unknownValues++;
    }

    public void write(BlockWriter out) throws IOException {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.size() > 1) {
                out.heading(tables.get(i).name());
            }
            for (List<String> row : tables.get(i).rows()) {
                out.row(i, row);
            }
        }
        if (hiddenSheets > 0 || hiddenLines > 0) {
            String message = "hidden and left out: " + hiddenSheets + (hiddenSheets == 1 ? " sheet, " : " sheets, ")
                    + hiddenLines + (hiddenLines == 1 ? " row or column" : " rows and columns");
            out.note(Note.info("hidden-left-out", message, null));
        }
        if (covered > 0) {
            String message = covered + (covered == 1 ? " value" : " values")
                    + " under merged cells, which no one sees, left out";
            out.note(Note.info("covered-left-out", message, null));
        }
        if (unknownValues > 0) {
            String message = unknownValues + (unknownValues == 1 ? " formula" : " formulas")
                    + " without a value; open the file in its own program and save it, so that they are worked out";
            out.note(Note.warning("formula-without-value", message, null));
        }
    }
}
