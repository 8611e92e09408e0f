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
    void a_page_on_its_side_or_head_is_turned_first() throws IOException {
        for (int degrees : new int[] {90, 180, 270}) {
            SourceText text = INGESTOR.read("a.png", png(turned(pages().get(0), degrees)));
            assertThat(text.text()).startsWith("海陵港务集团数据安全管理责任制实施办法\n");
        }
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
