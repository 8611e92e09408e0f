package org.tiaoli.ingest.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Decodes an XML part before it is parsed.
 *
 * <p>A stray byte then costs its character, not the part; and the platform's parser, which prints such bytes on the error stream,
 * never sees one.
 */
final class XmlCharset {

    /** A declaration stands at the very start and is short. */
    private static final int HEAD = 256;

    private XmlCharset() {}

    /** Reads the part in the charset that its first bytes tell or declare; in UTF-8 where they do neither. */
    static Reader reader(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part, 1 << 14);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        int mark =
                head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF ? 3 : 0;
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset(head));
    }

    private static Charset charset(byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        switch (first) {
            case 0xFEFF, 0xFFFE -> {
                return StandardCharsets.UTF_16;
            }
            case 0x003C -> {
                return StandardCharsets.UTF_16BE;
            }
            case 0x3C00 -> {
                return StandardCharsets.UTF_16LE;
            }
            default -> {
                return declared(new String(head, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static Charset declared(String head) {
        int end = head.indexOf("?>");
        int at = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
        int open = at < 0 ? -1 : firstQuote(head, at);
        int close = open < 0 ? -1 : head.indexOf(head.charAt(open), open + 1);
        if (close < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = head.substring(open + 1, close).toUpperCase(Locale.ROOT);
        try {
            // what calls itself by the name of a smaller charset uses the larger one
            return name.startsWith("GB") ? Charset.forName("GB18030") : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static int firstQuote(String head, int from) {
        int single = head.indexOf('\'', from);
        int twofold = head.indexOf('"', from);
        return single < 0 ? twofold : twofold < 0 ? single : Math.min(single, twofold);
    }
}
