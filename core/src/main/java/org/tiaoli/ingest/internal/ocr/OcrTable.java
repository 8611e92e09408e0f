package org.tiaoli.ingest.internal.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a picture.
 *
 * @param width of the picture in pixels
 * @param lines in the order in which they were found
 */
record OcrTable(int width, List<OcrLine> lines) {

    private static final int LEVEL = 0;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    OcrTable {
        lines = List.copyOf(lines);
    }

    /**
     * Reads the table that Tesseract writes: level, page, block, paragraph, line, word, place, confidence, text.
     *
     * <p>The page stands at level 1, a line at level 4, its words behind it at level 5.
     */
    static OcrTable parse(String table) {
        Reading reading = new Reading();
        for (String row : table.split("\n")) {
            String[] cells = row.split("\t", -1);
            if (cells.length > TEXT) {
                reading.row(cells);
            }
        }
        reading.endLine();
        return new OcrTable(reading.width, reading.lines);
    }

    /** Do most lines run down the picture? */
    boolean isSideways() {
        long lying = lines.stream()
                .filter(line -> line.length() >= 4 && line.width() > line.height())
                .count();
        long standing = lines.stream()
                .filter(line -> line.length() >= 4 && line.width() < line.height())
                .count();
        return standing > lying;
    }

    /** Lines of tables, and the shades beside a page, look like these. */
    private static boolean isRuling(String word) {
        return word.chars().allMatch(c -> c == '|' || c == '_' || c == '~' || c == '=' || c == '`' || c == '^');
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    private static final class Reading {

        private final List<OcrLine> lines = new ArrayList<>();
        private final List<OcrLine.Word> words = new ArrayList<>();
        private int[] box = new int[4];
        private int width;

        void row(String[] cells) {
            switch (cells[LEVEL]) {
                case "1" -> width = number(cells[WIDTH]);
                case "4" -> {
                    endLine();
                    box = new int[] {
                        number(cells[LEFT]), number(cells[TOP]), number(cells[WIDTH]), number(cells[HEIGHT])
                    };
                }
                case "5" -> word(cells);
                default -> {
                    // the head of the table, blocks and paragraphs
                }
            }
        }

        private void word(String[] cells) {
            String text = cells[TEXT].strip();
            if (!text.isEmpty() && !isRuling(text)) {
                float confidence = Float.parseFloat(cells[CONFIDENCE]);
                words.add(new OcrLine.Word(text, number(cells[LEFT]), number(cells[WIDTH]), confidence));
            }
        }

        void endLine() {
            if (!words.isEmpty()) {
                lines.add(new OcrLine(box[0], box[1], box[2], box[3], words));
                words.clear();
            }
        }
    }
}
