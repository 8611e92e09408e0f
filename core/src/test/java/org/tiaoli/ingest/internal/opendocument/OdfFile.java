package org.tiaoli.ingest.internal.opendocument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.ingest.ZipFiles;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Makes small Open Document files for tests from the XML that matters. */
final class OdfFile {

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMESPACES = " xmlns:office='" + NAMES + "office:1.0' xmlns:text='" + NAMES
            + "text:1.0' xmlns:table='" + NAMES + "table:1.0' xmlns:style='" + NAMES + "style:1.0' xmlns:draw='" + NAMES
            + "drawing:1.0' xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String kind;
    private final String body;
    private String automatic = "";
    private String styles = "";

    private OdfFile(String kind, String body) {
        this.kind = kind;
        this.body = body;
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
    }

    static OdfFile text(String body) {
        return new OdfFile("text", body);
    }

    static OdfFile spreadsheet(String body) {
        return new OdfFile("spreadsheet", body);
    }

    /** Something else, such as a presentation. */
    static OdfFile of(String kind) {
        return new OdfFile(kind, "");
    }

    OdfFile automatic(String xml) {
        automatic += xml;
        return this;
    }

    OdfFile styles(String xml) {
        styles += xml;
        return this;
    }

    /** A part as it is, whatever it is. */
    OdfFile raw(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        parts.putIfAbsent(
                "content.xml",
                "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + automatic
                        + "</office:automatic-styles><office:body><office:" + kind + ">" + body + "</office:" + kind
                        + "></office:body></office:document-content>");
        parts.putIfAbsent(
                "styles.xml",
                "<office:document-styles" + NAMESPACES + "><office:styles>" + styles
                        + "</office:styles></office:document-styles>");
        return ZipFiles.of(parts);
    }

    SourceText read() {
        return new Ingestor(Limits.defaults()).read("test.odt", bytes());
    }

    String text() {
        return read().text();
    }

    static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    /** A list of one item, with whatever else stands in it. */
    static String list(String attributes, String items) {
        return "<text:list " + attributes + ">" + items + "</text:list>";
    }

    static String item(String content) {
        return "<text:list-item>" + content + "</text:list-item>";
    }

    static String listStyle(String name, String levels) {
        return "<text:list-style style:name='" + name + "'>" + levels + "</text:list-style>";
    }

    /** A level, counted from 1. */
    static String level(int level, String format, String prefix, String suffix, String more) {
        return "<text:list-level-style-number text:level='" + level + "' style:num-format='" + format
                + "' style:num-prefix='" + prefix + "' style:num-suffix='" + suffix + "' " + more
                + "><style:list-level-properties><style:list-level-label-alignment text:label-followed-by='nothing'/>"
                + "</style:list-level-properties></text:list-level-style-number>";
    }
}
