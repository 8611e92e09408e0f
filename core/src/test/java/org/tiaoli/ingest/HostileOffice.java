package org.tiaoli.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.function.Supplier;

/** Office files in parts that were made to do harm: what their XML says and counts. */
final class HostileOffice {

    private static final String W =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='r'><w:body>";
    private static final String W_END = "</w:body></w:document>";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='n' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering' Target='numbering.xml'/>"
                    + "<Relationship Id='s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles' Target='styles.xml'/>"
                    + "<Relationship Id='t' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='http://127.0.0.1:9/t.dotx' TargetMode='External'/>"
                    + "<Relationship Id='f' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes' Target='file:///etc/passwd' TargetMode='External'/>"
                    + "</Relationships>";

    private HostileOffice() {}

    static void into(Map<String, Supplier<byte[]>> all) {
        all.put("cycles.docx", () -> docx(numbered(), cyclicStyles(), cyclicNumbering()));
        all.put("missing-lists.docx", () -> docx(numbered(), "<w:styles xmlns:w='w'/>", "<w:numbering xmlns:w='w'/>"));
        all.put("long-chain.docx", () -> docx(numbered(), chain(20_000), cyclicNumbering()));
        all.put("long-attribute.docx", () -> docx("<w:p w:rsidR='" + "7".repeat(20 << 20) + "'/>" + p("文"), "", ""));
        all.put("many-attributes.docx", () -> docx("<w:p" + attributes(200_000) + "/>" + p("文"), "", ""));
        all.put(
                "million-cells.docx",
                () -> docx(
                        "<w:tbl>" + ("<w:tr>" + ("<w:tc>" + p("格") + "</w:tc>").repeat(1_000) + "</w:tr>").repeat(1_000)
                                + "</w:tbl>",
                        "",
                        ""));
        all.put(
                "wide-cell.docx",
                () -> docx(
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr>" + p("格")
                                + "</w:tc></w:tr></w:tbl>",
                        "",
                        ""));
        all.put(
                "nested-tables.docx",
                () -> docx(
                        "<w:tbl><w:tr><w:tc>".repeat(20_000) + p("底") + "</w:tc></w:tr></w:tbl>".repeat(20_000),
                        "",
                        ""));
        all.put("many-paragraphs.docx", () -> docx(p("文").repeat(1_000_000), "", ""));
        all.put(
                "sparse.xlsx",
                () -> xlsx("<row r='1'><c r='A1' t='inlineStr'><is><t>甲</t></is></c></row>"
                        + "<row r='1048576'><c r='XFD1048576' t='inlineStr'><is><t>乙</t></is></c></row>"));
        all.put("million-cells.xlsx", () -> xlsx(cells(1_000, 1_000)));
        all.put(
                "huge-merge.xlsx",
                () -> xlsx("<row r='1'><c r='A1' t='inlineStr'><is><t>甲</t></is></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells><sheetData>"));
        all.put(
                "many-merges.xlsx",
                () -> xlsx(cells(300, 10) + "</sheetData><mergeCells>" + "<mergeCell ref='A1:J300'/>".repeat(200_000)
                        + "</mergeCells><sheetData>"));
        all.put(
                "wrong-cells.xlsx",
                () -> xlsx("<row r='-5'><c r='ZZZZZZZ99999999999'><v>1e999999999</v></c>"
                        + "<c r='' t='s'><v>99999999</v></c><c s='99999'><v>-1e308</v></c></row>"));
        all.put(
                "repeated.ods",
                () -> odf(
                        "spreadsheet",
                        "<table:table><table:table-row table:number-rows-repeated='1048576'>"
                                + "<table:table-cell table:number-columns-repeated='16384'><text:p>满</text:p></table:table-cell>"
                                + "</table:table-row></table:table>"));
        all.put(
                "repeated-empty.ods",
                () -> odf(
                        "spreadsheet",
                        ("<table:table><table:table-row table:number-rows-repeated='2000000000'>"
                                        + "<table:table-cell table:number-columns-repeated='2000000000'/></table:table-row></table:table>")
                                .repeat(200)));
        all.put("spaces.odt", () -> odf("text", "<text:p>文<text:s text:c='2000000000'/>字</text:p>"));
        all.put(
                "spans.odt",
                () -> odf(
                        "text",
                        "<table:table><table:table-row><table:table-cell table:number-columns-spanned='2000000000' "
                                + "table:number-rows-spanned='2000000000'><text:p>格</text:p></table:table-cell></table:table-row></table:table>"));
        all.put("style-cycle.odt", () -> odf("text", "<text:p text:style-name='A'>文</text:p>"));
        for (String part : new String[] {
            "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels"
        }) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            for (String[] attack : HostileXml.ATTACKS) {
                all.put(
                        "docx-" + name + "-" + attack[0] + ".docx",
                        () -> parts(
                                "word/document.xml",
                                W + p("文") + W_END,
                                "word/_rels/document.xml.rels",
                                RELATIONS,
                                part,
                                attack[1]));
            }
        }
        for (String part :
                new String[] {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"}) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            for (String[] attack : HostileXml.ATTACKS) {
                all.put("xlsx-" + name + "-" + attack[0] + ".xlsx", () -> xlsxParts(cells(2, 2), part, attack[1]));
            }
        }
        for (String part : new String[] {"content.xml", "styles.xml", "META-INF/manifest.xml"}) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            for (String[] attack : HostileXml.ATTACKS) {
                all.put(
                        "odt-" + name + "-" + attack[0] + ".odt",
                        () -> parts(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "content.xml",
                                office("text", "<text:p>文</text:p>"),
                                part,
                                attack[1]));
            }
        }
        for (String part : new String[] {"OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml"}) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            for (String[] attack : HostileXml.ATTACKS) {
                all.put("ofd-" + name + "-" + attack[0] + ".ofd", () -> ofd("Page_0", part, attack[1]));
            }
        }
        all.put("page-cycle.ofd", () -> ofd("../../Document.xml"));
        all.put(
                "no-boundary.ofd",
                () -> ofd(
                        "Page_0",
                        "Doc_0/Pages/Page_0/Content.xml",
                        "<Page><Content><Layer><TextObject Boundary='NaN Infinity 1e99 -1' CTM='0 0 0 0 0 0' Size='1e38'><TextCode X='1e38' Y='NaN' DeltaX='g 2000000000 1'>文字</TextCode></TextObject></Layer></Content></Page>"));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String numbered() {
        return "<w:p><w:pPr><w:pStyle w:val='A'/><w:numPr><w:ilvl w:val='99'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                + "<w:r><w:t>文</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val='B'/></w:pPr><w:r><w:t>字</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:numId w:val='77'/></w:numPr></w:pPr><w:r><w:t>无</w:t></w:r></w:p>";
    }

    private static String cyclicStyles() {
        return "<w:styles xmlns:w='w'>"
                + "<w:style w:styleId='A' w:type='paragraph'><w:basedOn w:val='B'/><w:link w:val='A'/></w:style>"
                + "<w:style w:styleId='B' w:type='paragraph'><w:basedOn w:val='A'/><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId='L' w:type='numbering'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style></w:styles>";
    }

    private static String cyclicNumbering() {
        return "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='L'/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='L'/><w:numStyleLink w:val='L'/>"
                + "<w:lvl w:ilvl='0'><w:start w:val='2147483647'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1%2%9%99%'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
    }

    private static String chain(int length) {
        StringBuilder styles = new StringBuilder(
                "<w:styles xmlns:w='w'><w:style w:styleId='A' w:type='paragraph'><w:basedOn w:val='S0'/></w:style>");
        for (int i = 0; i < length; i++) {
            styles.append("<w:style w:styleId='S")
                    .append(i)
                    .append("' w:type='paragraph'><w:basedOn w:val='S")
                    .append(i + 1)
                    .append("'/></w:style>");
        }
        return styles.append("</w:styles>").toString();
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(" a").append(i).append("='1'");
        }
        return all.toString();
    }

    private static String cells(int rows, int columns) {
        StringBuilder all = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            all.append("<row r='")
                    .append(row)
                    .append("'>")
                    .append("<c t='inlineStr'><is><t>格</t></is></c>".repeat(columns))
                    .append("</row>");
        }
        return all.toString();
    }

    private static byte[] docx(String body, String styles, String numbering) {
        return parts(
                "word/document.xml",
                W + body + W_END,
                "word/_rels/document.xml.rels",
                RELATIONS,
                "word/styles.xml",
                styles.isEmpty() ? "<w:styles xmlns:w='w'/>" : styles,
                "word/numbering.xml",
                numbering.isEmpty() ? "<w:numbering xmlns:w='w'/>" : numbering);
    }

    private static byte[] xlsx(String rows) {
        return xlsxParts(rows);
    }

    private static byte[] xlsxParts(String rows, String... more) {
        ZipFiles zip = zip(
                "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='表' r:id='s1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='s1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='s2' Type='x/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='s3' Type='x/styles' Target='styles.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return with(zip, more).bytes();
    }

    private static String office(String kind, String body) {
        return "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b'><office:body><office:" + kind
                + ">" + body + "</office:" + kind + "></office:body></office:document-content>";
    }

    private static byte[] odf(String kind, String body) {
        return parts(
                "mimetype",
                "application/vnd.oasis.opendocument." + kind,
                "content.xml",
                office(kind, body),
                "styles.xml",
                "<office:document-styles xmlns:office='o' xmlns:style='s'><office:styles>"
                        + "<style:style style:name='A' style:family='paragraph' style:parent-style-name='B'/>"
                        + "<style:style style:name='B' style:family='paragraph' style:parent-style-name='A'/></office:styles></office:document-styles>");
    }

    private static byte[] ofd(String page, String... more) {
        ZipFiles zip = zip(
                "OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>",
                "Doc_0/Document.xml",
                        "<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea></CommonData>"
                                + "<Pages><Page ID='1' BaseLoc='Pages/" + page + "/Content.xml'/></Pages></Document>",
                "Doc_0/Pages/Page_0/Content.xml",
                        "<Page><Content><Layer><TextObject Boundary='10 10 100 6' Size='4'><TextCode X='0' Y='4'>文</TextCode></TextObject></Layer></Content></Page>");
        return with(zip, more).bytes();
    }

    private static byte[] parts(String... parts) {
        return zip(parts).bytes();
    }

    private static ZipFiles zip(String... parts) {
        return with(new ZipFiles(), parts);
    }

    /** What comes later takes the place of a part of the same name. */
    private static ZipFiles with(ZipFiles zip, String... parts) {
        for (int i = 0; i < parts.length; i += 2) {
            zip.with(parts[i], parts[i + 1].getBytes(UTF_8));
        }
        return zip;
    }
}
