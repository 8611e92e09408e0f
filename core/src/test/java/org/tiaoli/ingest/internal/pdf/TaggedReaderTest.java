package org.tiaoli.ingest.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Files that tell their structure; each makes pages, a line for every call. */
class TaggedReaderTest {

    private final PDDocument pdf = new PDDocument();
    private PDPage page = new PDPage();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private int marks;
    private int lines;

    TaggedReaderTest() {
        pdf.addPage(page);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    @Test
    void headings_paragraphs_and_lists_come_as_tagged() throws IOException {
        PDStructureElement document = element(root, "Document");
        content(element(document, "H1"), "Title");
        PDStructureElement paragraph = element(document, "P");
        content(paragraph, "a long");
        content(element(paragraph, "Span"), "paragraph");
        PDStructureElement item = element(element(document, "L"), "LI");
        content(element(item, "Lbl"), "1.");
        content(element(element(item, "LBody"), "P"), "item");
        SourceText source = read();
        assertThat(source.text()).isEqualTo("Title\na long paragraph\n1. item\n");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
    }

    @Test
    void a_table_keeps_its_rows_and_merged_cells_are_empty_after_their_first() throws IOException {
        PDStructureElement body = element(element(root, "Table"), "TBody");
        PDStructureElement first = element(body, "TR");
        span(content(element(first, "TH"), "task"), 1, 2);
        span(content(element(first, "TH"), "who and when"), 2, 1);
        PDStructureElement second = element(body, "TR");
        content(element(element(second, "TD"), "P"), "office");
        content(element(second, "TD"), "yearly");
        SourceText source = read();
        assertThat(source.text()).isEqualTo("task\twho and when\t\n\toffice\tyearly\n");
        assertThat(source.blocks()).extracting(Block::table).containsExactly(0, 0);
    }

    @Test
    void running_heads_and_tables_of_contents_are_no_text() throws IOException {
        artifact("page head");
        content(element(element(root, "TOC"), "TOCI"), "Article 1 ... 3");
        content(element(root, "P"), "Article 1");
        SourceText source = read();
        assertThat(source.text()).isEqualTo("Article 1\n");
        assertThat(source.notes()).extracting(n -> n.code()).containsExactly("contents-left-out");
    }

    @Test
    void a_paragraph_goes_on_at_the_head_of_the_next_column() throws IOException {
        PDStructureElement paragraph = element(root, "P");
        lines = 20;
        content(paragraph, "from the foot of one column");
        lines = 0;
        content(paragraph, "to the head of the next");
        assertThat(read().text()).isEqualTo("from the foot of one column to the head of the next\n");
    }

    @Test
    void a_head_that_a_table_repeats_on_its_next_page_is_read_once() throws IOException {
        PDStructureElement row = element(element(root, "Table"), "TR");
        PDStructureElement cell = content(element(row, "TH"), "task");
        content(element(row, "TD"), "office");
        page = new PDPage();
        pdf.addPage(page);
        COSDictionary again = new COSDictionary();
        again.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        again.setItem(COSName.getPDFName("Pg"), page);
        again.setInt(COSName.MCID, 0);
        cell.getCOSObject().setItem(COSName.K, arrayOf(cell.getCOSObject().getItem(COSName.K), again));
        marks = 0;
        lines = 0;
        write("task", COSName.P, marked(marks++));
        assertThat(read().text()).isEqualTo("task\toffice\n");
    }

    @Test
    void marks_of_a_form_are_not_those_of_the_page_that_draws_it() throws IOException {
        content(element(root, "P"), "Article 1");
        PDFormXObject form = new PDFormXObject(pdf);
        PDResources resources = new PDResources();
        COSName font = resources.add(new PDType1Font(FontName.HELVETICA));
        form.setResources(resources);
        form.setBBox(page.getMediaBox());
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            String drawn = "/P <</MCID 0>> BDC BT /" + font.getName() + " 12 Tf 72 300 Td (seen in the form) Tj ET EMC";
            out.write(drawn.getBytes(StandardCharsets.US_ASCII));
        }
        try (PDPageContentStream out =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
            out.drawForm(form);
        }
        PDStructureElement inForm = element(root, "P");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.getPDFName("Pg"), page);
        reference.setItem(COSName.getPDFName("Stm"), form.getCOSObject());
        reference.setInt(COSName.MCID, 0);
        inForm.getCOSObject().setItem(COSName.K, reference);
        assertThat(read().text()).isEqualTo("Article 1\nseen in the form\n");
    }

    @Test
    void a_structure_that_misses_text_is_not_followed() throws IOException {
        content(element(root, "P"), "tagged");
        untagged("a good deal of text that nobody tagged");
        assertThat(read().text()).isEqualTo("tagged\na good deal of text that nobody tagged\n");
    }

    @Test
    void a_structure_that_leads_back_to_itself_ends() throws IOException {
        PDStructureElement part = element(root, "Part");
        content(element(part, "P"), "Article 1");
        part.appendKid(part);
        assertThat(read().text()).isEqualTo("Article 1\n");
    }

    private static PDStructureElement element(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    private PDStructureElement content(PDStructureElement element, String text) throws IOException {
        element.setPage(page);
        int mark = marks++;
        element.appendKid(mark);
        write(text, COSName.P, marked(mark));
        return element;
    }

    private static PDPropertyList marked(int mark) {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, mark);
        return PDPropertyList.create(properties);
    }

    private static COSArray arrayOf(COSBase... parts) {
        return new COSArray(List.of(parts));
    }

    private static void span(PDStructureElement cell, int columns, int rows) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setColSpan(columns);
        attributes.setRowSpan(rows);
        cell.addAttribute(attributes);
    }

    private void artifact(String text) throws IOException {
        write(text, COSName.ARTIFACT, null);
    }

    private void untagged(String text) throws IOException {
        write(text, null, null);
    }

    private void write(String text, @Nullable COSName tag, @Nullable PDPropertyList properties) throws IOException {
        float y = 700 - 20 * lines++;
        try (PDPageContentStream out =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
            if (tag != null && properties != null) {
                out.beginMarkedContent(tag, properties);
            } else if (tag != null) {
                out.beginMarkedContent(tag);
            }
            out.beginText();
            out.setFont(new PDType1Font(FontName.HELVETICA), 12);
            out.newLineAtOffset(72, y);
            out.showText(text);
            out.endText();
            if (tag != null) {
                out.endMarkedContent();
            }
        }
    }

    private SourceText read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        pdf.close();
        return new Ingestor(Limits.defaults()).read("a.pdf", out.toByteArray());
    }
}
