package org.tiaoli.ingest.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.tiaoli.ingest.internal.docx.DocxReader;
import org.tiaoli.ingest.internal.html.HtmlReader;
import org.tiaoli.ingest.internal.pdf.PdfReader;
import org.tiaoli.ingest.internal.text.Decoded;
import org.tiaoli.ingest.internal.text.PlainTextReader;
import org.tiaoli.ingest.internal.text.TextDecoder;
import org.tiaoli.text.SourceText;

/**
 * Chooses the reader of a file by its content; its name is not asked.
 *
 * <p>The first bytes decide where they can. Tika's list of two thousand types, which takes its time to load, is only asked
 * what a file is that cannot be read.
 */
public final class Formats {

    private static final int HEAD = 1 << 16;

    private Formats() {}

    /**
     * Reads a file of any known format.
     *
     * @throws org.tiaoli.UnreadableDocumentException when it is of none, or cannot be read
     */
    public static SourceText read(RawDocument document) throws IOException {
        if (document.startsWith('P', 'K', 3, 4)) {
            return readZip(document);
        }
        if (document.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw CompoundFiles.failure(document);
        }
        if (PdfReader.isPdf(document)) {
            return PdfReader.read(document);
        }
        Decoded decoded = TextDecoder.decode(document.bytes());
        if (!decoded.isText()) {
            throw Failures.unsupported(document.name(), describe(document));
        }
        if (HtmlReader.isHtml(decoded.text())) {
            return HtmlReader.read(document, decoded);
        }
        if (decoded.text().startsWith("<?xml")) {
            throw Failures.unsupported(document.name(), "an XML file that is no web page");
        }
        return PlainTextReader.read(document, decoded);
    }

    private static SourceText readZip(RawDocument document) throws IOException {
        try (ZipParts zip = new ZipParts(document)) {
            if (DocxReader.isIn(zip)) {
                return DocxReader.read(document, zip);
            }
            String what = zip.has("xl/workbook.xml")
                    ? "an Excel workbook"
                    : zip.has("ppt/presentation.xml")
                            ? "a PowerPoint presentation"
                            : "a zip archive without a Word document";
            throw Failures.unsupported(document.name(), what);
        }
    }

    /** What a file seems to be that is of no known format: {@code image/png}. */
    private static String describe(RawDocument document) throws IOException {
        byte[] bytes = document.bytes();
        ByteArrayInputStream head = new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, HEAD));
        try (TikaInputStream in = TikaInputStream.get(head)) {
            String type =
                    MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
            return type.equals("application/octet-stream") || type.equals("text/plain")
                    ? "data that is no document"
                    : type;
        }
    }
}
