package org.tiaoli.ingest.internal.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/** Reads the words in headers that are not ASCII: {@code =?utf-8?b?5YWz5LqO?=}. */
final class EncodedWords {

    private EncodedWords() {}

    /**
     * The value of a header as people read it.
     *
     * @param raw each byte one character
     */
    static String decode(String raw) {
        StringBuilder out = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        int plain = 0;
        int at = raw.indexOf("=?");
        while (at >= 0) {
            int[] marks = marks(raw, at);
            if (marks.length == 0) {
                at = raw.indexOf("=?", at + 2);
                continue;
            }
            String between = raw.substring(plain, at);
            String own = charset(raw.substring(at + 2, marks[0]));
            boolean goesOn = bytes.size() > 0 && between.isBlank() && own.equalsIgnoreCase(charset);
            if (!goesOn) {
                // a character may be cut between two words, so that their bytes are decoded together
                flush(bytes, charset, out);
                if (!between.isBlank() || out.isEmpty()) {
                    out.append(unencoded(between));
                }
            }
            charset = own;
            String text = raw.substring(marks[1] + 1, marks[2]);
            boolean base64 = Character.toLowerCase(raw.charAt(marks[0] + 1)) == 'b';
            bytes.writeBytes(base64 ? Transfer.base64(text.getBytes(ISO_8859_1)) : quoted(text));
            plain = marks[2] + 2;
            at = raw.indexOf("=?", plain);
        }
        flush(bytes, charset, out);
        return out.append(unencoded(raw.substring(plain))).toString().strip();
    }

    /** The second, third and last question mark of the word that begins here; empty when it is no such word. */
    private static int[] marks(String raw, int at) {
        int second = raw.indexOf('?', at + 2);
        int third = second < 0 ? -1 : raw.indexOf('?', second + 1);
        int last = third < 0 ? -1 : raw.indexOf("?=", third + 1);
        return last < 0 || third != second + 2 ? new int[0] : new int[] {second, third, last};
    }

    /** Without the language that may stand behind it. */
    private static String charset(String word) {
        int star = word.indexOf('*');
        return star < 0 ? word : word.substring(0, star);
    }

    private static void flush(ByteArrayOutputStream bytes, String charset, StringBuilder out) {
        out.append(MailCharsets.decode(bytes.toByteArray(), charset));
        bytes.reset();
    }

    private static String unencoded(String raw) {
        return MailCharsets.decode(raw.getBytes(ISO_8859_1), "");
    }

    private static byte[] quoted(String text) {
        return Transfer.quotedPrintable(text.replace('_', ' ').getBytes(ISO_8859_1));
    }
}
