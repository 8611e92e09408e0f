package org.tiaoli.ingest.internal.excel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Xml;

/** Reads the texts that the cells of a workbook share. */
final class SharedStrings {

    private SharedStrings() {}

    static List<String> read(RawDocument document, Xml xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        long size = 0;
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                String text = text(xml);
                size += text.length() + 1L;
                if (size > document.limits().maxTextChars()) {
                    throw Failures.tooLarge(
                            document.name(), "more than " + document.limits().maxTextChars() + " characters");
                }
                strings.add(text);
            }
        }
        return strings;
    }

    /** The characters of the current element, whose runs are joined and whose phonetic readings are left out. */
    static String text(Xml xml) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        append(xml, out);
        return unescape(out.toString());
    }

    private static void append(Xml xml, StringBuilder out) throws XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "t" -> out.append(xml.text());
                case "rPh" -> xml.skip();
                default -> append(xml, out);
            }
        }
    }

    /** Signs that XML cannot hold are written as {@code _x000D_}. */
    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int sign = text.startsWith("_x", at) && at + 6 < text.length() && text.charAt(at + 6) == '_'
                    ? hex(text.substring(at + 2, at + 6))
                    : -1;
            if (sign >= 0) {
                out.append((char) sign);
                at += 7;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private static int hex(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = 16 * value + digit;
        }
        return value;
    }
}
