package org.tiaoli.ingest.internal;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import org.tiaoli.UnreadableDocumentException;

/**
 * Tells what an OLE compound file is: an encrypted document of today, or one of an Office before 2007.
 *
 * <p>The names of its streams, which stand in the file in UTF-16, are enough for that.
 */
final class CompoundFiles {

    private CompoundFiles() {}

    /** Why this compound file cannot be read. */
    static UnreadableDocumentException failure(RawDocument document) {
        byte[] bytes = document.bytes();
        if (holds(bytes, "EncryptedPackage") || holds(bytes, "EncryptionInfo")) {
            return Failures.encrypted(document.name());
        }
        String what = holds(bytes, "WordDocument")
                ? "a Word document of the kind before 2007 (.doc)"
                : holds(bytes, "Workbook")
                        ? "an Excel workbook of the kind before 2007 (.xls)"
                        : "an OLE compound file";
        return Failures.unsupported(document.name(), what);
    }

    private static boolean holds(byte[] bytes, String stream) {
        byte[] name = stream.getBytes(UTF_16LE);
        for (int i = 0; i + name.length <= bytes.length; i++) {
            int matched = 0;
            while (matched < name.length && bytes[i + matched] == name[matched]) {
                matched++;
            }
            if (matched == name.length) {
                return true;
            }
        }
        return false;
    }
}
