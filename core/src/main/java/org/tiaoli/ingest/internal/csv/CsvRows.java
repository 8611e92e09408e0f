package org.tiaoli.ingest.internal.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart into rows and cells; a quoted cell may hold separators, line ends and doubled quotes.
 *
 * <p>A quote that is never closed is a sign like any other. Linear in the length of the text; not thread-safe.
 */
final class CsvRows {

    private final String text;
    private final char separator;
    private int at;
    /** Is there no closing quote from here to the end? */
    private boolean noMoreQuotes;

    CsvRows(String text, int from, char separator) {
        this.text = text;
        this.at = from;
        this.separator = separator;
    }

    /** The next row; null behind the last. */
    @Nullable
    List<String> next() {
        if (at >= text.length()) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (at < text.length() && text.charAt(at++) == separator);
        return cells;
    }

    /** Reads one cell, up to the separator or line end behind it. */
    private String cell() {
        StringBuilder out = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"' && !noMoreQuotes) {
            quoted(out);
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
            end++;
        }
        out.append(text, at, end);
        at = end;
        return out.toString();
    }

    private void quoted(StringBuilder out) {
        int from = at + 1;
        while (true) {
            int quote = text.indexOf('"', from);
            if (quote < 0) {
                noMoreQuotes = true;
                out.setLength(0);
                return;
            }
            out.append(text, from, quote);
            from = quote + 1;
            if (from >= text.length() || text.charAt(from) != '"') {
                at = from;
                return;
            }
            out.append('"');
            from++;
        }
    }
}
