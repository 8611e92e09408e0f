package org.tiaoli.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.function.Supplier;

/** Pages, mails, tables and texts of a size or a form that nobody writes. */
final class HostileText {

    private static final int MB = 1 << 20;

    private HostileText() {}

    static void into(Map<String, Supplier<byte[]>> all) {
        all.put("nested-tags.html", () -> html("<div>".repeat(1_000_000) + "底"));
        all.put("nested-inline.html", () -> html("<b><i>".repeat(300_000) + "底"));
        all.put("nested-lists.html", () -> html("<ol><li>".repeat(100_000) + "底"));
        all.put("nested-tables.html", () -> html("<table><tr><td>".repeat(50_000) + "底"));
        all.put("long-line.html", () -> html("<p>" + "第一条文".repeat(50 * MB / 12) + "</p>"));
        all.put("long-attribute.html", () -> html("<p class='" + "x ".repeat(10 * MB) + "'>文</p>"));
        all.put("many-elements.html", () -> html("<p>文</p>".repeat(1_000_000)));
        all.put(
                "million-cells.html",
                () -> html("<table>" + ("<tr>" + "<td>格</td>".repeat(1_000) + "</tr>").repeat(1_000) + "</table>"));
        all.put(
                "wide-cells.html",
                () -> html("<table>" + "<tr><td rowspan=65534 colspan=1000>格</td></tr>".repeat(500) + "</table>"));
        all.put(
                "huge-span.html",
                () -> html("<table><tr><td rowspan=2000000000 colspan=2000000000>格</td></tr></table>"));
        all.put(
                "outside.html",
                () -> html("<iframe src='file:///etc/passwd'></iframe><img src='http://127.0.0.1:9/x.png'>"
                        + "<object data='file:///etc/passwd'></object><link rel=import href='file:///etc/passwd'>"
                        + "<embed src='file:///etc/passwd'><base href='http://127.0.0.1:9/'><p>文</p>"));
        all.put("no-end.html", () -> ("<html><body><p>文<!-- " + "-".repeat(20 * MB)).getBytes(UTF_8));
        all.put("entities.html", () -> html("<p>" + "&lt;&#x4e00;&nosuch;".repeat(500_000) + "</p>"));
        all.put("unclosed-quote.csv", () -> ("甲,乙\n\"" + "丙,丁\n".repeat(50 * MB / 8)).getBytes(UTF_8));
        all.put("quotes.csv", () -> ("甲,乙\n" + "\"".repeat(20 * MB)).getBytes(UTF_8));
        all.put("commas.csv", () -> ("甲" + ",".repeat(20 * MB) + "\n").getBytes(UTF_8));
        all.put("ragged.csv", () -> ("甲\n".repeat(300_000) + ",".repeat(100_000) + "乙\n").getBytes(UTF_8));
        all.put("long-line.txt", () -> "第一条".repeat(50 * MB / 9).getBytes(UTF_8));
        all.put("newlines.txt", () -> ("文" + "\n".repeat(50 * MB)).getBytes(UTF_8));
        all.put("zeros.txt", () -> new byte[50 * MB]);
        all.put("surrogates.txt", () -> repeat(new byte[] {(byte) 0xD8, 0}, 5 * MB));
        all.put("four-bytes.txt", () -> repeat(new byte[] {(byte) 0x81, 0x30, (byte) 0x81, 0x30}, 5 * MB));
        all.put("braces.rtf", () -> ("{\\rtf1 " + "{".repeat(5 * MB) + "x").getBytes(US_ASCII));
        all.put(
                "words.rtf",
                () -> ("{\\rtf1 " + "\\b1\\u-1 ?\\bin99999999 ".repeat(500_000) + "x}").getBytes(US_ASCII));
        all.put(
                "numbers.rtf",
                () -> ("{\\rtf1 \\u" + "9".repeat(5 * MB) + "\\bin2147483647 x \\trowd" + "\\cellx1".repeat(500_000)
                                + "x\\cell\\row}")
                        .getBytes(US_ASCII));
        all.put(
                "outside.rtf",
                () ->
                        "{\\rtf1{\\*\\template http://127.0.0.1:9/t}{\\field{\\*\\fldinst INCLUDETEXT \"/etc/passwd\"}}x\\par}"
                                .getBytes(US_ASCII));
        all.put("nested.eml", HostileText::nestedMail);
        all.put(
                "many-parts.eml",
                () -> mail(
                        "multipart/mixed; boundary=b",
                        "--b\nContent-Type: text/plain\n\nx\n".repeat(200_000) + "--b--"));
        all.put(
                "long-header.eml",
                () -> ("From: a@b\nDate: x\nSubject: " + "=?utf-8?B?5paH?= ".repeat(500_000) + "\n\n文")
                        .getBytes(UTF_8));
        all.put(
                "base64.eml",
                () -> mail("text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", "=".repeat(20 * MB)));
        all.put(
                "outside.eml",
                () -> mail("message/external-body; access-type=local-file; name=\"/etc/passwd\"", "\n\n文"));
        all.put(
                "laughs.html",
                () ->
                        ("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>&x; 文</p></body></html>")
                                .getBytes(UTF_8));
        for (String[] attack : HostileXml.ATTACKS) {
            all.put(
                    "xhtml-" + attack[0] + ".xhtml",
                    () -> ("<?xml version='1.0'?>"
                                    + attack[1].replace("<d", "<html").replace("</d", "</html"))
                            .getBytes(UTF_8));
            all.put("xml-" + attack[0] + ".xml", () -> attack[1].getBytes(UTF_8));
        }
    }

    private static byte[] html(String body) {
        return ("<html><body>" + body + "</body></html>").getBytes(UTF_8);
    }

    private static byte[] mail(String type, String body) {
        return ("From: a@b\nDate: x\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n" + body).getBytes(UTF_8);
    }

    private static byte[] nestedMail() {
        StringBuilder all = new StringBuilder("From: a@b\nDate: x\nMIME-Version: 1.0\n");
        for (int i = 0; i < 10_000; i++) {
            all.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return all.append("Content-Type: text/plain\n\n文").toString().getBytes(UTF_8);
    }

    private static byte[] repeat(byte[] unit, int times) {
        byte[] all = new byte[unit.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = unit[i % unit.length];
        }
        return all;
    }
}
