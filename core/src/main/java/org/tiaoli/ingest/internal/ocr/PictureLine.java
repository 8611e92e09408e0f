package org.tiaoli.ingest.internal.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight dark stroke along or across a picture, longer than those of characters; lengths in pixels; not thread-safe.
 *
 * <p>A vertical one is followed as if the picture lay on its side: its rows are columns.
 */
final class PictureLine {

    /** Pieces that it consists of: row, beginning, end. */
    private final List<int[]> pieces = new ArrayList<>();

    private final boolean vertical;
    private int from = Integer.MAX_VALUE;
    private int to;

    PictureLine(boolean vertical) {
        this.vertical = vertical;
    }

    void add(int row, int begin, int end) {
        pieces.add(new int[] {row, begin, end});
        from = Math.min(from, begin);
        to = Math.max(to, end);
    }

    boolean vertical() {
        return vertical;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    int lastRow() {
        return pieces.get(pieces.size() - 1)[0];
    }

    /** Where it stands across its direction. */
    float at() {
        return (pieces.get(0)[0] + lastRow()) / 2f;
    }

    int thickness() {
        return lastRow() - pieces.get(0)[0] + 1;
    }

    /** Does a piece in the next row carry it on? */
    boolean goesOn(int row, int begin, int end, int slack) {
        for (int i = pieces.size() - 1; i >= 0 && pieces.get(i)[0] >= row - 1; i--) {
            int[] piece = pieces.get(i);
            if (piece[0] == row - 1 && begin <= piece[2] + slack && piece[1] <= end + slack) {
                return true;
            }
        }
        return false;
    }

    /** Does a line of the other direction meet it? */
    boolean meets(PictureLine other, int slack) {
        return from - slack <= other.at()
                && other.at() <= to + slack
                && other.from - slack <= at()
                && at() <= other.to + slack;
    }

    /** Paints it white, with the shade at its sides. */
    void erase(byte[] pixels, int width) {
        int height = pixels.length / width;
        for (int[] piece : pieces) {
            for (int row = Math.max(0, piece[0] - 1); row <= piece[0] + 1; row++) {
                for (int i = Math.max(0, piece[1] - 1); i <= piece[2]; i++) {
                    int x = vertical ? row : i;
                    int y = vertical ? i : row;
                    if (x < width && y < height) {
                        pixels[y * width + x] = (byte) 0xFF;
                    }
                }
            }
        }
    }
}
