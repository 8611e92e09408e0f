package org.tiaoli.outline;

import java.util.BitSet;
import java.util.List;

/**
 * Finds the lines that stand inside a quotation of several lines, as in 将第三条修改为：“第三条…”.
 *
 * <p>What looks like a label there is one of the quoted text. A quotation that is not closed soon is taken for a lost mark.
 */
final class Quotations {

    private static final int MOST_LINES = 80;

    private final String text;
    private final List<Line> lines;

    private Quotations(Reading reading) {
        this.text = reading.text();
        this.lines = reading.lines();
    }

    /** The lines behind the first of such quotations. */
    static BitSet find(Reading reading) {
        BitSet found = new BitSet();
        if (!reading.stops().hasQuotes()) {
            return found;
        }
        Quotations quotations = new Quotations(reading);
        int mark = -1;
        for (int i = 0; i < quotations.lines.size(); i++) {
            Line line = quotations.lines.get(i);
            if (mark < line.start()) {
                mark = quotations.text.indexOf('“', line.start());
            }
            if (mark < 0) {
                return found;
            }
            if (mark >= line.end()) {
                continue;
            }
            int last = quotations.opens(i) ? quotations.end(i) : -1;
            if (last > i) {
                found.set(i + 1, last + 1);
                i = last;
            }
        }
        return found;
    }

    /** Does a quotation open behind a colon, or at the start, that this line does not close? */
    private boolean opens(int index) {
        Line line = lines.get(index);
        if (!line.isText() || balance(line) <= 0) {
            return false;
        }
        int open = text.indexOf('“', line.start());
        int before = Glyphs.trimEnd(text, line.start(), open) - 1;
        return before < line.start() || Phrases.isColon(text.charAt(before));
    }

    /** The line that closes what {@code first} opens; -1 where none does. */
    private int end(int first) {
        int paragraphs = 0;
        for (int i = first + 1; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            Line line = lines.get(i);
            if (!line.isText()) {
                return -1;
            }
            int balance = balance(line);
            // each quoted paragraph may open with a mark, and only the last one close with one
            paragraphs += text.charAt(line.start()) == '“' && balance > 0 ? 1 : 0;
            boolean closed = text.charAt(line.start()) == '“' && balance == 0 && endsInMark(line);
            if (balance < 0 || closed) {
                return i;
            }
            if (balance > 0 && paragraphs == 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsInMark(Line line) {
        int from = Math.max(line.start(), line.end() - 2);
        return Glyphs.indexOf(text, '”', from, line.end()) >= 0;
    }

    private int balance(Line line) {
        int balance = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            balance += c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return balance;
    }
}
