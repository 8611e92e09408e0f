package org.tiaoli.ingest.internal.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.util.Version;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.page.Glyph;
import org.tiaoli.ingest.internal.page.PageLayout;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** Reads PDF files that hold text. */
public final class PdfReader {

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "pdf/1";

    /** A page with fewer characters, and a picture, is a scan. */
    private static final int FEWEST_CHARACTERS = 5;

    /** A page with more lines drawn on it is a map or a plan, and its lines enclose no cells. */
    private static final int MOST_RULINGS = 5_000;

    private PdfReader() {}

    /** @throws org.tiaoli.UnreadableDocumentException when it is encrypted, damaged, too large, or scanned */
    public static SourceText read(RawDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            return read(document, pdf);
        } catch (InvalidPasswordException e) {
            throw Failures.encrypted(document.name());
        }
    }

    private static SourceText read(RawDocument document, PDDocument pdf) throws IOException {
        int count = pdf.getNumberOfPages();
        if (count == 0) {
            throw Failures.corrupt(document.name(), "it has no pages");
        }
        BlockWriter out = new BlockWriter(document);
        GlyphCollector collector = new GlyphCollector();
        List<PageLayout> pages = new ArrayList<>();
        int characters = 0;
        int scans = 0;
        for (int page = 0; page < count; page++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("reading was called off");
            }
            List<Glyph> glyphs = collector.collect(pdf.getPage(page));
            characters += glyphs.size();
            if (characters > document.limits().maxTextChars()) {
                throw Failures.tooLarge(
                        document.name(), "more than " + document.limits().maxTextChars() + " characters");
            }
            if (glyphs.size() < FEWEST_CHARACTERS && hasPicture(pdf.getPage(page))) {
                scans++;
                out.note(Note.warning("page-needs-ocr", "page " + (page + 1) + " is a picture without text", null));
            }
            pages.add(PageLayout.of(glyphs, RulingCollector.collect(pdf.getPage(page), MOST_RULINGS)));
        }
        if (scans > 0 && characters < FEWEST_CHARACTERS * count) {
            throw Failures.needsOcr(document.name(), count);
        }
        if (collector.slanted() > 0) {
            out.note(Note.info("watermark-left-out", "text that stands askew, as watermarks do, was left out", null));
        }
        if (!TaggedReader.read(document, pdf, collector.marked(), characters, out)) {
            PageLayout.write(pages, pdf.getPage(0).getCropBox().getWidth(), out);
        }
        return out.finish(
                document.origin("application/pdf", null, count, READER + " (pdfbox " + Version.getVersion() + ")"));
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
