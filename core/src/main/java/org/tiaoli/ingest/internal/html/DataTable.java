package org.tiaoli.ingest.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.tiaoli.ingest.internal.SpannedRows;

/** Tables that hold data, and tables that only hold a page together. */
final class DataTable {

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
                cells += span(cell, "colspan");
            }
            columns = Math.max(columns, cells);
        }
        return columns > 1;
    }

    /** The rows with their cells; a merged cell is empty after its first. */
    static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        SpannedRows spanned = new SpannedRows();
        for (Element row : table.select("tr")) {
            for (Element cell : row.select("> td, > th")) {
                spanned.cell(text(cell), span(cell, "colspan"), span(cell, "rowspan"));
            }
            rows.add(spanned.endRow());
        }
        return rows;
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

    private static int span(Element cell, String attribute) {
        String told = cell.attr(attribute).strip();
        if (told.isEmpty()) {
            return 1;
        }
        try {
            return Math.max(1, Integer.parseInt(told));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
