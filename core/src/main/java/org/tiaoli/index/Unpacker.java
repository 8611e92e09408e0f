package org.tiaoli.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;

/** Reads what a {@link Packer} wrote, in the same order; not thread-safe. */
final class Unpacker {

    private final ByteArrayDataInput in;
    private String quote = "";

    Unpacker(BytesRef bytes) {
        in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    /** Sets the text that the strings to come refer to. */
    void quote(String text) {
        quote = text;
    }

    /** Throws unless everything was read, and no more. */
    void end() throws IOException {
        if (!in.eof()) {
            throw new IOException("what was stored ends at byte " + in.length() + ", not at " + in.getPosition());
        }
    }

    int number() {
        return in.readVInt();
    }

    boolean flag() {
        return in.readByte() != 0;
    }

    String literal() throws IOException {
        return in.readString();
    }

    <E extends Enum<E>> E name(Class<E> type) throws IOException {
        return Enum.valueOf(type, in.readString());
    }

    @Nullable
    String optional() throws IOException {
        int where = in.readVInt();
        if (where == Packer.NULL) {
            return null;
        }
        if (where == Packer.LITERAL) {
            return in.readString();
        }
        int at = where - Packer.QUOTED;
        return quote.substring(at, at + in.readVInt());
    }

    String string() throws IOException {
        String value = optional();
        if (value == null) {
            throw new IOException("a string is missing at byte " + in.getPosition());
        }
        return value;
    }

    List<String> strings() throws IOException {
        int count = in.readVInt();
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(string());
        }
        return values;
    }

    Span span() {
        int start = in.readVInt();
        return new Span(start, start + in.readVInt());
    }

    @Nullable
    Integer integer() throws IOException {
        String value = optional();
        return value == null ? null : Integer.valueOf(value);
    }

    @Nullable
    Double real() throws IOException {
        String value = optional();
        return value == null ? null : Double.valueOf(value);
    }

    @Nullable
    Long longInteger() throws IOException {
        String value = optional();
        return value == null ? null : Long.valueOf(value);
    }
}
