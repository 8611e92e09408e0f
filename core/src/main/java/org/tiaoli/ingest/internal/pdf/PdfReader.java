package org.tiaoli.ingest.internal.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.util.Version;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.page.Glyph;
import org.tiaoli.ingest.internal.page.PageLayout;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** Reads PDF files; pages that are pictures by OCR, where it is asked for. */
public final class PdfReader {

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "pdf/1";

    /** A page with more lines drawn on it is a map or a plan, and its lines enclose no cells. */
    private static final int MOST_RULINGS = 5_000;

    private PdfReader() {}

    /** @throws org.tiaoli.UnreadableDocumentException when it is encrypted, damaged, too large, or scanned */
    public static SourceText read(RawDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.bytes());
                Substitutes.Use fonts = Substitutes.use()) {
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
        PageWork work = new PageWork(document.name());
        GlyphCollector collector = new GlyphCollector(work);
        PictureScans scans = new PictureScans(document, pdf);
        List<PageLayout> pages = new ArrayList<>();
        int characters = 0;
        // the pages in one walk: to find one by its number takes a walk each
        int page = 0;
        for (PDPage next : pdf.getPages()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("reading was called off");
            }
            List<Glyph> glyphs = collector.collect(next);
            characters += glyphs.size();
            if (characters > document.limits().maxTextChars()) {
                throw Failures.tooLarge(
                        document.name(), "more than " + document.limits().maxTextChars() + " characters");
            }
            RulingCollector drawn = RulingCollector.of(next, MOST_RULINGS, collector.quarters(), work);
            pages.add(scans.layout(page++, next, glyphs, drawn));
        }
        scans.finish(out);
        if (collector.slanted() > 0) {
            out.note(Note.info("watermark-left-out", "text that stands askew, as watermarks do, was left out", null));
        }
        if (scans.anyRead() || !TaggedReader.read(document, pdf, collector.marked(), characters, out)) {
            PageLayout.write(pages, out);
        }
        String by = "pdfbox " + Version.getVersion() + (scans.anyRead() ? ", " + scans.reader() : "");
        return out.finish(document.origin("application/pdf", null, count, READER + " (" + by + ")"));
    }
}
