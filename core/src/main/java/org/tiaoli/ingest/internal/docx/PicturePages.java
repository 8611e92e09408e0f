package org.tiaoli.ingest.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.Relations;
import org.tiaoli.ingest.internal.ZipParts;
import org.tiaoli.ingest.internal.ocr.OcrPage;
import org.tiaoli.ingest.internal.ocr.PageImage;
import org.tiaoli.ingest.internal.ocr.PictureFile;
import org.tiaoli.ingest.internal.ocr.ScannedPages;
import org.tiaoli.ingest.internal.page.PageLayout;

/** Reads a document that holds nothing but pictures, as scanning programs make them, each as if it were a page. */
final class PicturePages {

    private PicturePages() {}

    /**
     * Writes what stands on the pictures.
     *
     * @param ids names of the pictures among the relations, in order
     * @return what read them, for the origin
     * @throws org.tiaoli.UnreadableDocumentException without OCR, or when nothing can be read
     */
    static String read(RawDocument document, ZipParts zip, Relations relations, List<String> ids, BlockWriter out)
            throws IOException {
        ScannedPages scanned = new ScannedPages(document);
        List<PageLayout> pages = new ArrayList<>();
        int number = 1;
        for (String id : ids) {
            OcrPage page = scanned.read(number++, OcrPage.A4, () -> image(document, zip, relations.targetOf(id)));
            if (page != null) {
                pages.add(page.layout());
            }
        }
        scanned.demand();
        scanned.note(out);
        PageLayout.write(pages, out);
        return scanned.reader();
    }

    private static PageImage image(RawDocument document, ZipParts zip, @Nullable String part) throws IOException {
        try (InputStream in = part == null ? null : zip.open(part)) {
            if (in == null) {
                throw new IOException("a picture is not in the file");
            }
            try (PictureFile file = new PictureFile(document, in.readAllBytes())) {
                return file.image(0);
            }
        }
    }
}
