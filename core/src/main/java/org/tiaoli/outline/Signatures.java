package org.tiaoli.outline;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names and the date that close a document. */
final class Signatures {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 4;

    private final BitSet found = new BitSet();

    private Signatures() {}

    boolean contains(int line) {
        return found.get(line);
    }

    static Signatures find(Reading reading, @Nullable Mark[] marks, int from, int to) {
        Signatures signatures = new Signatures();
        String text = reading.text();
        List<Line> lines = reading.lines();
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (marks[i] != null
                    || line.length() > LONGEST_NAME
                    || line.table() != null
                    || !Dates.mayEnd(text.charAt(line.end() - 1))
                    || !Dates.isDate(Glyphs.squeeze(text, line.start(), line.end()))) {
                continue;
            }
            signatures.found.set(i);
            for (int k = i - 1; k >= Math.max(from, i - MOST_NAMES) && isName(text, lines.get(k), marks[k]); k--) {
                signatures.found.set(k);
            }
        }
        return signatures;
    }

    private static boolean isName(String text, Line line, @Nullable Mark mark) {
        if (line.table() != null || mark != null || line.length() > LONGEST_NAME || text.charAt(line.start()) == '附') {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Glyphs.endsParagraph(c) || c == '，') {
                return false;
            }
        }
        return true;
    }
}
