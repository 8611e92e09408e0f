package org.tiaoli.ingest.internal.isolate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;

/**
 * Reads what a {@link WireOut} wrote on the other side; not thread-safe.
 *
 * <p>The other side is not trusted: every number is checked against what it may be, and nothing is allocated for more than has
 * arrived. Whatever does not fit is an {@link IOException}.
 */
final class WireIn {

    private static final int CHUNK = 4_096;

    private final DataInputStream in;

    WireIn(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }

    <E extends Enum<E>> E constant(E[] all) throws IOException {
        return all[number(in.readUnsignedByte(), all.length - 1)];
    }

    int number(int most) throws IOException {
        return number(in.readInt(), most);
    }

    long longNumber() throws IOException {
        return in.readLong();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    String text(int longest) throws IOException {
        int length = number(longest);
        StringBuilder text = new StringBuilder(Math.min(length, CHUNK));
        byte[] chunk = new byte[2 * Math.min(length, CHUNK)];
        for (int left = length; left > 0; left -= CHUNK) {
            int n = 2 * Math.min(left, CHUNK);
            in.readFully(chunk, 0, n);
            for (int i = 0; i < n; i += 2) {
                text.append((char) ((chunk[i] & 0xFF) << 8 | chunk[i + 1] & 0xFF));
            }
        }
        return text.toString();
    }

    @Nullable
    String textOrNull(int longest) throws IOException {
        return flag() ? text(longest) : null;
    }

    List<String> texts(int most, int longest) throws IOException {
        int count = number(most);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(longest));
        }
        return texts;
    }

    byte[] bytes(long most) throws IOException {
        int length = number((int) Math.min(Integer.MAX_VALUE, most));
        // piece by piece, for the length may be a lie
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** A span in a text of this length. */
    Span span(int length) throws IOException {
        int end = 0;
        int start = number(length);
        end = number(length);
        if (end < start) {
            throw new IOException("a span from " + start + " to " + end);
        }
        return new Span(start, end);
    }

    private static int number(int value, int most) throws IOException {
        if (value < 0 || value > most) {
            throw new IOException("a number is " + value + " where it is at most " + most);
        }
        return value;
    }
}
