package org.tiaoli.ingest.internal.isolate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.FormatReader;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.pack.Pack;
import org.tiaoli.text.SourceText;

/** A pack that a child has opened; when that child has died of something in it, the next opens it again. */
final class RemotePack {

    private final ChildParser parser;
    private final RawDocument document;
    private Child opener;
    private int number;

    private RemotePack(ChildParser parser, RawDocument document, Child opener, int number) {
        this.parser = parser;
        this.document = document;
        this.opener = opener;
        this.number = number;
    }

    /** Reads what comes behind {@link Tag#PACK}. */
    static Pack read(ChildParser parser, RawDocument document, Child opener, WireIn in) throws IOException {
        RemotePack pack = new RemotePack(parser, document, opener, in.number(Integer.MAX_VALUE));
        FormatReader own = in.flag() ? unused -> pack.own() : null;
        List<String> names = in.texts(document.limits().maxArchiveEntries(), TextWire.LONGEST);
        List<Pack.Entry> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            entries.add(new Entry(pack, i, names.get(i)));
        }
        return new Pack(own, entries);
    }

    private SourceText own() {
        return open().ask(document, new Request.Own(number), (tag, in) -> {
            if (tag != Tag.TEXT) {
                throw new IOException("no text: " + tag);
            }
            return TextWire.read(in, document.limits());
        });
    }

    private byte[] bytes(int index, String name, long most) {
        // the ceilings of the pack hold for what lies in it, and the messages name that
        RawDocument file = document.inside(name, new byte[0]);
        return open().ask(file, new Request.Entry(number, index, most), (tag, in) -> {
            if (tag != Tag.BYTES) {
                throw new IOException("no bytes: " + tag);
            }
            return in.bytes(most);
        });
    }

    private Child open() {
        if (!opener.isUsable()) {
            number = parser.parse(document, (tag, in) -> {
                if (tag != Tag.PACK) {
                    throw new IOException("no pack: " + tag);
                }
                int again = in.number(Integer.MAX_VALUE);
                in.flag();
                in.texts(document.limits().maxArchiveEntries(), TextWire.LONGEST);
                return again;
            });
            opener = parser.child();
        }
        return opener;
    }

    private record Entry(RemotePack pack, int index, String name) implements Pack.Entry {

        @Override
        public byte[] bytes(long most) {
            return pack.bytes(index, pack.document.name() + Pack.INSIDE + name, most);
        }
    }
}
