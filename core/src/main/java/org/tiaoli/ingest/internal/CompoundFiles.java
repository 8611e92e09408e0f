package org.tiaoli.ingest.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.tiaoli.ingest.internal.doc.DocReader;
import org.tiaoli.ingest.internal.excel.XlsReader;
import org.tiaoli.text.SourceText;

/**
 * Chooses the reader of an OLE compound file: a document of an Office before 2007, or an encrypted one of today.
 *
 * <p>The names of its streams tell what it is.
 */
final class CompoundFiles {

    private CompoundFiles() {}

    /** @throws org.tiaoli.UnreadableDocumentException when it holds nothing that can be read */
    static SourceText read(RawDocument document) throws IOException {
        try (POIFSFileSystem file = open(document)) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                throw Failures.encrypted(document.name());
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return XlsReader.read(document, root);
            }
            if (DocReader.isIn(root)) {
                return DocReader.read(document, root);
            }
            String what = root.hasEntryCaseInsensitive("PowerPoint Document")
                    ? "a PowerPoint presentation of the kind before 2007"
                    : root.hasEntryCaseInsensitive("CONTENTS")
                            ? "a document of Microsoft Works"
                            : "an OLE compound file";
            throw Failures.unsupported(document.name(), what);
        }
    }

    private static POIFSFileSystem open(RawDocument document) {
        try {
            return new POIFSFileSystem(new ByteArrayInputStream(document.bytes()));
        } catch (IOException | RuntimeException e) {
            throw Failures.corrupt(document.name(), "the directory of its streams cannot be read", e);
        }
    }
}
