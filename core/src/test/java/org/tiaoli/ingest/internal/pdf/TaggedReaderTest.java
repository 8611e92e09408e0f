package org.tiaoli.ingest.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Files that tell their structure; each makes one page, a line for every call. */
class TaggedReaderTest {

    private final PDDocument pdf = new PDDocument();
    private final PDPage page = new PDPage();
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
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, mark);
        element.appendKid(mark);
        write(text, COSName.P, PDPropertyList.create(properties));
        return element;
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
