package org.tiaoli.ingest.internal.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;

/** Files that hold one file more tightly (.gz, .bz2), which may be an archive (.tar.gz, .tgz). */
final class CompressedPack {

    private static final int SMALL = 1 << 20;

    private CompressedPack() {}

    /**
     * @return null when the document is none
     * @throws org.tiaoli.UnreadableDocumentException when it is damaged, or unpacks to too much
     */
    static @Nullable Pack open(RawDocument document) throws IOException {
        boolean gzip = document.startsWith(0x1F, 0x8B, 8);
        boolean bzip2 = document.startsWith('B', 'Z', 'h') && document.size() > 4 && document.bytes()[4] == 0x31;
        if (!gzip && !bzip2) {
            return null;
        }
        byte[] bytes;
        ByteArrayInputStream packed = new ByteArrayInputStream(document.bytes());
        try (InputStream in = gzip ? gzip(packed) : new BZip2CompressorInputStream(packed, true)) {
            bytes = unpack(document, in);
        } catch (IOException e) {
            throw Failures.corrupt(document.name(), "it cannot be unpacked", e);
        }
        return TarPack.isTar(bytes)
                ? TarPack.open(document, bytes)
                : new Pack(null, List.of(new Single(document, bytes)));
    }

    private static InputStream gzip(InputStream packed) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get();
    }

    private static byte[] unpack(RawDocument document, InputStream in) throws IOException {
        long byRatio =
                Math.max(SMALL, (long) document.size() * document.limits().maxArchiveRatio());
        int most = (int) Math.min(Math.min(document.limits().maxFileBytes(), byRatio), Integer.MAX_VALUE - 8);
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw Failures.tooLarge(document.name(), "unpacks to more than " + most + " bytes");
        }
        return bytes;
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once
    private record Single(RawDocument document, byte[] content) implements Pack.Entry {

        @Override
        public String name() {
            String path = document.name().replace('\\', '/');
            String name = path.substring(path.lastIndexOf('/') + 1);
            String lower = name.toLowerCase(Locale.ROOT);
            boolean told = lower.endsWith(".gz") || lower.endsWith(".bz2");
            return EntryNames.clean(told ? name.substring(0, name.lastIndexOf('.')) : name);
        }

        @Override
        public byte[] bytes(long most) {
            if (content.length > most) {
                throw Failures.tooLarge(document.name(), "unpacks to " + content.length + " bytes, left are " + most);
            }
            return content;
        }
    }
}
