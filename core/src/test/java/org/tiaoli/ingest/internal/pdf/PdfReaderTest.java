package org.tiaoli.ingest.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

class PdfReaderTest {

    @Test
    void the_text_of_every_page_is_read_and_the_pages_are_counted() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, "Article 1", 0);
            page(pdf, "Article 2", 0);
            SourceText source = read(save(pdf));
            assertThat(source.text()).isEqualTo("Article 1\nArticle 2\n");
            assertThat(source.origin().mediaType()).isEqualTo("application/pdf");
            assertThat(source.origin().pages()).isEqualTo(2);
            assertThat(source.blocks()).hasSize(2);
        }
    }

    @Test
    void a_watermark_across_the_page_is_left_out_and_noted() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = page(pdf, "Article 1", 0);
            write(pdf, page, "DRAFT", Math.PI / 4);
            SourceText source = read(save(pdf));
            assertThat(source.text()).isEqualTo("Article 1\n");
            assertThat(source.notes()).extracting(n -> n.code()).containsExactly("watermark-left-out");
        }
    }

    @Test
    void lines_drawn_as_strokes_frames_or_thin_bars_enclose_a_table() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = page(pdf, "duty", 0);
            try (PDPageContentStream out =
                    new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
                out.addRect(90, 490, 200, 30);
                out.stroke();
                out.moveTo(190, 490);
                out.lineTo(190, 520);
                out.stroke();
                out.addRect(90, 460, 0.5f, 30);
                out.fill();
                out.addRect(289.5f, 460, 0.5f, 30);
                out.fill();
                out.addRect(90, 460, 200, 0.5f);
                out.fill();
                text(out, "office", 200, 500);
                text(out, "both", 100, 470);
            }
            SourceText source = read(save(pdf));
            assertThat(source.text()).isEqualTo("duty\toffice\nboth\t\n");
            assertThat(source.blocks()).extracting(Block::kind).containsOnly(Block.Kind.ROW);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_table_is_read_however_the_page_is_turned(int quarters) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(600, 600));
            page.setRotation(90 * quarters);
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                out.transform(Matrix.getRotateInstance(Math.PI / 2 * quarters, 300, 300));
                out.transform(Matrix.getTranslateInstance(-300, -300));
                for (int line = 0; line < 3; line++) {
                    out.moveTo(90, 460 + 30 * line);
                    out.lineTo(290, 460 + 30 * line);
                    out.moveTo(90 + 100 * line, 460);
                    out.lineTo(90 + 100 * line, 520);
                }
                out.stroke();
                text(out, "duty", 100, 500);
                text(out, "office", 200, 500);
                text(out, "training", 100, 470);
                text(out, "staff", 200, 470);
            }
            assertThat(read(save(pdf)).text()).isEqualTo("duty\toffice\ntraining\tstaff\n");
        }
    }

    @Test
    void a_file_that_needs_a_password_is_encrypted() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, "Article 1", 0);
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(failure(save(pdf)).code()).isEqualTo(Code.ENCRYPTED);
        }
    }

    @Test
    void a_file_that_only_forbids_copying_is_read() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, "Article 1", 0);
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(false);
            pdf.protect(new StandardProtectionPolicy("owner", "", permission));
            assertThat(read(save(pdf)).text()).isEqualTo("Article 1\n");
        }
    }

    @Test
    void pictures_without_text_need_ocr() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            picture(pdf);
            picture(pdf);
            UnreadableDocumentException failure = failure(save(pdf));
            assertThat(failure.code()).isEqualTo(Code.NEEDS_OCR);
            assertThat(failure.getMessage())
                    .isEqualTo("a.pdf: 2 pages that are pictures without text; read it by OCR with --ocr");
        }
    }

    @Test
    void a_picture_among_pages_of_text_is_noted() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, "Article 1 of these rules", 0);
            picture(pdf);
            assertThat(read(save(pdf)).notes()).singleElement().satisfies(note -> {
                assertThat(note.code()).isEqualTo("partial");
                assertThat(note.message())
                        .isEqualTo("page 2 is a picture without text and not read; read it by OCR with --ocr");
            });
        }
    }

    @Test
    void a_blank_page_is_empty_and_half_a_file_is_corrupt() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            byte[] blank = save(pdf);
            assertThat(failure(blank).code()).isEqualTo(Code.EMPTY);
            assertThat(failure(Arrays.copyOf(blank, 100)).code()).isEqualTo(Code.CORRUPT);
        }
        byte[] rubbish = "%PDF-1.7\nrubbish".getBytes(StandardCharsets.US_ASCII);
        assertThat(failure(rubbish).code()).isEqualTo(Code.CORRUPT);
    }

    private static PDPage page(PDDocument pdf, String text, double angle) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        write(pdf, page, text, angle);
        return page;
    }

    private static void write(PDDocument pdf, PDPage page, String text, double angle) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
            out.beginText();
            out.setFont(new PDType1Font(FontName.HELVETICA), 12);
            out.setTextMatrix(Matrix.getRotateInstance(angle, 100, 500));
            out.showText(text);
            out.endText();
        }
    }

    private static void text(PDPageContentStream out, String text, float x, float y) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(FontName.HELVETICA), 12);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static void picture(PDDocument pdf) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
            out.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, 500, 700);
        }
    }

    private static byte[] save(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static SourceText read(byte[] bytes) {
        return new Ingestor(Limits.defaults()).read("a.pdf", bytes);
    }

    private static UnreadableDocumentException failure(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> read(bytes));
    }
}
