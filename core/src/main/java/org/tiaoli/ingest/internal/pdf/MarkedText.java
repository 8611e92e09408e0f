package org.tiaoli.ingest.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.tiaoli.ingest.internal.page.Glyph;

/** The characters of a tagged file, by the marks to which its structure refers; not thread-safe. */
final class MarkedText {

    private final Map<COSDictionary, Map<Integer, List<Glyph>>> byPage = new HashMap<>();
    private int artifacts;

    /** Reads the marks of one page. */
    void add(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, List<Glyph>> marks = byPage.computeIfAbsent(page.getCOSObject(), k -> new HashMap<>());
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            collect(content, -1, marks);
        }
    }

    /** The characters under a mark; empty where the page has no such mark. */
    List<Glyph> at(COSDictionary page, int mark) {
        return byPage.getOrDefault(page, Map.of()).getOrDefault(mark, List.of());
    }

    /** How many characters are marked as running heads, page numbers and the like. */
    int artifacts() {
        return artifacts;
    }

    private void collect(PDMarkedContent content, int outer, Map<Integer, List<Glyph>> marks) {
        int mark = content.getMCID() >= 0 ? content.getMCID() : outer;
        boolean artifact = "Artifact".equals(content.getTag());
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position
                    && position.getUnicode() != null
                    && !position.getUnicode().isEmpty()) {
                if (artifact) {
                    artifacts++;
                } else if (mark >= 0) {
                    marks.computeIfAbsent(mark, k -> new ArrayList<>()).add(GlyphCollector.glyph(position));
                }
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, mark, marks);
            }
        }
    }
}
