package org.tiaoli.ingest.internal.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.BroughtReaders;
import org.tiaoli.ingest.internal.Deadline;
import org.tiaoli.ingest.internal.FormatReader;
import org.tiaoli.ingest.internal.Formats;
import org.tiaoli.ingest.internal.RawDocument;

/** Parses files in this process. Holds no state of a file: safe to share between threads. */
public final class LocalParser implements Parser {

    private final BroughtReaders brought;

    /** @param brought asked before all others */
    public LocalParser(BroughtReaders brought) {
        this.brought = brought;
    }

    @Override
    public Parsed parse(RawDocument document) {
        Parsed parsed = Deadline.call(document, () -> parseHere(document));
        return parsed instanceof Pack pack ? timed(document, pack) : parsed;
    }

    /** As {@link #parse}, on the calling thread and without a limit of time. */
    public Parsed parseHere(RawDocument document) throws IOException {
        FormatReader reader = brought.of(document);
        Pack pack = reader != null ? null : Packs.open(document);
        if (pack != null) {
            return pack;
        }
        FormatReader chosen = reader != null ? reader : Formats::read;
        return new Parsed.Text(chosen.read(document));
    }

    private static Pack timed(RawDocument document, Pack pack) {
        @Nullable FormatReader own = pack.own();
        List<Pack.Entry> entries = new ArrayList<>();
        for (Pack.Entry entry : pack.entries()) {
            entries.add(
                    new TimedEntry(document.inside(document.name() + Pack.INSIDE + entry.name(), new byte[0]), entry));
        }
        return new Pack(own == null ? null : raw -> Deadline.call(raw, () -> own.read(raw)), entries);
    }

    @Override
    public void close() {
        // nothing is kept between files
    }

    private record TimedEntry(RawDocument shell, Pack.Entry entry) implements Pack.Entry {

        @Override
        public String name() {
            return entry.name();
        }

        @Override
        public byte[] bytes(long most) {
            return Deadline.call(shell, () -> entry.bytes(most));
        }
    }
}
