package org.tiaoli.ingest.internal.ocr;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.page.GlyphText;

/**
 * A line of text as Tesseract found it; lengths in pixels.
 *
 * <p>The box of the line is exact. Those of the words are not: they may overlap, or miss a third of a character.
 *
 * @param words at least one, from left to right
 */
record OcrLine(int left, int top, int width, int height, List<Word> words) {

    /** Marks that Tesseract writes narrow, be they so or as wide as Chinese characters. */
    private static final String NARROW_MARKS = "()[]:;,!?";

    /**
     * One or more characters.
     *
     * @param confidence from 0 to 100
     */
    record Word(String text, int left, int width, float confidence) {

        int right() {
            return left + width;
        }

        float middle() {
            return left + width / 2f;
        }
    }

    OcrLine {
        words = List.copyOf(words);
    }

    /** The stretches of it between lines that run down a table at these places. */
    List<OcrLine> cells(List<Float> places) {
        List<OcrLine> cells = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || cell(words.get(i), places) != cell(words.get(i - 1), places)) {
                int begin = first == 0 ? left : words.get(first).left();
                int end = i == words.size() ? left + width : words.get(i - 1).right();
                cells.add(new OcrLine(begin, top, Math.max(1, end - begin), height, words.subList(first, i)));
                first = i;
            }
        }
        return cells;
    }

    private static long cell(Word word, List<Float> places) {
        return places.stream().filter(place -> place < word.middle()).count();
    }

    int bottom() {
        return top + height;
    }

    /** Its characters, without the gaps between them. */
    String text() {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()));
        return text.toString();
    }

    /** How much room each character of the text takes, in Chinese ones. */
    float[] squares() {
        String text = text();
        float[] squares = new float[text.length()];
        for (int i = 0; i < squares.length; i++) {
            boolean mark = NARROW_MARKS.indexOf(text.charAt(i)) >= 0;
            boolean beside = i > 0 && GlyphText.isWide(text.charAt(i - 1))
                    || i + 1 < squares.length && GlyphText.isWide(text.charAt(i + 1));
            squares[i] = GlyphText.isWide(text.charAt(i)) || mark && beside ? 1 : 0.5f;
        }
        return squares;
    }

    /** How much room its characters take, in Chinese ones, without the gaps between them. */
    float length() {
        float length = 0;
        for (float square : squares()) {
            length += square;
        }
        return length;
    }

    /** How far its characters would stand from each other if there were no gaps. */
    float pitch() {
        return width / Math.max(1, length());
    }
}
