package org.tiaoli.ingest.internal.ocr;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.page.Ruling;

/**
 * The lines of the tables that a picture shows; lengths in pixels.
 *
 * @param lines those that enclose cells, and no others
 */
record PictureLines(List<PictureLine> lines) {

    private static final int DARK = 170;

    /** A hole in a line that scanning made. */
    private static final int HOLE = 2;

    /** The shortest lines, and the tolerance of corners, as parts of the picture's width. */
    private static final int SHORTEST_ACROSS = 25;

    private static final int SHORTEST_DOWN = 40;
    private static final int CORNER = 150;

    /** A picture with more of them is a photograph. */
    private static final int MOST_PIECES = 100_000;

    PictureLines {
        lines = List.copyOf(lines);
    }

    static PictureLines none() {
        return new PictureLines(List.of());
    }

    /** @param pixels row by row, 0 for black */
    static PictureLines of(byte[] pixels, int width) {
        List<PictureLine> across = strokes(pixels, width, false, Math.max(20, width / SHORTEST_ACROSS));
        List<PictureLine> down = strokes(pixels, width, true, Math.max(20, width / SHORTEST_DOWN));
        int corner = Math.max(3, width / CORNER);
        boolean changed = true;
        while (changed) {
            // a line of a table begins at one of the other direction, and ends at another
            changed = across.removeIf(line -> meeting(line, down, corner) < 2);
            changed |= down.removeIf(line -> meeting(line, across, corner) < 2);
        }
        List<PictureLine> lines = new ArrayList<>(across);
        lines.addAll(down);
        return new PictureLines(lines);
    }

    private static long meeting(PictureLine line, List<PictureLine> others, int corner) {
        return others.stream().filter(other -> line.meets(other, corner)).count();
    }

    private static List<PictureLine> strokes(byte[] pixels, int width, boolean vertical, int shortest) {
        int height = pixels.length / width;
        int rows = vertical ? width : height;
        int length = vertical ? height : width;
        List<PictureLine> done = new ArrayList<>();
        List<PictureLine> open = new ArrayList<>();
        int pieces = 0;
        for (int row = 0; row < rows; row++) {
            int step = vertical ? width : 1;
            int at = vertical ? row : row * width;
            int begin = -1;
            int end = -1;
            for (int i = 0; i <= length; i++) {
                boolean dark = i < length && (pixels[at + i * step] & 0xFF) < DARK;
                if (dark) {
                    begin = begin < 0 ? i : begin;
                    end = i + 1;
                } else if (begin >= 0 && (i == length || i - end >= HOLE)) {
                    if (end - begin >= shortest) {
                        pieces++;
                        piece(open, vertical, row, begin, end);
                    }
                    begin = -1;
                }
            }
            if (pieces > MOST_PIECES) {
                return new ArrayList<>();
            }
            int now = row;
            open.stream().filter(line -> line.lastRow() < now).forEach(done::add);
            open.removeIf(line -> line.lastRow() < now);
        }
        done.addAll(open);
        done.removeIf(line -> line.thickness() > Math.max(6, line.length() / 20));
        return done;
    }

    private static void piece(List<PictureLine> open, boolean vertical, int row, int begin, int end) {
        for (PictureLine line : open) {
            if (line.goesOn(row, begin, end, HOLE)) {
                line.add(row, begin, end);
                return;
            }
        }
        PictureLine line = new PictureLine(vertical);
        line.add(row, begin, end);
        open.add(line);
    }

    /** The picture without them. */
    byte[] erasedFrom(byte[] pixels, int width) {
        byte[] rest = pixels.clone();
        lines.forEach(line -> line.erase(rest, width));
        return rest;
    }

    /** Where lines run down past this height, from left to right. */
    List<Float> downAt(float y) {
        return lines.stream()
                .filter(line -> line.vertical() && line.from() <= y && y <= line.to())
                .map(PictureLine::at)
                .sorted()
                .toList();
    }

    /** @param scale points a pixel */
    List<Ruling> rulings(float scale) {
        return lines.stream()
                .map(line -> new Ruling(line.vertical(), line.at() * scale, line.from() * scale, line.to() * scale))
                .toList();
    }
}
