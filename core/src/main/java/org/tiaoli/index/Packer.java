package org.tiaoli.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;

/**
 * Writes values one behind the other; not thread-safe.
 *
 * <p>A string that stands in the quote takes two small numbers instead of its characters.
 */
final class Packer {

    static final int NULL = 0;
    static final int LITERAL = 1;
    static final int QUOTED = 2;

    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    private final String quote;

    /** @param quote the text that strings may refer to; the reader must have it before the first of them */
    Packer(String quote) {
        this.quote = quote;
    }

    void number(int value) throws IOException {
        out.writeVInt(value);
    }

    void flag(boolean value) throws IOException {
        out.writeByte((byte) (value ? 1 : 0));
    }

    void literal(String value) throws IOException {
        out.writeString(value);
    }

    void name(Enum<?> value) throws IOException {
        out.writeString(value.name());
    }

    void string(@Nullable String value) throws IOException {
        if (value == null) {
            out.writeVInt(NULL);
            return;
        }
        int at = value.isEmpty() ? -1 : quote.indexOf(value);
        if (at < 0) {
            out.writeVInt(LITERAL);
            out.writeString(value);
        } else {
            out.writeVInt(QUOTED + at);
            out.writeVInt(value.length());
        }
    }

    void strings(Collection<String> values) throws IOException {
        out.writeVInt(values.size());
        for (String value : values) {
            string(value);
        }
    }

    void span(Span span) throws IOException {
        out.writeVInt(span.start());
        out.writeVInt(span.length());
    }

    void integer(@Nullable Integer value) throws IOException {
        string(value == null ? null : value.toString());
    }

    void real(@Nullable Double value) throws IOException {
        string(value == null ? null : value.toString());
    }

    void longInteger(@Nullable Long value) throws IOException {
        string(value == null ? null : value.toString());
    }

    byte[] bytes() {
        return out.toArrayCopy();
    }
}
