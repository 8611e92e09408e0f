package org.tiaoli.ingest.internal.opendocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.story.CellStory;

/** Reads a table of a text document; the cells' content is read by the body it stands in. */
final class TextTable {

    /** More columns than a page has room for; what claims more is damaged. */
    private static final int MOST_COLUMNS = 64;

    private final Xml xml;
    private final TextBody body;

    TextTable(Xml xml, TextBody body) {
        this.xml = xml;
        this.body = body;
    }

    /** Reads the current element to its end. */
    List<List<String>> read() throws IOException, XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        rows(rows);
        return rows;
    }

    /** Rows may stand in groups, and as headers. */
    private void rows(List<List<String>> rows) throws IOException, XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "table-row" -> rows.add(row());
                case "table-row-group", "table-rows", "table-header-rows" -> rows(rows);
                default -> xml.skip();
            }
        }
    }

    private List<String> row() throws IOException, XMLStreamException {
        List<String> cells = new ArrayList<>();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            Integer repeated = Xml.toInt(xml.attribute("number-columns-repeated"));
            int times = Math.min(repeated == null ? 1 : repeated, MOST_COLUMNS - cells.size());
            switch (xml.name()) {
                case "table-cell" -> {
                    CellStory cell = new CellStory();
                    body.readAside(cell);
                    cells.addAll(Collections.nCopies(Math.max(0, times), cell.line()));
                }
                case "covered-table-cell" -> {
                    cells.addAll(Collections.nCopies(Math.max(0, times), ""));
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        return cells;
    }
}
