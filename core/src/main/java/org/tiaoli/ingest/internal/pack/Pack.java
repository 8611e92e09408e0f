package org.tiaoli.ingest.internal.pack;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.FormatReader;

/**
 * A file that holds others.
 *
 * @param own     reads what the file says itself, as a mail does; null where it only holds others
 * @param entries what it holds, in order, whatever it is
 */
public record Pack(@Nullable FormatReader own, List<Entry> entries) implements Parsed {

    /** What stands between the name of a pack and the name of a file in it. */
    public static final String INSIDE = "!/";

    public Pack {
        entries = List.copyOf(entries);
    }

    /** A file in a pack. */
    public interface Entry {

        /** Its path in the pack, parted by slashes; a name to be shown, never a place to write to. */
        String name();

        /**
         * Its content.
         *
         * @param most more bytes than this are not unpacked
         * @throws org.tiaoli.UnreadableDocumentException when there are more, it is encrypted or packed in an unknown way
         * @throws IOException                            when it is damaged
         */
        byte[] bytes(long most) throws IOException;
    }
}
