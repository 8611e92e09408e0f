package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiaoli.ingest.internal.ocr.Tesseract;
import org.tiaoli.text.Block;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** Scans of a document written for this project, read by the Tesseract that is installed; skipped where none is. */
class OcrTest {

    private static final Ingestor INGESTOR =
            Ingestor.builder().ocr(Ocr.tesseract()).build();

    @BeforeAll
    static void tesseractIsThere() {
        String missing = new Tesseract(Ocr.tesseract()).missing();
        Assumptions.assumeTrue(missing == null, missing);
    }

    @Test
    void a_scan_of_several_pages_is_read_as_paragraphs_and_marked() {
        SourceText text = INGESTOR.read("scan.tif", scan());
        assertThat(text.text().lines())
                .contains("海陵港务集团数据安全管理责任制实施办法")
                .anyMatch(line -> line.startsWith("第四条") && line.endsWith("承担重要领导责任。"))
                .anyMatch(line -> line.contains("每半年向市国资委报告一次数据安全工作情况"));
        assertThat(text.text()).doesNotContainPattern("[\\u4e00-\\u9fff&&[^条章]] [\\u4e00-\\u9fff]");
        assertThat(text.origin().mediaType()).isEqualTo("image/tiff");
        assertThat(text.origin().pages()).isEqualTo(3);
        assertThat(text.origin().reader()).contains("tesseract").contains("chi_sim");
        assertThat(text.notes()).extracting(Note::code).containsExactly("read-by-ocr", "ocr-mended");
        assertThat(text.notes().get(0).message()).startsWith("pages 1-3 read by OCR (tesseract");
    }

    @Test
    void the_cells_between_ruled_lines_are_rows() {
        SourceText text = INGESTOR.read("scan.tif", scan());
        assertThat(text.text().lines())
                .anyMatch(line -> line.endsWith("\t任务\t责任单位\t完成时限"))
                .anyMatch(line -> line.endsWith("\t组织数据安全应急演练，演练记录保存三年\t信息中心\t11月底前"));
        assertThat(text.blocks())
                .filteredOn(block -> block.kind() == Block.Kind.ROW)
                .hasSize(4);
    }

    @Test
    void of_a_file_with_text_and_scans_the_scans_alone_are_read() throws IOException {
        byte[] bytes;
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            textPage(pdf, "Typed before the scan");
            picturePage(pdf, pages().get(0));
            textPage(pdf, "Typed behind the scan");
            pdf.save(out);
            bytes = out.toByteArray();
        }
        SourceText text = INGESTOR.read("a.pdf", bytes);
        List<String> lines = text.text().lines().toList();
        assertThat(lines).startsWith("Typed before the scan", "海陵港务集团数据安全管理责任制实施办法");
        assertThat(lines).endsWith("Typed behind the scan");
        assertThat(text.origin().reader()).startsWith("pdf/").contains("pdfbox").contains("tesseract");
        assertThat(text.notes()).extracting(Note::message).anyMatch(note -> note.startsWith("page 2 read by OCR"));
    }

    @Test
    void a_scan_packed_as_jbig2_is_read() throws IOException {
        SourceText text = INGESTOR.read("a.pdf", Jbig2Pdf.of(scan()));
        assertThat(text.text()).startsWith("海陵港务集团数据安全管理责任制实施办法\n");
    }

    @Test
    void a_page_on_its_side_or_head_is_turned_first() throws IOException {
        for (int degrees : new int[] {90, 180, 270}) {
            SourceText text = INGESTOR.read("a.png", png(turned(pages().get(0), degrees)));
            assertThat(text.text()).startsWith("海陵港务集团数据安全管理责任制实施办法\n");
        }
    }

    @Test
    void a_word_document_of_nothing_but_pictures_is_read_page_by_page() throws IOException {
        byte[] docx = new ZipFiles()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "word/document.xml",
                        "<document><body><p><r><drawing><inline><blip embed='a'/></inline></drawing></r>"
                                + "</p><p><r><pict><imagedata id='b'/></pict></r></p></body></document>")
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships>"
                                + "<Relationship Id='a' Type='x/image' Target='media/1.png'/>"
                                + "<Relationship Id='b' Type='x/image' Target='media/2.png'/></Relationships>")
                .with("word/media/1.png", png(pages().get(0)))
                .with("word/media/2.png", png(pages().get(1)))
                .bytes();
        assertThat(Outcome.of("a.docx", docx).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .hasMessage("a.docx: 2 pages that are pictures without text; read it by OCR with --ocr"));
        SourceText text = INGESTOR.read("a.docx", docx);
        assertThat(text.text()).startsWith("海陵港务集团数据安全管理责任制实施办法\n").contains("审计部履行监督责任");
        assertThat(text.origin().reader()).startsWith("docx/").contains("tesseract");
    }

    @Test
    void a_picture_on_an_ofd_page_is_read() throws IOException {
        byte[] ofd = new ZipFiles()
                .with("OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>")
                .with(
                        "Doc_0/Document.xml",
                        "<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>"
                                + "<DocumentRes>DocumentRes.xml</DocumentRes></CommonData>"
                                + "<Pages><Page ID='1' BaseLoc='P/Content.xml'/></Pages></Document>")
                .with(
                        "Doc_0/DocumentRes.xml",
                        "<Res BaseLoc='Res'><MultiMedias><MultiMedia ID='5' Type='Image'>"
                                + "<MediaFile>a.png</MediaFile></MultiMedia></MultiMedias></Res>")
                .with("Doc_0/Res/a.png", png(pages().get(2)))
                .with(
                        "Doc_0/P/Content.xml",
                        "<Page><Content><Layer>"
                                + "<ImageObject ResourceID='5' Boundary='0 0 210 297'/></Layer></Content></Page>")
                .bytes();
        assertThat(Outcome.of("a.ofd", ofd).failed()).containsExactly("a.ofd needs-ocr");
        SourceText text = INGESTOR.read("a.ofd", ofd);
        assertThat(text.text()).contains("\t组织数据安全应急演练，演练记录保存三年\t信息中心\t11月底前\n");
        assertThat(text.origin().reader()).startsWith("ofd/").contains("tesseract");
    }

    private static byte[] scan() {
        try (InputStream in = Objects.requireNonNull(OcrTest.class.getResourceAsStream("scan.tif"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BufferedImage> pages() throws IOException {
        try (InputStream in = OcrTest.class.getResourceAsStream("scan.tif");
                ImageInputStream images = ImageIO.createImageInputStream(in)) {
            ImageReader reader = ImageIO.getImageReaders(images).next();
            reader.setInput(images);
            return List.of(reader.read(0), reader.read(1), reader.read(2));
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage turned(BufferedImage image, int degrees) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean across = degrees != 180;
        BufferedImage turned =
                new BufferedImage(across ? height : width, across ? width : height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int toX = degrees == 90 ? height - 1 - y : degrees == 180 ? width - 1 - x : y;
                int toY = degrees == 90 ? x : degrees == 180 ? height - 1 - y : width - 1 - x;
                turned.setRGB(toX, toY, image.getRGB(x, y));
            }
        }
        return turned;
    }

    private static void textPage(PDDocument pdf, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
            out.beginText();
            out.setFont(new PDType1Font(FontName.HELVETICA), 12);
            out.newLineAtOffset(90, 700);
            out.showText(text);
            out.endText();
        }
    }

    private static void picturePage(PDDocument pdf, BufferedImage picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
            out.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 595, 842);
        }
    }
}
