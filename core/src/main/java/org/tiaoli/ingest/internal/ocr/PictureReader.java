package org.tiaoli.ingest.internal.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.page.PageLayout;
import org.tiaoli.text.SourceText;

/** Reads pictures of pages by OCR; a TIFF may hold several. */
public final class PictureReader {

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "picture/1";

    private PictureReader() {}

    /** What kind of picture this is, by its first bytes; null when it is none. */
    public static @Nullable String mediaType(RawDocument document) {
        if (document.startsWith(0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (document.startsWith(0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        if (document.startsWith('I', 'I', 42, 0) || document.startsWith('M', 'M', 0, 42)) {
            return "image/tiff";
        }
        if (document.startsWith('G', 'I', 'F', '8')) {
            return "image/gif";
        }
        if (document.startsWith('R', 'I', 'F', 'F') && document.size() > 16 && isWebp(document.bytes())) {
            return "image/webp";
        }
        boolean bitmap = document.startsWith('B', 'M')
                && document.size() > 18
                && document.bytes()[14] == 40
                && document.bytes()[15] == 0;
        return bitmap ? "image/bmp" : null;
    }

    private static boolean isWebp(byte[] bytes) {
        return bytes[8] == 'W' && bytes[9] == 'E' && bytes[10] == 'B' && bytes[11] == 'P';
    }

    /** @throws org.tiaoli.UnreadableDocumentException without OCR, or when nothing can be read */
    public static SourceText read(RawDocument document, String mediaType) throws IOException {
        BlockWriter out = new BlockWriter(document);
        ScannedPages scanned = new ScannedPages(document);
        List<PageLayout> pages = new ArrayList<>();
        try (PictureFile file = new PictureFile(document, document.bytes())) {
            int count = file.count();
            if (count < 1) {
                throw Failures.corrupt(document.name(), "it holds no picture");
            }
            for (int i = 0; i < count; i++) {
                int at = i;
                OcrPage page = scanned.read(i + 1, OcrPage.A4, () -> file.image(at));
                if (page != null) {
                    pages.add(page.layout());
                }
            }
            scanned.demand();
            scanned.note(out);
            PageLayout.write(pages, out);
            return out.finish(document.origin(mediaType, null, count, READER + " (" + scanned.reader() + ")"));
        }
    }
}
