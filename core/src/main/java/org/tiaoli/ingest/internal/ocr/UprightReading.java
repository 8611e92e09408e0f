package org.tiaoli.ingest.internal.ocr;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a picture the right way up: a page that lies on its side gives few words at first, or lines that run down. */
final class UprightReading {

    /** What is read with less confidence, in percent, may lie on its side. */
    private static final float DOUBTFUL = 70;

    private UprightReading() {}

    /** @param width of the page, in points */
    static OcrPage read(PageImage image, float width, Tesseract tesseract, int seconds) throws IOException {
        PictureLines lines = image.lines();
        OcrTable table = tesseract.read(image.without(lines), seconds);
        OcrPage page = OcrPage.of(table, lines, width);
        if (page.confidence() >= DOUBTFUL && !table.isSideways() || image.pixels() == null) {
            return page;
        }
        int turn = tesseract.turn(image, seconds);
        @Nullable PageImage upright = turn == 0 ? null : image.turned(turn);
        if (upright == null) {
            return page;
        }
        PictureLines turned = upright.lines();
        OcrPage again = OcrPage.of(tesseract.read(upright.without(turned), seconds), turned, width);
        return table.isSideways() || again.confidence() > page.confidence() ? again : page;
    }
}
