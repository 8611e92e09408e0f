package org.tiaoli.ingest.internal.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.SpannedRows;
import org.tiaoli.ingest.internal.page.Glyph;
import org.tiaoli.ingest.internal.page.Paragraphs;
import org.tiaoli.text.Block;

/** Walks the structure of a tagged file; not thread-safe. */
final class StructureReader {

    /**
     * A block of the structure.
     *
     * @param table which table a row belongs to, from 0
     * @param cells of a row; of another block its text alone
     */
    record Item(Block.Kind kind, int table, List<String> cells) {}

    private static final Set<String> HEADINGS = Set.of("H", "H1", "H2", "H3", "H4", "H5", "H6", "Title");
    private static final Set<String> CONTAINERS = Set.of(
            "Document",
            "DocumentFragment",
            "Part",
            "Art",
            "Sect",
            "Div",
            "BlockQuote",
            "NonStruct",
            "Private",
            "Aside",
            "L",
            "LBody",
            "Index");

    private static final COSName FORM = COSName.getPDFName("Stm");

    private final MarkedText marked;
    private final List<Item> items = new ArrayList<>();
    private final int maxNesting;
    private final Map<String, Object> roles;
    private final Set<COSDictionary> seen = new HashSet<>();

    /** The label of a list item, waiting for its text. */
    private String label = "";

    private int tables;
    private int characters;
    private boolean contentsLeftOut;

    StructureReader(MarkedText marked, Map<String, Object> roles, int maxNesting) {
        this.marked = marked;
        this.maxNesting = maxNesting;
        this.roles = roles;
    }

    /** The blocks that were found, in order. */
    List<Item> items() {
        return items;
    }

    /** How many characters the structure held. */
    int characters() {
        return characters;
    }

    boolean contentsLeftOut() {
        return contentsLeftOut;
    }

    /** Reads the blocks below a node; what is nested too deeply, or leads back to itself, is passed over. */
    void read(PDStructureNode node, int depth) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && depth < maxNesting && seen.add(element.getCOSObject())) {
                element(element, depth + 1);
            } else if (node instanceof PDStructureElement parent) {
                Map<COSDictionary, List<Glyph>> loose = new LinkedHashMap<>();
                content(parent, kid, loose);
                paragraph(text(loose));
            }
        }
    }

    /** The standard type; the library's own way to it follows parents, which may lead in a circle. */
    private String type(PDStructureElement element) {
        String type = element.getStructureType();
        for (int step = 0; step < 8 && type != null && roles.get(type) instanceof String standard; step++) {
            type = standard;
        }
        return type == null ? "Div" : type;
    }

    private void element(PDStructureElement element, int depth) {
        String type = type(element);
        if (CONTAINERS.contains(type)) {
            read(element, depth);
        } else if (HEADINGS.contains(type)) {
            String text = label + text(element, depth);
            label = "";
            items.add(new Item(Block.Kind.HEADING, -1, List.of(text)));
        } else if (type.equals("Table")) {
            int table = tables++;
            rows(element, table, new SpannedRows(), depth);
        } else if (type.equals("TOC")) {
            contentsLeftOut = true;
            characters += text(element, depth).length();
        } else if (type.equals("LI")) {
            read(element, depth);
            paragraph("");
        } else if (type.equals("Lbl")) {
            label = text(element, depth).strip() + " ";
        } else {
            paragraph(text(element, depth));
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank() || !label.isBlank()) {
            items.add(new Item(Block.Kind.PARAGRAPH, -1, List.of(label + text)));
            label = "";
        }
    }

    private void rows(PDStructureElement parent, int table, SpannedRows spanned, int depth) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element && depth < maxNesting && seen.add(element.getCOSObject())) {
                if ("TR".equals(type(element))) {
                    for (Object cell : element.getKids()) {
                        if (cell instanceof PDStructureElement data && seen.add(data.getCOSObject())) {
                            spanned.cell(cellText(data, depth + 2), span(data, true), span(data, false));
                        }
                    }
                    items.add(new Item(Block.Kind.ROW, table, spanned.endRow()));
                } else {
                    rows(element, table, spanned, depth + 1);
                }
            }
        }
    }

    private static int span(PDStructureElement cell, boolean columns) {
        for (int i = 0; i < cell.getAttributes().size(); i++) {
            if (cell.getAttributes().getObject(i) instanceof PDTableAttributeObject attributes) {
                return columns ? attributes.getColSpan() : attributes.getRowSpan();
            }
        }
        return 1;
    }

    /** The blocks of a cell with spaces between them. */
    private String cellText(PDStructureElement cell, int depth) {
        StringBuilder out = new StringBuilder();
        Map<COSDictionary, List<Glyph>> loose = new LinkedHashMap<>();
        for (Object kid : cell.getKids()) {
            if (kid instanceof PDStructureElement element && seen.add(element.getCOSObject())) {
                out.append(text(element, depth)).append(' ');
            } else {
                content(cell, kid, loose);
            }
        }
        return out.append(text(loose)).toString().strip();
    }

    private String text(PDStructureElement element, int depth) {
        Map<COSDictionary, List<Glyph>> glyphs = new LinkedHashMap<>();
        gather(element, glyphs, depth);
        return text(glyphs);
    }

    /** One paragraph of the lines on each page; what is the same again on its next page, as the head of a table, once. */
    private String text(Map<COSDictionary, List<Glyph>> pages) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (List<Glyph> glyphs : pages.values()) {
            characters += glyphs.size();
            String onPage = Paragraphs.joined(glyphs);
            if (!onPage.equals(before) && !onPage.isEmpty()) {
                Paragraphs.join(out, onPage);
            }
            before = onPage;
        }
        return out.toString();
    }

    private void gather(PDStructureElement element, Map<COSDictionary, List<Glyph>> glyphs, int depth) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                if (depth < maxNesting && seen.add(inner.getCOSObject())) {
                    gather(inner, glyphs, depth + 1);
                }
            } else {
                content(element, kid, glyphs);
            }
        }
    }

    private void content(PDStructureElement parent, Object kid, Map<COSDictionary, List<Glyph>> glyphs) {
        if (kid instanceof Integer number) {
            add(parent.getPage(), null, number, glyphs);
        } else if (kid instanceof PDMarkedContentReference reference) {
            PDPage page = reference.getPage() == null ? parent.getPage() : reference.getPage();
            COSDictionary form = reference.getCOSObject().getCOSDictionary(FORM);
            add(page, form, reference.getMCID(), glyphs);
        }
    }

    private void add(
            @Nullable PDPage page, @Nullable COSDictionary form, int mark, Map<COSDictionary, List<Glyph>> glyphs) {
        if (page != null && mark >= 0) {
            COSDictionary key = page.getCOSObject();
            glyphs.computeIfAbsent(key, k -> new ArrayList<>()).addAll(marked.at(form == null ? key : form, mark));
        }
    }
}
