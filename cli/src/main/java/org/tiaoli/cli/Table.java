package org.tiaoli.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headings, in columns that line up.
 *
 * <p>A column is as wide as its widest cell, at most {@value #WIDEST}; what is longer is continued in the next line. The last
 * column is never broken, so that a program that looks for words finds them. Control characters become harmless.
 */
final class Table {

    private static final int WIDEST = 28;
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    Table(String... headings) {
        rows.add(headings);
    }

    Table row(String... cells) {
        String[] plain = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            plain[i] = Plain.line(cells[i]);
        }
        rows.add(plain);
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    /** Prints every row behind {@code indent}. */
    void print(PrintWriter out, String indent) {
        int[] widths = widths();
        for (String[] row : rows) {
            String[] rest = row.clone();
            do {
                out.print(indent);
                out.println(line(rest, widths).stripTrailing());
            } while (more(rest));
        }
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length - 1; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, Width.of(row[i])));
            }
        }
        widths[widths.length - 1] = Integer.MAX_VALUE;
        return widths;
    }

    /** One printed line; takes what it prints away from {@code rest}. */
    private static String line(String[] rest, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < rest.length; i++) {
            int cut = Width.fitting(rest[i], widths[i]);
            String piece = rest[i].substring(0, cut);
            rest[i] = rest[i].substring(cut);
            line.append(piece);
            if (i < rest.length - 1) {
                line.append(" ".repeat(widths[i] - Width.of(piece))).append(GAP);
            }
        }
        return line.toString();
    }

    private static boolean more(String[] rest) {
        for (String cell : rest) {
            if (!cell.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
