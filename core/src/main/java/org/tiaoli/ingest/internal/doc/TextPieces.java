package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;

/** The text of all parts of a Word document, put together from its pieces; immutable. */
final class TextPieces {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int PRC = 1;
    private static final int PCDT = 2;
    private static final int COMPRESSED = 1 << 30;

    /**
     * @param start   its first character
     * @param offset  where its bytes begin
     * @param width   bytes for one character
     * @param changes what a fast save changed in the properties of all its characters
     */
    record Piece(int start, int end, int offset, int width, ByteBuffer changes) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** @throws org.tiaoli.UnreadableDocumentException when the pieces do not fit the file */
    TextPieces(RawDocument document, WordStreams streams) {
        try {
            read(streams, document.limits().maxTextChars());
        } catch (IndexOutOfBoundsException e) {
            throw Failures.corrupt(document.name(), "its table of text pieces does not fit the file", e);
        }
        if (text.isEmpty()) {
            throw Failures.corrupt(document.name(), "its table of text pieces is missing");
        }
    }

    private void read(WordStreams streams, int most) {
        ByteBuffer clx = streams.structure(Structure.PIECES);
        List<ByteBuffer> changes = new ArrayList<>();
        int at = 0;
        while (clx.get(at) == PRC) {
            int length = clx.getChar(at + 1);
            changes.add(clx.slice(at + 3, length).order(ByteOrder.LITTLE_ENDIAN));
            at += 3 + length;
        }
        if (clx.get(at) != PCDT) {
            return;
        }
        int count = (clx.getInt(at + 1) - 4) / 12;
        int positions = at + 5;
        int descriptors = positions + 4 * (count + 1);
        for (int i = 0; i < count && text.length() < most; i++) {
            int length = clx.getInt(positions + 4 * i + 4) - clx.getInt(positions + 4 * i);
            int place = clx.getInt(descriptors + 8 * i + 2);
            int modifier = clx.getChar(descriptors + 8 * i + 6);
            boolean complex = (modifier & 1) == 1 && modifier / 2 < changes.size();
            ByteBuffer change = complex ? changes.get(modifier / 2) : ByteBuffer.allocate(0);
            add(streams.main(), Math.min(length, most - text.length()), place, change);
        }
    }

    private void add(ByteBuffer main, int length, int place, ByteBuffer change) {
        if (length <= 0) {
            return;
        }
        boolean compressed = (place & COMPRESSED) != 0;
        int offset = compressed ? (place & ~COMPRESSED) / 2 : place;
        int width = compressed ? 1 : 2;
        byte[] bytes = new byte[Math.min(length, main.limit()) * width];
        main.get(offset, bytes);
        int start = text.length();
        if (compressed) {
            text.append(new String(bytes, WESTERN));
        } else {
            for (int i = 0; i < bytes.length; i += 2) {
                text.append((char) (bytes[i] & 0xFF | (bytes[i + 1] & 0xFF) << 8));
            }
        }
        pieces.add(new Piece(start, text.length(), offset, width, change));
    }

    int length() {
        return text.length();
    }

    char charAt(int position) {
        return text.charAt(position);
    }

    /** The piece of a character. */
    Piece piece(int position) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }

    /** Where the bytes of a character stand. */
    int offset(int position) {
        Piece piece = piece(position);
        return piece.offset() + (position - piece.start()) * piece.width();
    }
}
