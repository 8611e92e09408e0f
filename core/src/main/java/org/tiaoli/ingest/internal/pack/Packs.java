package org.tiaoli.ingest.internal.pack;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.mail.Mail;

/** Tells by the content whether a file holds others. */
final class Packs {

    /** Parts that only containers of one document have. */
    private static final Set<String> OF_DOCUMENTS =
            Set.of("[Content_Types].xml", "OFD.xml", "mimetype", "word/document.xml", "xl/workbook.xml");

    private Packs() {}

    /** @return null when it is one document, or none at all */
    static @Nullable Pack open(RawDocument document) throws IOException {
        if (document.startsWith('P', 'K', 5, 6)) {
            throw Failures.empty(document.name());
        }
        if (document.startsWith('P', 'K', 3, 4)) {
            Pack zip = ZipPack.open(document);
            return zip.entries().stream().anyMatch(entry -> OF_DOCUMENTS.contains(entry.name())) ? null : zip;
        }
        if (TarPack.isTar(document.bytes())) {
            return TarPack.open(document, document.bytes());
        }
        Pack compressed = CompressedPack.open(document);
        if (compressed != null) {
            return compressed;
        }
        return Mail.isMail(document.bytes()) ? Mail.open(document) : null;
    }
}
