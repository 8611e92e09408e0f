package org.tiaoli.ingest.internal.ofd;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.ZipParts;
import org.tiaoli.ingest.internal.ocr.OcrPage;
import org.tiaoli.ingest.internal.ocr.PageImage;
import org.tiaoli.ingest.internal.ocr.PictureFile;
import org.tiaoli.ingest.internal.ocr.ScannedPages;
import org.tiaoli.ingest.internal.page.Glyph;
import org.tiaoli.ingest.internal.page.PageLayout;
import org.tiaoli.ingest.internal.page.Ruling;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/**
 * Reads OFD files by where their characters stand; not thread-safe.
 *
 * <p>What a template puts under several pages is read once, with the first of them. Stamps and annotations are no text of
 * the document.
 */
public final class OfdReader {

    public static final String MEDIA_TYPE = "application/ofd";

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "ofd/1";

    /** A page with fewer characters, and a picture, is a scan. */
    private static final int FEWEST_CHARACTERS = 5;

    private static final float POINTS_A_MILLIMETRE = 72 / 25.4f;
    private static final float A4 = 210;

    private final RawDocument document;
    private final OfdParts parts;
    private final BlockWriter out;
    private final List<PageLayout> pages = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private final Map<String, PageObjects> templates = new HashMap<>();
    private int characters;
    private int askew;
    private int pagesOfText;
    private boolean templatesAgain;

    private final ScannedPages scanned;

    private OfdReader(RawDocument document, ZipParts zip) {
        this.document = document;
        this.parts = new OfdParts(document, zip);
        this.out = new BlockWriter(document);
        this.scanned = new ScannedPages(document);
    }

    /** Is there an OFD document in this container? */
    public static boolean isIn(ZipParts zip) {
        return zip.has("OFD.xml");
    }

    /** @throws org.tiaoli.UnreadableDocumentException when it is encrypted, damaged, too large, or scanned */
    public static SourceText read(RawDocument document, ZipParts zip) throws IOException {
        if (zip.has("Encryptions.xml")) {
            throw Failures.encrypted(document.name());
        }
        try {
            return new OfdReader(document, zip).read();
        } catch (XMLStreamException e) {
            throw Failures.corrupt(document.name(), "its XML cannot be read: " + e.getMessage(), e);
        }
    }

    private SourceText read() throws IOException, XMLStreamException {
        for (String location : parts.read("OFD.xml", DocumentRoot::locations)) {
            String root = parts.find("", location);
            if (root == null) {
                throw Failures.corrupt(document.name(), "the part " + location + " is missing");
            }
            if (read.add(root)) {
                readDocument(OfdParts.folderOf(root), parts.read(root, DocumentRoot::read));
            }
        }
        if (pages.isEmpty()) {
            throw Failures.corrupt(document.name(), "it has no pages");
        }
        if (pagesOfText == 0) {
            scanned.demand();
        }
        scanned.note(out);
        if (askew > 0) {
            out.note(Note.info("watermark-left-out", "text that stands askew, as watermarks do, was left out", null));
        }
        if (templatesAgain) {
            out.note(Note.info("template-left-out", "what lies under several pages was read once", null));
        }
        PageLayout.write(pages, out);
        return out.finish(document.origin(
                MEDIA_TYPE, null, pages.size(), scanned.anyRead() ? READER + " (" + scanned.reader() + ")" : READER));
    }

    private void readDocument(String folder, DocumentRoot root) throws IOException, XMLStreamException {
        for (String location : root.pages()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("reading was called off");
            }
            String part = parts.find(folder, location);
            if (part == null) {
                out.note(Note.warning("page-missing", "the page " + location + " is not in the file", null));
            } else if (read.add(part)) {
                readPage(folder, root, part);
            }
        }
    }

    private void readPage(String folder, DocumentRoot root, String part) throws IOException, XMLStreamException {
        PageObjects page = parts.read(part, xml -> PageObjects.read(document, xml));
        List<Glyph> glyphs = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        List<OfdPicture> pictures = new ArrayList<>(page.pictures());
        for (String id : page.templates()) {
            String template = parts.find(folder, root.templates().getOrDefault(id, ""));
            if (template == null) {
                continue;
            }
            PageObjects under = template(template);
            // a form's lines hold for every page, its words are not said again with each
            rulings.addAll(under.drawing().rulings());
            if (read.add(template)) {
                glyphs.addAll(under.glyphs());
                askew += under.askew();
                pictures.addAll(under.pictures());
            } else {
                templatesAgain |= !under.glyphs().isEmpty();
            }
        }
        glyphs.addAll(page.glyphs());
        rulings.addAll(page.drawing().rulings());
        askew += page.askew();
        characters += glyphs.size();
        if (characters > document.limits().maxTextChars()) {
            throw Failures.tooLarge(
                    document.name(), "more than " + document.limits().maxTextChars() + " characters");
        }
        OfdPicture largest = OfdPicture.largest(pictures);
        if (largest != null && glyphs.size() < FEWEST_CHARACTERS) {
            OcrPage found = scanned.read(pages.size() + 1, largest.width(), () -> image(folder, root, largest));
            if (found != null) {
                OcrPage placed = found.at(largest.left(), largest.top());
                glyphs.addAll(placed.glyphs());
                rulings.addAll(placed.rulings());
            }
        } else {
            pagesOfText += glyphs.isEmpty() ? 0 : 1;
        }
        pages.add(PageLayout.of(glyphs, rulings, width(page.area() == null ? root.area() : page.area())));
    }

    private PageImage image(String folder, DocumentRoot root, OfdPicture picture) throws IOException {
        byte[] file;
        try {
            file = parts.picture(folder, root.resources(), picture.resource());
        } catch (XMLStreamException e) {
            throw new IOException("the list of pictures is damaged", e);
        }
        try (PictureFile pictures = new PictureFile(document, file)) {
            return pictures.image(0);
        }
    }

    private PageObjects template(String part) throws IOException, XMLStreamException {
        PageObjects known = templates.get(part);
        if (known == null) {
            known = parts.read(part, xml -> PageObjects.read(document, xml));
            templates.put(part, known);
        }
        return known;
    }

    private static float width(@Nullable String area) {
        float[] box = Numbers.list(area);
        return (box.length < 4 || box[2] <= 0 ? A4 : box[2]) * POINTS_A_MILLIMETRE;
    }
}
