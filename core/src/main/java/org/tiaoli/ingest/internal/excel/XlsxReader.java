package org.tiaoli.ingest.internal.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Relations;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.ZipParts;
import org.tiaoli.ingest.internal.sheet.Sheet;
import org.tiaoli.ingest.internal.sheet.Workbook;
import org.tiaoli.text.SourceText;

/**
 * Reads Excel workbooks of the XML kind, the cells as they are shown.
 *
 * <p>The parts are read as they are: general libraries lose merged cells and Chinese dates.
 */
public final class XlsxReader {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "xlsx/1";

    private static final String MAIN = "xl/workbook.xml";

    private record Entry(String name, @Nullable String id, boolean hidden) {}

    private XlsxReader() {}

    /** Is there an Excel workbook in this container? */
    public static boolean isIn(ZipParts zip) {
        return zip.has(MAIN);
    }

    /** @throws org.tiaoli.UnreadableDocumentException when it is damaged, too large or without text */
    public static SourceText read(RawDocument document, ZipParts zip) throws IOException {
        try {
            return readParts(document, zip);
        } catch (XMLStreamException e) {
            throw Failures.corrupt(document.name(), "its XML cannot be read: " + e.getMessage(), e);
        }
    }

    private static SourceText readParts(RawDocument document, ZipParts zip) throws IOException, XMLStreamException {
        Relations relations = Relations.of(document, zip, MAIN);
        List<String> strings = List.of();
        try (InputStream part = open(zip, relations.target("sharedStrings"))) {
            strings = part == null ? strings : SharedStrings.read(document, new Xml(document, part));
        }
        CellStyles styles = CellStyles.none();
        try (InputStream part = open(zip, relations.target("styles"))) {
            styles = part == null ? styles : CellStyles.read(new Xml(document, part));
        }
        List<Entry> entries = new ArrayList<>();
        boolean since1904;
        try (InputStream part = open(zip, MAIN)) {
            if (part == null) {
                throw Failures.corrupt(document.name(), "the part " + MAIN + " is missing");
            }
            since1904 = readEntries(new Xml(document, part), entries);
        }
        Workbook workbook = new Workbook();
        for (Entry entry : entries) {
            if (entry.hidden()) {
                workbook.hidden();
                continue;
            }
            try (InputStream part = open(zip, relations.targetOf(entry.id()))) {
                if (part != null) {
                    Sheet sheet = new Sheet(document, entry.name());
                    new XlsxSheet(new Xml(document, part), strings, styles, since1904, workbook).read(sheet);
                    workbook.add(sheet);
                }
            }
        }
        BlockWriter out = new BlockWriter(document);
        workbook.write(out);
        return out.finish(document.origin(MEDIA_TYPE, null, null, READER));
    }

    /** @return whether days are counted from 1904 */
    private static boolean readEntries(Xml xml, List<Entry> entries) throws XMLStreamException {
        boolean since1904 = false;
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("workbookPr")) {
                    String value = xml.attribute("date1904");
                    since1904 = "1".equals(value) || "true".equals(value);
                } else if (xml.name().equals("sheets")) {
                    int sheets = xml.depth();
                    while (xml.nextChild(sheets)) {
                        String name = xml.attribute("name");
                        String state = xml.attribute("state");
                        boolean hidden = state != null && !state.equals("visible");
                        entries.add(new Entry(name == null ? "" : name, xml.attribute("id"), hidden));
                    }
                }
            }
        }
        return since1904;
    }

    private static @Nullable InputStream open(ZipParts zip, @Nullable String part) throws IOException {
        return part == null ? null : zip.open(part);
    }
}
