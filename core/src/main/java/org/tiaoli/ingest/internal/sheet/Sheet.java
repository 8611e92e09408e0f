package org.tiaoli.ingest.internal.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;

/**
 * The cells of one sheet with what is shown in them; not thread-safe.
 *
 * <p>Memory grows with the cells that hold text, wherever they stand.
 */
public final class Sheet {

    /** More columns than any office program has. */
    static final int MOST_COLUMNS = 1 << 14;

    private static final int MOST_AREAS = 100_000;

    private final RawDocument document;
    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final List<Area> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    private long size;
    private int covered;

    public Sheet(RawDocument document, String name) {
        this.document = document;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Puts a text into a cell, rows and columns counted from 0; what is blank is left out. */
    public void put(int row, int column, String text) {
        if (row < 0 || column < 0 || column >= MOST_COLUMNS || text.isBlank()) {
            return;
        }
        size += text.length() + 1L;
        if (size > document.limits().maxTextChars()) {
            throw Failures.tooLarge(
                    document.name(), "more than " + document.limits().maxTextChars() + " characters");
        }
        rows.computeIfAbsent(row, k -> new TreeMap<>()).put(column, text);
    }

    /** Makes one cell of an area; what it shows is the text of its first. */
    public void merge(Area area) {
        if (merged.size() >= MOST_AREAS) {
            throw Failures.tooLarge(document.name(), "more than " + MOST_AREAS + " merged cells in a sheet");
        }
        merged.add(area);
    }

    public void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** @param last not before the first */
    public void hideColumns(int first, int last) {
        hiddenColumns.set(first, Math.min(last, MOST_COLUMNS) + 1);
    }

    /** How many texts lie under merged cells; known when the rows have been handed out. */
    int covered() {
        return covered;
    }

    /** How many rows and columns with text are hidden. */
    int hidden() {
        BitSet columns = new BitSet();
        rows.values().forEach(row -> row.keySet().forEach(columns::set));
        columns.and(hiddenColumns);
        return columns.cardinality()
                + (int) rows.keySet().stream().filter(hiddenRows::get).count();
    }

    /** The rows that are shown and hold text, each from the first column used in the sheet to the last; to be asked once. */
    List<List<String>> shown() {
        MergedAreas areas = new MergedAreas(merged, hiddenRows, hiddenColumns);
        areas.moveOutOfHiding(rows);
        BitSet used = new BitSet();
        List<NavigableMap<Integer, String>> kept = new ArrayList<>();
        rows.forEach((number, row) -> {
            BitSet under = areas.covered(number);
            if (!hiddenRows.get(number)) {
                row.keySet().removeIf(hiddenColumns::get);
                int before = row.size();
                row.keySet().removeIf(under::get);
                covered += before - row.size();
                row.keySet().forEach(used::set);
                kept.add(row);
            }
        });
        int first = Math.max(0, used.nextSetBit(0));
        int width = used.length() - first;
        if ((long) width * kept.size() > document.limits().maxTextChars()) {
            throw Failures.tooLarge(document.name(), "a sheet of " + kept.size() + " rows and " + width + " columns");
        }
        List<List<String>> table = new ArrayList<>();
        for (NavigableMap<Integer, String> row : kept) {
            List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
            row.forEach((column, text) -> cells.set(column - first, text));
            for (int column = first + width - 1; column >= first; column--) {
                if (hiddenColumns.get(column)) {
                    cells.remove(column - first);
                }
            }
            table.add(cells);
        }
        return table;
    }
}
