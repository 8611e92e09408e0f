package org.tiaoli.ingest.internal.isolate;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;

/** Writes numbers, characters and bytes for a {@link WireIn} on the other side; not thread-safe. */
final class WireOut {

    private static final int CHUNK = 4_096;

    private final DataOutputStream out;
    private final byte[] chunk = new byte[2 * CHUNK];

    WireOut(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    void constant(Enum<?> constant) throws IOException {
        out.writeByte(constant.ordinal());
    }

    void number(int value) throws IOException {
        out.writeInt(value);
    }

    void number(long value) throws IOException {
        out.writeLong(value);
    }

    void flag(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    /** As UTF-16 code units, for a text may hold halves of pairs. */
    void text(String text) throws IOException {
        out.writeInt(text.length());
        for (int from = 0; from < text.length(); from += CHUNK) {
            int to = Math.min(text.length(), from + CHUNK);
            int n = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                chunk[n++] = (byte) (c >> 8);
                chunk[n++] = (byte) c;
            }
            out.write(chunk, 0, n);
        }
    }

    void textOrNull(@Nullable String text) throws IOException {
        flag(text != null);
        if (text != null) {
            text(text);
        }
    }

    void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void span(Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    void flush() throws IOException {
        out.flush();
    }
}
