package org.tiaoli.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Puts the first page of a fax into a PDF file as JBIG2, as office scanners do: what a fax packs by T.6 is a region of it as
 * it stands.
 */
final class Jbig2Pdf {

    private static final int PAGE_INFORMATION = 48;
    private static final int GENERIC_REGION = 38;

    private final ByteBuffer tiff;
    private final Map<Integer, int[]> tags = new HashMap<>();

    private Jbig2Pdf(byte[] fax) {
        tiff = ByteBuffer.wrap(fax).order(fax[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int count = tiff.getShort(at);
        for (int i = 0; i < count; i++) {
            int entry = at + 2 + 12 * i;
            tags.put(tiff.getShort(entry) & 0xFFFF, values(entry));
        }
    }

    static byte[] of(byte[] fax) throws IOException {
        return new Jbig2Pdf(fax).pdf();
    }

    private int[] values(int entry) {
        boolean words = tiff.getShort(entry + 2) == 3;
        int count = tiff.getInt(entry + 4);
        int size = count * (words ? 2 : 4);
        int at = size <= 4 ? entry + 8 : tiff.getInt(entry + 8);
        int[] values = new int[count];
        for (int i = 0; i < count && at + size <= tiff.capacity(); i++) {
            values[i] = words ? tiff.getShort(at + 2 * i) & 0xFFFF : tiff.getInt(at + 4 * i);
        }
        return values;
    }

    private int tag(int number) {
        return all(number)[0];
    }

    private int[] all(int number) {
        return Objects.requireNonNull(tags.get(number));
    }

    private byte[] pdf() throws IOException {
        int width = tag(256);
        int height = tag(257);
        ByteArrayOutputStream segments = new ByteArrayOutputStream();
        ByteBuffer page = ByteBuffer.allocate(19).putInt(width).putInt(height);
        segment(segments, 0, PAGE_INFORMATION, page.array());
        int[] offsets = all(273);
        int[] lengths = all(279);
        for (int i = 0; i < offsets.length; i++) {
            int top = i * tag(278);
            ByteBuffer region = ByteBuffer.allocate(18 + lengths[i])
                    .putInt(width)
                    .putInt(Math.min(tag(278), height - top))
                    .putInt(0)
                    .putInt(top)
                    .put((byte) 0)
                    .put((byte) 1)
                    .put(tiff.array(), offsets[i], lengths[i]);
            segment(segments, i + 1, GENERIC_REGION, region.array());
        }
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            pdf.addPage(sheet);
            ByteArrayInputStream in = new ByteArrayInputStream(segments.toByteArray());
            PDImageXObject image =
                    new PDImageXObject(pdf, in, COSName.JBIG2_DECODE, width, height, 1, PDDeviceGray.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                content.drawImage(image, 0, 0, 595, 842);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void segment(ByteArrayOutputStream out, int number, int type, byte[] data) {
        ByteBuffer head = ByteBuffer.allocate(11)
                .putInt(number)
                .put((byte) type)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(data.length);
        out.writeBytes(head.array());
        out.writeBytes(data);
    }
}
