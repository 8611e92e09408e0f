package org.tiaoli.ingest.internal.isolate;

import java.io.IOException;
import org.tiaoli.text.Limits;

/** What a child is asked. */
sealed interface Request {

    void write(WireOut out) throws IOException;

    /** @throws IOException when none comes any more */
    static Request read(WireIn in, Limits limits) throws IOException {
        return switch (in.constant(Tag.values())) {
            case PARSE -> new Parse(in.flag(), in.text(TextWire.LONGEST), in.bytes(limits.maxFileBytes()));
            case OWN -> new Own(in.number(Integer.MAX_VALUE));
            case ENTRY -> new Entry(in.number(Integer.MAX_VALUE), in.number(Integer.MAX_VALUE), in.longNumber());
            default -> throw new IOException("no request");
        };
    }

    /**
     * What a file is, or says.
     *
     * @param first the packs of another file before it can be forgotten
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
    record Parse(boolean first, String name, byte[] bytes) implements Request {

        @Override
        public void write(WireOut out) throws IOException {
            out.constant(Tag.PARSE);
            out.flag(first);
            out.text(name);
            out.bytes(bytes);
        }
    }

    /**
     * What a pack says itself.
     *
     * @param pack as the child has numbered it
     */
    record Own(int pack) implements Request {

        @Override
        public void write(WireOut out) throws IOException {
            out.constant(Tag.OWN);
            out.number(pack);
        }
    }

    /**
     * The bytes of a file in a pack.
     *
     * @param pack  as the child has numbered it
     * @param index of the file in the pack, from 0
     * @param most  more bytes are not wanted
     */
    record Entry(int pack, int index, long most) implements Request {

        @Override
        public void write(WireOut out) throws IOException {
            out.constant(Tag.ENTRY);
            out.number(pack);
            out.number(index);
            out.number(most);
        }
    }
}
