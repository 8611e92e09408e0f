package org.tiaoli.ingest.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tables that hold data, and tables that only hold a page together. */
final class DataTable {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_ROWS_SPANNED = 10_000;

    /** A cell that is longer than this and holds most of its table is the article, not a datum. */
    private static final int LONG_CELL = 400;

    private DataTable() {}

    /** Is this a table of data: more than one column, no table inside, no cell that holds an article? */
    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.select("table").size() > 1) {
            return false;
        }
        if (table.selectFirst("h1, h2, h3") != null) {
            return false;
        }
        int all = table.text().length();
        int columns = 0;
        for (Element row : table.select("tr")) {
            int cells = 0;
            for (Element cell : row.select("> td, > th")) {
                int length = cell.text().length();
                if (length > LONG_CELL && length > all * 0.6) {
                    return false;
                }
                cells += span(cell, "colspan", MOST_COLUMNS);
            }
            columns = Math.max(columns, cells);
        }
        return columns > 1;
    }

    /** The rows with their cells; a merged cell is empty after its first. */
    static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        // for each column, how many rows a cell from above still takes
        int[] taken = new int[MOST_COLUMNS];
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                passTaken(taken, cells);
                int wide = span(cell, "colspan", MOST_COLUMNS);
                int high = span(cell, "rowspan", MOST_ROWS_SPANNED);
                for (int i = 0; i < wide && cells.size() < MOST_COLUMNS; i++) {
                    taken[cells.size()] = high - 1;
                    cells.add(i == 0 ? text(cell) : "");
                }
            }
            passTaken(taken, cells);
            rows.add(cells);
        }
        return rows;
    }

    private static void passTaken(int[] taken, List<String> cells) {
        while (cells.size() < MOST_COLUMNS && taken[cells.size()] > 0) {
            taken[cells.size()]--;
            cells.add("");
        }
    }

    /** The text with a space where a block or a line ends. */
    private static String text(Element cell) {
        StringBuilder out = new StringBuilder();
        cell.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                out.append(WhiteSpace.collapse(text.getWholeText(), out));
            } else if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))
                    && element != cell) {
                out.append(' ');
            }
        });
        return out.toString().strip().replaceAll(" +", " ");
    }

    private static int span(Element cell, String attribute, int most) {
        try {
            return Math.max(
                    1, Math.min(most, Integer.parseInt(cell.attr(attribute).strip())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
