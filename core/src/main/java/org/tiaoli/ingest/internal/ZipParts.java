package org.tiaoli.ingest.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip container in memory, after its directory has been looked through for bombs.
 *
 * <p>Nothing is unpacked to disk. What the directory says about sizes is checked again while a part is read.
 */
public final class ZipParts implements AutoCloseable {

    /** Parts smaller than this may be packed as tightly as they like. */
    private static final long SMALL = 1 << 20;

    private final RawDocument document;
    private final ZipFile zip;

    /** @throws org.tiaoli.UnreadableDocumentException when the container is damaged, encrypted or beyond a ceiling */
    public ZipParts(RawDocument document) {
        this.document = document;
        try {
            this.zip = ZipFile.builder()
                    .setByteArray(document.bytes())
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            throw Failures.corrupt(document.name(), "its zip directory cannot be read", e);
        }
        checkDirectory();
    }

    private void checkDirectory() {
        String name = document.name();
        int entries = 0;
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > document.limits().maxArchiveEntries()) {
                throw Failures.tooLarge(name, "more than " + document.limits().maxArchiveEntries() + " zip entries");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Failures.encrypted(name);
            }
            if (leavesItsFolder(entry.getName())) {
                throw Failures.corrupt(name, "a zip entry is named " + entry.getName());
            }
            long size = Math.max(0, entry.getSize());
            total += size;
            if (size > SMALL
                    && size / Math.max(1, entry.getCompressedSize())
                            > document.limits().maxArchiveRatio()) {
                throw Failures.tooLarge(
                        name, "unpacks to more than " + document.limits().maxArchiveRatio() + " times its size");
            }
        }
        if (total > document.limits().maxFileBytes()) {
            throw Failures.tooLarge(
                    name,
                    "unpacks to " + total + " bytes, allowed are "
                            + document.limits().maxFileBytes());
        }
    }

    private static boolean leavesItsFolder(String entry) {
        String path = entry.replace('\\', '/');
        return path.startsWith("/") || ("/" + path + "/").contains("/../");
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The unpacked bytes of a part; null when there is none of this name. Ends with a failure behind the size its entry tells. */
    public @Nullable InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        return new Bounded(zip.getInputStream(entry), entry.getSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) {
            left -= n;
            if (left < 0) {
                throw Failures.tooLarge(document.name(), "a zip entry is longer than its directory says");
            }
        }
    }
}
