package org.tiaoli.ingest.internal.excel;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.sheet.CellFormat;
import org.tiaoli.ingest.internal.sheet.Sheet;
import org.tiaoli.ingest.internal.sheet.Workbook;

/** Reads one sheet of a workbook ({@code sheet1.xml}). */
final class XlsxSheet {

    private final Xml xml;
    private final List<String> strings;
    private final CellStyles styles;
    private final boolean since1904;
    private final Workbook workbook;

    private int row = -1;
    private int column;

    XlsxSheet(Xml xml, List<String> strings, CellStyles styles, boolean since1904, Workbook workbook) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.workbook = workbook;
    }

    void read(Sheet sheet) throws XMLStreamException {
        if (!xml.nextChild(0)) {
            return;
        }
        int root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.name()) {
                case "cols" -> columns(sheet);
                case "sheetData" -> rows(sheet);
                case "mergeCells" -> merged(sheet);
                default -> xml.skip();
            }
        }
    }

    private void columns(Sheet sheet) throws XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            Integer first = Xml.toInt(xml.attribute("min"));
            Integer last = Xml.toInt(xml.attribute("max"));
            if (isOn("hidden") && first != null && last != null && first >= 1 && last >= first) {
                sheet.hideColumns(first - 1, last - 1);
            }
        }
    }

    private boolean isOn(String attribute) {
        String value = xml.attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    private void rows(Sheet sheet) throws XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            Integer number = Xml.toInt(xml.attribute("r"));
            row = number == null ? row + 1 : number - 1;
            if (isOn("hidden") && row >= 0) {
                sheet.hideRow(row);
            }
            column = -1;
            int cells = xml.depth();
            while (xml.nextChild(cells)) {
                cell(sheet);
            }
        }
    }

    private void cell(Sheet sheet) throws XMLStreamException {
        CellName name = CellName.of(xml.attribute("r"));
        column = name == null ? column + 1 : name.column();
        String type = xml.attribute("t");
        CellFormat format = styles.format(xml.attribute("s"));
        String value = null;
        String text = null;
        boolean formula = false;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> text = SharedStrings.text(xml);
                case "f" -> formula = true;
                default -> {}
            }
        }
        if (text == null && value != null) {
            text = shown(type == null ? "n" : type, value, format);
        } else if (text != null) {
            text = format.show(text);
        }
        if (formula && value == null) {
            workbook.unknownValue();
        }
        if (text != null) {
            sheet.put(row, column, text);
        }
    }

    private String shown(String type, String value, CellFormat format) {
        return switch (type) {
            case "s" -> {
                Integer index = Xml.toInt(value.strip());
                yield index == null || index < 0 || index >= strings.size() ? "" : format.show(strings.get(index));
            }
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value, format);
            case "d" -> day(value, format);
            case "str" -> format.show(value);
            default -> value;
        };
    }

    private String number(String value, CellFormat format) {
        try {
            return format.show(Double.parseDouble(value.strip()), since1904);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** A day in the form of ISO 8601. */
    private String day(String value, CellFormat format) {
        try {
            String iso = value.contains("T") ? value : value + "T00:00:00";
            LocalDateTime time = LocalDateTime.parse(iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso);
            double days = time.toLocalDate().toEpochDay() + (since1904 ? 24_107 : 25_569);
            return format.show(days + time.toLocalTime().toNanoOfDay() / 86_400e9, since1904);
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private void merged(Sheet sheet) throws XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            CellName.area(xml.attribute("ref")).ifPresent(sheet::merge);
        }
    }
}
