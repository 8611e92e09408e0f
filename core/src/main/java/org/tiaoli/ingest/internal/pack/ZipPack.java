package org.tiaoli.ingest.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;

/** Zip archives in memory. */
final class ZipPack {

    /** Entries smaller than this may be packed as tightly as they like. */
    private static final int SMALL = 1 << 20;

    private ZipPack() {}

    /**
     * The files in an archive, folders left out.
     *
     * @throws UnreadableDocumentException when it is damaged, or holds too many
     */
    static Pack open(RawDocument document) throws IOException {
        List<Pack.Entry> entries = new ArrayList<>();
        // closing it would release nothing: all of it is in memory
        ZipFile zip = zip(document);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entries.size() >= document.limits().maxArchiveEntries()) {
                throw Failures.tooLarge(
                        document.name(), "more than " + document.limits().maxArchiveEntries() + " zip entries");
            }
            if (!entry.isDirectory()) {
                entries.add(new ZipEntry(document, zip, entry));
            }
        }
        return new Pack(null, entries);
    }

    private static ZipFile zip(RawDocument document) {
        try {
            return ZipFile.builder()
                    .setByteArray(document.bytes())
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            throw Failures.corrupt(document.name(), "its zip directory cannot be read", e);
        }
    }

    private record ZipEntry(RawDocument document, ZipFile zip, ZipArchiveEntry entry) implements Pack.Entry {

        @Override
        public String name() {
            boolean told = entry.getGeneralPurposeBit().usesUTF8ForNames()
                    || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
            byte[] raw = entry.getRawName();
            return EntryNames.clean(told || raw == null ? entry.getName() : EntryNames.decode(raw));
        }

        @Override
        public byte[] bytes(long most) throws IOException {
            String name = document.name() + "!/" + name();
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Failures.encrypted(name);
            }
            if (!zip.canReadEntryData(entry)) {
                throw Failures.unsupported(name, "a zip entry packed by method " + entry.getMethod());
            }
            int ratio = document.limits().maxArchiveRatio();
            long size = Math.max(0, entry.getSize());
            if (size > most) {
                throw Failures.tooLarge(name, "unpacks to " + size + " bytes, left are " + most);
            }
            if (size > SMALL && size / Math.max(1, entry.getCompressedSize()) > ratio) {
                throw Failures.tooLarge(name, "unpacks to more than " + ratio + " times its size");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) size);
                if (bytes.length == size && in.read() >= 0) {
                    throw Failures.tooLarge(name, "a zip entry is longer than its directory says");
                }
                return bytes;
            }
        }
    }
}
