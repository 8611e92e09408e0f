package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.text.Numeral;
import org.tiaoli.text.Span;

/**
 * Finds the tables that text extraction left as tabs and empty lines.
 *
 * <p>Two shapes occur: a cell a line behind a tab, an empty line behind each row; and a row a line, tabs between cells.
 */
final class TabTables {

    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_CAPTION = 12;
    private static final int LONGEST_LABEL = 12;

    private final String text;
    private final List<TextTable> tables = new ArrayList<>();
    private List<List<Span>> rows = new ArrayList<>();
    private List<Span> row = new ArrayList<>();
    private int start = -1;
    private int end = -1;
    private boolean cellPerLine;

    private TabTables(String text) {
        this.text = text;
    }

    static List<TextTable> find(String text) {
        if (text.indexOf('\t') < 0) {
            return List.of();
        }
        TabTables finder = new TabTables(text);
        finder.read();
        return finder.tables;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int lineEnd = text.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            line(at, lineEnd);
            at = lineEnd + 1;
        }
        close();
    }

    private void line(int from, int to) {
        int tab = Glyphs.indexOf(text, '\t', from, to);
        boolean tabbed = tab >= 0;
        boolean leading = tabbed && Glyphs.skipWhite(text, from, tab) == tab;
        boolean inRows = start >= 0 && !cellPerLine;
        boolean inner = tabbed && tabInside(from, to) && (inRows || !isLabelled(from, to));
        if (inner) {
            if (start >= 0 && cellPerLine) {
                close();
            }
            cellPerLine = false;
            begin(from, to);
            row = cells(from, to);
            endRow();
        } else if (leading) {
            if (start >= 0 && !cellPerLine) {
                close();
            }
            cellPerLine = true;
            begin(from, to);
            row.add(trimmed(tab + 1, to));
        } else if (Glyphs.skipWhite(text, from, to) == to) {
            endRow();
        } else {
            close();
        }
    }

    private void begin(int from, int to) {
        start = start < 0 ? from : start;
        end = to;
    }

    private boolean tabInside(int from, int to) {
        int first = Glyphs.skipWhite(text, from, to);
        int last = Glyphs.trimEnd(text, first, to);
        return Glyphs.indexOf(text, '\t', first, last) >= 0;
    }

    /** 一、→任务 and 第一条→…: the only tab of the line stands between a label and its text. */
    private boolean isLabelled(int from, int to) {
        int first = Glyphs.skipWhite(text, from, to);
        int tab = Glyphs.indexOf(text, '\t', first, to);
        boolean only = tab > first && Glyphs.indexOf(text, '\t', tab + 1, Glyphs.trimEnd(text, first, to)) < 0;
        if (!only) {
            return false;
        }
        if (text.charAt(first) == '第') {
            return tab - first <= LONGEST_LABEL && "编編章节節条條".indexOf(text.charAt(tab - 1)) >= 0;
        }
        Mark label = MarkReader.mayOpenList(text.charAt(first)) ? MarkReader.list(text, first, to) : null;
        return label != null && label.end() == tab;
    }

    private List<Span> cells(int from, int to) {
        List<Span> cells = new ArrayList<>();
        int at = from;
        for (int tab = Glyphs.indexOf(text, '\t', at, to); tab >= 0; tab = Glyphs.indexOf(text, '\t', at, to)) {
            cells.add(trimmed(at, tab));
            at = tab + 1;
        }
        cells.add(trimmed(at, to));
        return cells;
    }

    private Span trimmed(int from, int to) {
        int last = Glyphs.trimEnd(text, from, to);
        return new Span(Math.min(Glyphs.skipWhite(text, from, last), last), last);
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    private void close() {
        endRow();
        if (isTable()) {
            tables.add(new TextTable(start, end, rows));
        }
        rows = new ArrayList<>();
        start = -1;
    }

    /** Entries behind 目录, each with its page number behind a tab. */
    private boolean isContents() {
        int page = 0;
        for (List<Span> entry : rows) {
            Span last = entry.get(entry.size() - 1);
            Numeral number = last.isEmpty() ? null : Numeral.read(text, last.start(), last.end());
            if (number == null || number.value() < page) {
                return false;
            }
            page = number.value();
        }
        int end = Glyphs.trimEnd(text, 0, start);
        int line = text.lastIndexOf('\n', end - 1) + 1;
        return end - line < LONGEST_CAPTION && Contents.isCaption(Glyphs.squeeze(text, line, end));
    }

    /** Rows of one length, or nearly all of them: indented paragraphs and lists of names are none. */
    private boolean isTable() {
        if (rows.size() < FEWEST_ROWS) {
            return false;
        }
        int width = rows.get(0).size();
        if (width == 2 && isContents()) {
            return false;
        }
        long alike = rows.stream().filter(r -> r.size() == width).count();
        return width >= 2 && alike * 5 >= rows.size() * 4L;
    }
}
