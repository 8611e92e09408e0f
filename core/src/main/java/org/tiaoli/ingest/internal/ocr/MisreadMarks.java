package org.tiaoli.ingest.internal.ocr;

import java.util.ArrayList;
import java.util.List;

/** Sets right what Tesseract is known to misread where the place proves it: brackets of labels, and gaps; not thread-safe. */
final class MisreadMarks {

    private static final String DIGITS = "零〇一二三四五六七八九十百千0123456789";
    private static final String LEVELS = "编章节条";
    private static final String QUOTES = "”“\"’‘'";
    private static final String LIKE_BRACKET = "《〈【「『[{<";

    /** The longest number of an item that is looked for. */
    private static final int LONGEST = 3;

    private int mended;

    /** How many marks were set right so far. */
    int mended() {
        return mended;
    }

    /**
     * A line with the marks that it must have had.
     *
     * @param cell whether it is only the part of a line that stands in a cell
     */
    OcrLine mend(OcrLine line, boolean cell) {
        StringBuilder text = new StringBuilder(line.text());
        int label = numberEnd(text, 1);
        if (text.charAt(0) == '第' && label > 1 && label + 1 < text.length()) {
            boolean gap = LEVELS.indexOf(text.charAt(label)) >= 0 && isQuote(text.charAt(label + 1));
            set(text, label + 1, gap, '\u3000');
        }
        boolean bracket = LIKE_BRACKET.indexOf(text.charAt(0)) >= 0;
        set(text, 0, bracket && label > 1 && label <= LONGEST + 1 && isClosing(text, label), '(');
        int last = text.length() - 1;
        boolean paired = text.chars().filter(c -> isQuote((char) c)).count() > 1;
        set(text, 0, text.charAt(0) == '”' || cell && !paired && isQuote(text.charAt(0)), '\u3000');
        set(text, last, cell && last > 0 && !paired && isQuote(text.charAt(last)), '\u3000');
        return withText(line, text, needsBracket(text));
    }

    private void set(StringBuilder text, int at, boolean wrong, char right) {
        if (wrong) {
            text.setCharAt(at, right);
            mended++;
        }
    }

    /** 三) has lost what opened it. */
    private boolean needsBracket(StringBuilder text) {
        int end = numberEnd(text, 0);
        boolean lost = end > 0 && end <= LONGEST && isClosing(text, end) && !Character.isDigit(text.charAt(0));
        mended += lost ? 1 : 0;
        return lost;
    }

    private static boolean isClosing(CharSequence text, int at) {
        return at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == '）');
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static int numberEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && DIGITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static OcrLine withText(OcrLine line, CharSequence text, boolean bracket) {
        List<OcrLine.Word> words = new ArrayList<>();
        int at = 0;
        for (OcrLine.Word word : line.words()) {
            int end = at + word.text().length();
            String mended = (bracket && at == 0 ? "(" : "") + text.subSequence(at, end);
            words.add(new OcrLine.Word(mended, word.left(), word.width(), word.confidence()));
            at = end;
        }
        return new OcrLine(line.left(), line.top(), line.width(), line.height(), words);
    }
}
