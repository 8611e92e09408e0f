package org.tiaoli.ingest.internal.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.ingest.ZipFiles;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Makes small Excel workbooks for tests from the XML that matters. */
final class XlsxFile {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String sheets = "";
    private String relations = "";
    private String properties = "";

    /** @param attributes more of the entry, such as {@code state='hidden'} */
    XlsxFile sheet(String name, String attributes, String content) {
        int number = parts.size() + 1;
        sheets += "<sheet name='" + name + "' r:id='rId" + number + "' " + attributes + "/>";
        return part("worksheet", "rId" + number, "sheet" + number + ".xml", "<worksheet>" + content + "</worksheet>");
    }

    XlsxFile sheet(String content) {
        return sheet("表", "", content);
    }

    XlsxFile strings(String items) {
        return part("sharedStrings", "s", "sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    XlsxFile styles(String styles) {
        return part("styles", "t", "styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    }

    XlsxFile since1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    XlsxFile raw(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        parts.putIfAbsent(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'>" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return ZipFiles.of(parts);
    }

    SourceText read() {
        return new Ingestor(Limits.defaults()).read("test.xlsx", bytes());
    }

    String text() {
        return read().text();
    }

    private XlsxFile part(String role, String id, String name, String xml) {
        relations += "<Relationship Id='" + id + "' Type='http://x/" + role + "' Target='" + name + "'/>";
        return raw("xl/" + name, xml);
    }

    static String data(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    static String row(int number, String cells) {
        return "<row r='" + number + "'>" + cells + "</row>";
    }

    /** A cell with its text in itself. */
    static String text(String name, String text) {
        return "<c r='" + name + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String number(String name, int style, String value) {
        return "<c r='" + name + "' s='" + style + "'><v>" + value + "</v></c>";
    }
}
