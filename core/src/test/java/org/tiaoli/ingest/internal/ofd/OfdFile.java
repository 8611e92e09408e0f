package org.tiaoli.ingest.internal.ofd;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.ingest.ZipFiles;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Makes OFD files, as the parts that they consist of; letters are four millimetres high. */
final class OfdFile {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder pages = new StringBuilder();
    private final StringBuilder templates = new StringBuilder();
    private int count;

    /** A line that begins so many millimetres from the left and the upper edge, each character an object step. */
    static String line(String text, double left, double top) {
        return "<TextObject Boundary=\"%s %s 100 6\" Size=\"4\"><TextCode X=\"0\" Y=\"4\" DeltaX=\"g %d 4\">%s</TextCode></TextObject>"
                .formatted(left, top, text.length() - 1, text);
    }

    /** A line of the page from one place to another. */
    static String ruling(double left, double top, double width, double height) {
        return "<PathObject Boundary=\"%s %s %s %s\" LineWidth=\"0.3\"><AbbreviatedData>M 0 0 L %s %s</AbbreviatedData></PathObject>"
                .formatted(left, top, width, height, width, height);
    }

    OfdFile page(String... objects) {
        String part = "Pages/Page_" + count++ + "/Content.xml";
        pages.append("<Page ID=\"")
                .append(count)
                .append("\" BaseLoc=\"")
                .append(part)
                .append("\"/>");
        return part("Doc_0/" + part, content("", objects));
    }

    /** A page over a template. */
    OfdFile pageOver(int template, String... objects) {
        page();
        return part(
                "Doc_0/Pages/Page_" + (count - 1) + "/Content.xml",
                content("<Template TemplateID=\"" + template + "\"/>", objects));
    }

    OfdFile template(int id, String... objects) {
        templates
                .append("<TemplatePage ID=\"")
                .append(id)
                .append("\" BaseLoc=\"Tpls/T")
                .append(id)
                .append(".xml\"/>");
        return part("Doc_0/Tpls/T" + id + ".xml", content("", objects));
    }

    OfdFile part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    private static String content(String head, String... objects) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\""
                + " xmlns=\"http://www.ofdspec.org/2016\">" + head + "<Content><Layer Type=\"Body\" ID=\"2\">"
                + String.join("", objects) + "</Layer></Content></ofd:Page>";
    }

    byte[] bytes() {
        parts.putIfAbsent("OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>");
        parts.putIfAbsent(
                "Doc_0/Document.xml",
                "<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>" + templates
                        + "</CommonData><Pages>" + pages + "</Pages></Document>");
        return ZipFiles.of(parts);
    }

    /** @throws UnreadableDocumentException as the library does */
    SourceText read() {
        return new Ingestor(Limits.defaults()).read("a.ofd", bytes());
    }

    String text() {
        return read().text();
    }
}
