package org.tiaoli.ingest.internal.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.ocr.OcrPage;
import org.tiaoli.ingest.internal.ocr.PageImage;
import org.tiaoli.ingest.internal.ocr.ScannedPages;
import org.tiaoli.ingest.internal.page.Glyph;
import org.tiaoli.ingest.internal.page.PageLayout;

/** Tells the pages of a PDF file that are pictures, and has them read; not thread-safe. */
final class PictureScans {

    /** A page with fewer characters, and a picture, is a scan. */
    private static final int FEWEST_CHARACTERS = 5;

    /** A page with fewer characters, which a picture covers, is one too: a stamp of the scanner, a page number. */
    private static final int FEW_CHARACTERS = 60;

    private static final double COVERED = 0.6;

    /** Dots an inch; what recognition is made for. */
    private static final float RESOLUTION = 300;

    private final RawDocument document;
    private final PDDocument pdf;
    private final PDFRenderer renderer;
    private final ScannedPages scanned;
    private int pagesOfText;

    PictureScans(RawDocument document, PDDocument pdf) {
        this.document = document;
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
        this.scanned = new ScannedPages(document);
    }

    /** @param page counted from 0 */
    PageLayout layout(int page, PDPage looks, List<Glyph> glyphs, RulingCollector drawn) throws IOException {
        boolean scan = glyphs.size() < FEWEST_CHARACTERS && drawn.pictured() > 0
                || glyphs.size() < FEW_CHARACTERS && drawn.pictured() >= COVERED;
        OcrPage found = scan ? scanned.read(page + 1, width(looks), () -> draw(page)) : null;
        if (found != null && found.glyphs().size() >= glyphs.size()) {
            return found.layout();
        }
        pagesOfText += scan || glyphs.isEmpty() ? 0 : 1;
        return PageLayout.of(glyphs, drawn.rulings(), width(looks));
    }

    /** @throws org.tiaoli.UnreadableDocumentException when all of the file is pictures that were not read */
    void finish(BlockWriter out) {
        if (pagesOfText == 0) {
            scanned.demand();
        }
        scanned.note(out);
    }

    boolean anyRead() {
        return scanned.anyRead();
    }

    String reader() {
        return scanned.reader();
    }

    /** Of the page as it is shown. */
    private static float width(PDPage page) {
        PDRectangle area = page.getCropBox();
        return page.getRotation() % 180 == 0 ? area.getWidth() : area.getHeight();
    }

    private PageImage draw(int page) throws IOException {
        PDRectangle area = pdf.getPage(page).getCropBox();
        double inches = area.getWidth() / 72.0 * (area.getHeight() / 72.0);
        double most = Math.sqrt(document.limits().maxPixels() / Math.max(0.01, inches));
        return PageImage.of(renderer.renderImageWithDPI(page, (float) Math.min(RESOLUTION, most), ImageType.GRAY));
    }
}
