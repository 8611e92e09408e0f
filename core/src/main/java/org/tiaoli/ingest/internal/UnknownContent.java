package org.tiaoli.ingest.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Names what a file is that cannot be read, by Tika's list of two thousand types, which takes its time to load. */
final class UnknownContent {

    private static final int HEAD = 1 << 16;

    private UnknownContent() {}

    /** What the content seems to be, such as {@code image/png}. */
    static String describe(RawDocument document) throws IOException {
        byte[] bytes = document.bytes();
        ByteArrayInputStream head = new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, HEAD));
        try (TikaInputStream in = TikaInputStream.get(head)) {
            String type =
                    MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
            boolean known = !type.equals("application/octet-stream") && !type.equals("text/plain");
            return known ? type : "data that is no document";
        }
    }
}
