package org.tiaoli.ingest.internal.opendocument;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.sheet.Area;
import org.tiaoli.ingest.internal.sheet.Sheet;
import org.tiaoli.ingest.internal.sheet.Workbook;
import org.tiaoli.ingest.internal.story.CellStory;

/** Reads the sheets of an Open Document spreadsheet; a cell's text stands in the file as it is shown. */
final class SpreadsheetBody {

    /** A row or cell that repeats itself this often only fills the sheet. */
    private static final int MOST_REPEATS = 10_000;

    private final RawDocument document;
    private final Xml xml;
    private final OdfStyles styles;
    private final TextBody text;

    private int row;
    private int column;

    private SpreadsheetBody(RawDocument document, Xml xml, OdfStyles styles) {
        this.document = document;
        this.xml = xml;
        this.styles = styles;
        this.text = new TextBody(xml, styles);
    }

    /** Reads the current element to its end. */
    static void read(RawDocument document, Xml xml, OdfStyles styles, BlockWriter out)
            throws IOException, XMLStreamException {
        SpreadsheetBody body = new SpreadsheetBody(document, xml, styles);
        Workbook workbook = new Workbook();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (!xml.name().equals("table")) {
                xml.skip();
            } else if (styles.isHidden("table", xml.attribute("style-name"))) {
                workbook.hidden();
                xml.skip();
            } else {
                workbook.add(body.sheet());
            }
        }
        workbook.write(out);
    }

    private Sheet sheet() throws IOException, XMLStreamException {
        String name = xml.attribute("name");
        Sheet sheet = new Sheet(document, name == null ? "" : name);
        row = 0;
        column = 0;
        lines(sheet);
        return sheet;
    }

    /** Rows and columns may stand in groups, and as headers. */
    private void lines(Sheet sheet) throws IOException, XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "table-row" -> row(sheet);
                case "table-column" -> {
                    int last = column + repeats("number-columns-repeated") - 1;
                    if (!isVisible()) {
                        sheet.hideColumns(column, last);
                    }
                    column = last + 1;
                }
                case "table-row-group",
                        "table-rows",
                        "table-header-rows",
                        "table-column-group",
                        "table-columns",
                        "table-header-columns" -> lines(sheet);
                default -> xml.skip();
            }
        }
    }

    private boolean isVisible() {
        String visibility = xml.attribute("visibility");
        return visibility == null || visibility.equals("visible");
    }

    private void row(Sheet sheet) throws IOException, XMLStreamException {
        int times = repeats("number-rows-repeated");
        boolean visible = isVisible();
        int end = row + times;
        int at = 0;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            int columns = repeats("number-columns-repeated");
            if (xml.name().equals("table-cell")) {
                cell(sheet, at, columns, times);
            } else {
                xml.skip();
            }
            at += columns;
        }
        for (; row < end && times <= MOST_REPEATS; row++) {
            if (!visible) {
                sheet.hideRow(row);
            }
        }
        row = end;
    }

    private void cell(Sheet sheet, int column, int columns, int rows) throws IOException, XMLStreamException {
        int right = repeats("number-columns-spanned");
        int down = repeats("number-rows-spanned");
        CellStory cell = new CellStory();
        text.readAside(cell);
        String line = cell.line();
        if (line.isBlank() || columns > MOST_REPEATS || rows > MOST_REPEATS) {
            return;
        }
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                sheet.put(row + i, column + j, line);
            }
        }
        if (right > 1 || down > 1) {
            sheet.merge(new Area(row, row + down - 1, column, column + right - 1));
        }
    }

    /** The value of an attribute that counts; 1 where it is absent. */
    private int repeats(String attribute) {
        Integer value = Xml.toInt(xml.attribute(attribute));
        return value == null ? 1 : Math.max(1, Math.min(1 << 24, value));
    }
}
