package org.tiaoli.ingest.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to the paragraphs that were wrapped there; not thread-safe.
 *
 * <p>A line goes on in the next one when the beginning of that one would not have found room in it, unless the next begins a
 * paragraph: by its indent where the document indents first lines, by its label, or by the space above it.
 */
public final class Paragraphs {

    private static final String SENTENCE_ENDS = "。；：！？!?;:";
    private static final String CLOSING = "”’」』）)》〉】〕";

    private final List<String> finished = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    /** The last line of the current paragraph, and its column. */
    private @Nullable TextLine before;

    private Column columnBefore = Column.UNKNOWN;

    /** Where the text behind the label of the current paragraph begins; no number where it has none. */
    private float hang = Float.NaN;

    /** Where the lines below its first begin. */
    private float body;

    private int lines;

    /** Adds the next line in reading order. */
    void add(TextLine line, Column column) {
        if (before == null || !goesOn(before, line, column)) {
            endParagraph();
            hang = line.hang() > line.left() ? line.hang() : Float.NaN;
        } else if (lines == 1) {
            body = line.left();
        }
        join(current, line.text());
        lines++;
        before = line;
        columnBefore = column;
    }

    /** The paragraphs since the last call; the next line begins another. */
    List<String> end() {
        endParagraph();
        before = null;
        List<String> paragraphs = List.copyOf(finished);
        finished.clear();
        return paragraphs;
    }

    private void endParagraph() {
        if (!current.isEmpty()) {
            finished.add(current.toString());
            current.setLength(0);
        }
        lines = 0;
    }

    private boolean goesOn(TextLine last, TextLine line, Column column) {
        float size = Math.max(last.size(), line.size());
        boolean otherFont = Math.abs(last.size() - line.size()) > 0.15f * size;
        if (otherFont || last.gapped() || line.gapped() || !columnBefore.isFull(last, line) || isBracketed(current)) {
            return false;
        }
        boolean ended = endsSentence(last.text());
        boolean labelled = Labels.opens(line.text());
        if (!ended && (!labelled || isOpen(last.text()))) {
            return columnBefore.isLong(last) || column.isFlush(line);
        }
        if (column.isApart(last, line)) {
            return false;
        }
        boolean flush = column.isFlush(line);
        if (column.indents() && flush) {
            return !ended || !labelled;
        }
        if (labelled) {
            return false;
        }
        // below a label that hangs out, where the text behind it begins, or the lines before did
        boolean hangs = hang - column.left() > 0.7f * size && Math.abs(line.left() - hang) < 0.4f * size;
        boolean sameBody = lines > 1 && !flush && Math.abs(line.left() - body) < 0.4f * size;
        // where nothing else tells, a full stop at the end of a full line is that of the paragraph as often as others
        // are
        boolean stopped =
                column.stops() && "；;".indexOf(last.text().charAt(last.text().length() - 1)) < 0;
        boolean block = (!stopped || column.isClose(last, line))
                && !column.indents()
                && Math.abs(line.left() - last.left()) < 0.7f * size;
        return hangs || sameBody && !Column.isIndent(line.left() - column.left(), size) || block;
    }

    /** A paragraph in brackets, such as when and by whom a law was passed. */
    private static boolean isBracketed(CharSequence paragraph) {
        int depth = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth <= 0) {
                return i > 0 && i == paragraph.length() - 1;
            }
        }
        return false;
    }

    /** Does the text break off where nothing but its continuation can follow? */
    private static boolean isOpen(String text) {
        return "第、，,和与及或至到（(《“为按据由依".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The text of the lines of a cell whose right edge is here. */
    static String cell(List<TextLine> lines, float right) {
        StringBuilder out = new StringBuilder();
        TextLine before = null;
        for (TextLine line : lines) {
            // a line that ends well before the cell's edge was ended on purpose
            if (before != null && right - before.right() > line.opening() + 0.8f * line.size()) {
                out.append(' ');
            }
            join(out, line.text());
            before = line;
        }
        return out.toString();
    }

    /**
     * The text of one paragraph, whose lines are known to belong together.
     *
     * @param glyphs in the order in which the page draws them: behind the foot of a column comes the head of the next
     */
    public static String joined(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size()
                    || glyphs.get(i - 1).y() - glyphs.get(i).y()
                            > 2 * glyphs.get(i).size()) {
                TextLine.of(glyphs.subList(start, i)).forEach(line -> join(out, line.text()));
                start = i;
            }
        }
        return out.toString();
    }

    /** Without a space between Chinese characters, with one between words. */
    public static void join(StringBuilder paragraph, String line) {
        if (!paragraph.isEmpty()) {
            char last = paragraph.charAt(paragraph.length() - 1);
            if (!GlyphText.isWide(last) && !GlyphText.isWide(line.charAt(0)) && last != '-') {
                paragraph.append(' ');
            }
        }
        paragraph.append(line);
    }
}
