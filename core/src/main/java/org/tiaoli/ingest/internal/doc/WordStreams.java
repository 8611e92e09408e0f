package org.tiaoli.ingest.internal.doc;

import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;

/**
 * The streams of a binary Word document, with the header that tells where everything lies in them.
 *
 * <p>Reading outside of a stream throws {@link IndexOutOfBoundsException}, as for any buffer. Terms follow [MS-DOC].
 */
final class WordStreams {

    /** Where the pairs of offset and length begin in the header. */
    private static final int PLACES = 0x9A;

    private static final int ENCRYPTED = 0x0100;
    private static final int OBFUSCATED = 0x8000;
    private static final int TABLE_1 = 0x0200;

    private final ByteBuffer main;
    private final ByteBuffer table;
    private final ByteBuffer data;

    private WordStreams(ByteBuffer main, ByteBuffer table, ByteBuffer data) {
        this.main = main;
        this.table = table;
        this.data = data;
    }

    /** @throws org.tiaoli.UnreadableDocumentException when it is protected by a password */
    static WordStreams open(RawDocument document, DirectoryNode root, ByteBuffer main) throws IOException {
        int flags = main.getChar(0x0A);
        if ((flags & (ENCRYPTED | OBFUSCATED)) != 0) {
            throw Failures.encrypted(document.name());
        }
        String name = (flags & TABLE_1) == 0 ? "0Table" : "1Table";
        ByteBuffer data =
                root.hasEntryCaseInsensitive("Data") ? stream(document, root, "Data") : ByteBuffer.allocate(0);
        return new WordStreams(main, stream(document, root, name), data.order(ByteOrder.LITTLE_ENDIAN));
    }

    /** The bytes of one stream. */
    static ByteBuffer stream(RawDocument document, DirectoryNode root, String name) throws IOException {
        if (!(root.hasEntryCaseInsensitive(name) && root.getEntryCaseInsensitive(name) instanceof DocumentNode node)) {
            throw Failures.corrupt(document.name(), "its stream " + name + " is missing");
        }
        if (node.getSize() > document.size()) {
            throw Failures.corrupt(document.name(), "its stream " + name + " is longer than the file");
        }
        byte[] bytes = new byte[node.getSize()];
        try (DataInputStream in = new DataInputStream(new DocumentInputStream(node))) {
            in.readFully(bytes);
        } catch (FileNotFoundException | RuntimeException e) {
            throw Failures.corrupt(document.name(), "its stream " + name + " cannot be read", e);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    ByteBuffer main() {
        return main;
    }

    ByteBuffer data() {
        return data;
    }

    /** A number of the header, such as a count of characters. */
    int header(int offset) {
        return main.getInt(offset);
    }

    /** The structure of this index in the header's list; empty where there is none. */
    ByteBuffer structure(int index) {
        int length = length(index);
        return length <= 0 ? table.slice(0, 0) : slice(offset(index), length);
    }

    /** The table stream from the structure of this index on. */
    ByteBuffer from(int index) {
        return slice(offset(index), table.limit() - offset(index));
    }

    private int offset(int index) {
        return main.getInt(PLACES + 8 * index);
    }

    private int length(int index) {
        // a header of an older version ends before
        int places = main.getChar(PLACES - 2);
        return index < places ? main.getInt(PLACES + 8 * index + 4) : 0;
    }

    private ByteBuffer slice(int from, int length) {
        return table.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
