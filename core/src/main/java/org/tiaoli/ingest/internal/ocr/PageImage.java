package org.tiaoli.ingest.internal.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A picture as it is handed to OCR: a file of a format that only the program there can decode, or shades of gray.
 *
 * @param file   its bytes
 * @param pixels the shades row by row, one byte each, 0 for black; null when they are not known
 * @param width  in pixels, 0 when it is not known
 */
@SuppressWarnings("ArrayRecordComponent") // many megabytes, which nobody changes
public record PageImage(byte[] file, byte @Nullable [] pixels, int width) {

    /** A file in a format that Java does not know. */
    public static PageImage ofFile(byte[] file) {
        return new PageImage(file, null, 0);
    }

    /** On white, where the picture can be seen through. */
    public static PageImage of(BufferedImage picture) {
        BufferedImage gray = picture;
        if (picture.getType() != BufferedImage.TYPE_BYTE_GRAY
                || picture.getRaster().getParent() != null) {
            gray = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = gray.createGraphics();
            graphics.drawImage(picture, 0, 0, Color.WHITE, null);
            graphics.dispose();
        }
        return of(((DataBufferByte) gray.getRaster().getDataBuffer()).getData(), gray.getWidth());
    }

    /** Written as a portable gray map, which every program reads and which takes no time to write. */
    private static PageImage of(byte[] pixels, int width) {
        int height = pixels.length / Math.max(1, width);
        byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[head.length + pixels.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(pixels, 0, file, head.length, pixels.length);
        return new PageImage(file, pixels, width);
    }

    /** The lines of tables in it; none when its pixels are not known. */
    PictureLines lines() {
        return pixels == null ? PictureLines.none() : PictureLines.of(pixels, width);
    }

    /** The picture without these lines, which recognition takes for characters. */
    PageImage without(PictureLines erased) {
        return pixels == null || erased.lines().isEmpty() ? this : of(erased.erasedFrom(pixels, width), width);
    }

    /**
     * Turned clockwise.
     *
     * @param degrees 90, 180 or 270
     * @return null when its pixels are not known
     */
    @Nullable
    PageImage turned(int degrees) {
        if (pixels == null) {
            return null;
        }
        int height = pixels.length / width;
        int newWidth = degrees == 180 ? width : height;
        byte[] turned = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int toX = degrees == 90 ? height - 1 - y : degrees == 180 ? width - 1 - x : y;
                int toY = degrees == 90 ? x : degrees == 180 ? height - 1 - y : width - 1 - x;
                turned[toY * newWidth + toX] = pixels[y * width + x];
            }
        }
        return of(turned, newWidth);
    }
}
