package org.tiaoli.ingest.internal.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects the bytes of text of one font until they are decoded together; not thread-safe. */
final class RtfText {

    private final RtfCharsets charsets;
    private final RtfTokens tokens;
    private final boolean rawUtf8;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean raw;

    /** @param file all of it, for some programs write UTF-8 into it, which the format does not know */
    RtfText(RtfCharsets charsets, RtfTokens tokens, byte[] file) {
        this.charsets = charsets;
        this.tokens = tokens;
        this.rawUtf8 = RtfCharsets.isUtf8(file);
    }

    /** Takes the byte that was read last, with the one behind it where the two are one character. */
    void take(int font) {
        int value = tokens.value();
        bytes.write(value);
        raw |= value > 0x7F && !tokens.isEscaped();
        if (value > 0x80 && !tokens.isEscaped() && !rawUtf8 && charsets.isDoubleByte(font)) {
            // the second one may look like markup
            int trail = tokens.trailOfRawByte();
            if (trail >= 0) {
                bytes.write(trail);
            }
        }
    }

    /** What was taken since the last time. */
    String decoded(int font) {
        if (bytes.size() == 0) {
            return "";
        }
        byte[] taken = bytes.toByteArray();
        bytes.reset();
        boolean utf8 = raw && rawUtf8;
        raw = false;
        return utf8 ? new String(taken, StandardCharsets.UTF_8) : charsets.decode(taken, font);
    }
}
