package org.tiaoli.ingest.internal.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Rich Text files as programs write them. */
final class RtfFile {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}"
            + "{\\f1\\froman\\fcharset0 Times New Roman;}{\\f2\\fnil\\fcharset2 Wingdings;}"
            + "{\\f3\\fnil\\fcharset136 MingLiU;}}\n";

    private RtfFile() {}

    /** A file of a Chinese Word, with fonts 0 (GB 2312), 1 (Western), 2 (signs) and 3 (Big5). */
    static SourceText read(String body) {
        return raw(HEAD + body + "}");
    }

    static String text(String body) {
        return read(body).text();
    }

    static SourceText raw(String file) {
        return read(file.getBytes(StandardCharsets.ISO_8859_1));
    }

    static SourceText read(byte[] file) {
        return new Ingestor(Limits.defaults().withParseSeconds(20)).read("a.rtf", file);
    }

    /** Characters as Word writes them: two bytes in digits. */
    static String gb(String chinese) {
        return escaped(chinese, Charset.forName("GBK"));
    }

    static String escaped(String text, Charset charset) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(charset)) {
            out.append(b < 0 || b == '\\' || b == '{' || b == '}' ? "\\'%02x".formatted(b & 0xFF) : (char) b);
        }
        return out.toString();
    }

    /** Characters by their number, each with a question mark for older readers. */
    static String unicode(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append("\\u").append((short) c).append("\\'3f");
        }
        return out.toString();
    }

    static String par(String content) {
        return "\\pard\\plain " + content + "\\par\n";
    }
}
