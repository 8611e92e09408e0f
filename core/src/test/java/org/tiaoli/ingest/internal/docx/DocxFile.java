package org.tiaoli.ingest.internal.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.ingest.ZipFiles;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Makes small Word documents for tests from the XML that matters. */
final class DocxFile {

    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:v='urn:schemas-microsoft-com:vml'";
    private static final String ROLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String relations = "";

    DocxFile(String body) {
        parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
        parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    DocxFile styles(String styles) {
        return part("styles", "styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
    }

    DocxFile numbering(String numbering) {
        return part("numbering", "numbering.xml", "<w:numbering" + NAMESPACES + ">" + numbering + "</w:numbering>");
    }

    DocxFile footnotes(String footnotes) {
        return part("footnotes", "footnotes.xml", "<w:footnotes" + NAMESPACES + ">" + footnotes + "</w:footnotes>");
    }

    DocxFile header(String header) {
        return part("header", "header1.xml", "<w:hdr" + NAMESPACES + ">" + header + "</w:hdr>");
    }

    /** A part as it is, whatever it is. */
    DocxFile raw(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    byte[] bytes() {
        parts.put("word/_rels/document.xml.rels", relations(relations));
        return ZipFiles.of(parts);
    }

    SourceText read() {
        return new Ingestor(Limits.defaults()).read("test.docx", bytes());
    }

    String text() {
        return read().text();
    }

    private DocxFile part(String role, String name, String xml) {
        relations += relation(role, name);
        return raw("word/" + name, xml);
    }

    private static String relation(String role, String target) {
        return "<Relationship Id='" + role + "' Type='" + ROLES + role + "' Target='" + target + "'/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return p("", text);
    }

    /** A paragraph with properties. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    /** A paragraph of a list. */
    static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", text);
    }

    /** A paragraph of a style. */
    static String styled(String style, String text) {
        return p("<w:pStyle w:val='" + style + "'/>", text);
    }

    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A level of a list. */
    static String lvl(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:suff w:val='nothing'/><w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    static String abstractNum(int id, String levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
    }

    static String num(int id, int abstractNum, String overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + abstractNum + "'/>" + overrides + "</w:num>";
    }
}
