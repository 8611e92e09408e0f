package org.tiaoli.ingest.internal;

import java.io.IOException;
import org.tiaoli.ingest.internal.csv.CsvReader;
import org.tiaoli.ingest.internal.docx.DocxReader;
import org.tiaoli.ingest.internal.docx.FlatWordReader;
import org.tiaoli.ingest.internal.excel.XlsxReader;
import org.tiaoli.ingest.internal.html.HtmlReader;
import org.tiaoli.ingest.internal.ocr.PictureReader;
import org.tiaoli.ingest.internal.ofd.OfdReader;
import org.tiaoli.ingest.internal.opendocument.OpenDocumentReader;
import org.tiaoli.ingest.internal.pdf.PdfReader;
import org.tiaoli.ingest.internal.rtf.RtfReader;
import org.tiaoli.ingest.internal.text.Decoded;
import org.tiaoli.ingest.internal.text.PlainTextReader;
import org.tiaoli.ingest.internal.text.TextDecoder;
import org.tiaoli.text.SourceText;

/**
 * Chooses the reader of a file by its content; its name is asked only whether a text is a table (.csv).
 *
 * <p>The first bytes decide where they can. The readers of each format are loaded when they are first needed.
 */
public final class Formats {

    private static final int PDF_WITHIN = 1024;

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
            return CompoundFiles.read(document);
        }
        if (isPdf(document)) {
            return PdfReader.read(document);
        }
        if (RtfReader.isRtf(document)) {
            return RtfReader.read(document);
        }
        if (document.startsWith('7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
            throw Failures.unsupportedArchive(document.name(), "a 7z archive");
        }
        if (document.startsWith('R', 'a', 'r', '!', 0x1A, 7)) {
            throw Failures.unsupportedArchive(document.name(), "a RAR archive");
        }
        String picture = PictureReader.mediaType(document);
        if (picture != null) {
            return PictureReader.read(document, picture);
        }
        Decoded decoded = TextDecoder.decode(document.bytes());
        if (!decoded.isText()) {
            throw Failures.unsupported(document.name(), UnknownContent.describe(document));
        }
        if (FlatWordReader.isFlatWord(decoded.text())) {
            return FlatWordReader.read(document, decoded.text());
        }
        if (HtmlReader.isHtml(decoded.text())) {
            return HtmlReader.read(document, decoded);
        }
        if (decoded.text().startsWith("<?xml")) {
            throw Failures.unsupported(document.name(), "an XML file that is no web page");
        }
        if (CsvReader.isNamed(document.name())) {
            return CsvReader.read(document, decoded);
        }
        return PlainTextReader.read(document, decoded);
    }

    /** Does the file carry the signature of PDF, be it behind some rubbish? */
    private static boolean isPdf(RawDocument document) {
        byte[] bytes = document.bytes();
        for (int i = 0; i + 5 <= bytes.length && i < PDF_WITHIN; i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F'
                    && bytes[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    private static SourceText readZip(RawDocument document) throws IOException {
        try (ZipParts zip = new ZipParts(document)) {
            if (DocxReader.isIn(zip)) {
                return DocxReader.read(document, zip);
            }
            if (OfdReader.isIn(zip)) {
                return OfdReader.read(document, zip);
            }
            if (OpenDocumentReader.isIn(zip)) {
                return OpenDocumentReader.read(document, zip);
            }
            if (XlsxReader.isIn(zip)) {
                return XlsxReader.read(document, zip);
            }
            String what = zip.has("xl/workbook.bin")
                    ? "a binary Excel workbook (.xlsb)"
                    : zip.has("ppt/presentation.xml")
                            ? "a PowerPoint presentation"
                            : "a zip archive without a Word document";
            throw Failures.unsupported(document.name(), what);
        }
    }
}
