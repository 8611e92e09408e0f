package org.tiaoli.ingest.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;

/** Reads a table of a Word document; the cells' content is read by the story it stands in. */
final class TableReader {

    /** More columns than Word can make; what claims more is damaged. */
    private static final int MOST_COLUMNS = 64;

    private final Xml xml;
    private final StoryReader story;

    TableReader(Xml xml, StoryReader story) {
        this.xml = xml;
        this.story = story;
    }

    Piece.Table read() throws XMLStreamException, IOException {
        List<Piece.Row> rows = new ArrayList<>();
        rows(rows);
        return new Piece.Table(rows);
    }

    /** Rows may stand inside content controls and the like. */
    private void rows(List<Piece.Row> rows) throws XMLStreamException, IOException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "tr" -> row(rows);
                case "tblPr", "tblGrid", "sdtPr", "del", "moveFrom" -> xml.skip();
                default -> rows(rows);
            }
        }
    }

    private void row(List<Piece.Row> rows) throws XMLStreamException, IOException {
        List<Piece.Cell> cells = new ArrayList<>();
        boolean deleted = cells(cells);
        if (!deleted && !cells.isEmpty()) {
            rows.add(new Piece.Row(cells));
        }
    }

    /** @return whether a revision deleted the row */
    private boolean cells(List<Piece.Cell> cells) throws XMLStreamException, IOException {
        int own = xml.depth();
        boolean deleted = false;
        int after = 0;
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "tc" -> cells.add(cell());
                case "trPr" -> {
                    int properties = xml.depth();
                    while (xml.nextChild(properties)) {
                        switch (xml.name()) {
                            case "del" -> deleted = true;
                            case "hidden" -> deleted |= xml.isOn();
                            case "gridBefore" -> addEmpty(cells, columns(xml.intVal()));
                            case "gridAfter" -> after = columns(xml.intVal());
                            default -> {}
                        }
                    }
                }
                case "tblPrEx", "sdtPr", "del", "moveFrom" -> xml.skip();
                default -> deleted |= cells(cells);
            }
        }
        addEmpty(cells, after);
        return deleted;
    }

    private static void addEmpty(List<Piece.Cell> cells, int columns) {
        if (columns > 0) {
            cells.add(new Piece.Cell(columns, true, List.of()));
        }
    }

    private Piece.Cell cell() throws XMLStreamException, IOException {
        int own = xml.depth();
        int columns = 1;
        boolean continued = false;
        List<Piece> content = new ArrayList<>();
        while (xml.nextChild(own)) {
            if (xml.name().equals("tcPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    switch (xml.name()) {
                        case "gridSpan" -> columns = Math.max(1, columns(xml.intVal()));
                        case "vMerge", "hMerge", "vmerge", "hmerge" -> continued |= !"restart".equals(xml.val());
                        default -> {}
                    }
                }
            } else {
                story.readOne(content::add);
            }
        }
        return new Piece.Cell(columns, continued, content);
    }

    private static int columns(@Nullable Integer value) {
        return value == null || value < 0 ? 0 : Math.min(MOST_COLUMNS, value);
    }
}
