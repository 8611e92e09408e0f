package org.tiaoli.ingest.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;

/** Tar archives in memory. */
final class TarPack {

    private static final int MARK_AT = 257;
    private static final byte[] MARK = "ustar".getBytes(StandardCharsets.US_ASCII);

    private TarPack() {}

    static boolean isTar(byte[] bytes) {
        for (int i = 0; i < MARK.length; i++) {
            if (bytes.length <= MARK_AT + i || bytes[MARK_AT + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The files in an archive; folders, links and devices left out.
     *
     * @param document that the archive is, be it compressed
     * @param bytes    of the archive itself
     * @throws org.tiaoli.UnreadableDocumentException when it is damaged, or holds too many
     */
    static Pack open(RawDocument document, byte[] bytes) {
        List<Pack.Entry> entries = new ArrayList<>();
        TarFile tar = tar(document, bytes);
        for (TarArchiveEntry entry : tar.getEntries()) {
            if (entries.size() >= document.limits().maxArchiveEntries()) {
                throw Failures.tooLarge(
                        document.name(), "more than " + document.limits().maxArchiveEntries() + " tar entries");
            }
            if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                entries.add(new TarEntry(document, tar, entry));
            }
        }
        return new Pack(null, entries);
    }

    private static TarFile tar(RawDocument document, byte[] bytes) {
        try {
            // every byte a character, so that the bytes of names can be had again
            return new TarFile(bytes, StandardCharsets.ISO_8859_1.name());
        } catch (IOException | IllegalArgumentException e) {
            throw Failures.corrupt(document.name(), "its tar headers cannot be read", e);
        }
    }

    private record TarEntry(RawDocument document, TarFile tar, TarArchiveEntry entry) implements Pack.Entry {

        @Override
        public String name() {
            String name = entry.getName();
            boolean raw = name.chars().allMatch(c -> c <= 0xFF);
            return EntryNames.clean(raw ? EntryNames.decode(name.getBytes(StandardCharsets.ISO_8859_1)) : name);
        }

        @Override
        public byte[] bytes(long most) throws IOException {
            if (entry.getRealSize() > most) {
                throw Failures.tooLarge(
                        document.name() + "!/" + name(),
                        "unpacks to " + entry.getRealSize() + " bytes, left are " + most);
            }
            try (InputStream in = tar.getInputStream(entry)) {
                return in.readNBytes((int) most);
            }
        }
    }
}
