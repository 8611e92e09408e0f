package org.tiaoli.outline;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names and the date that close a document. */
final class Signatures {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 4;
    private static final String[] SEALS = {"盖章", "签字", "签章", "签名", "公章"};

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
                    || !Dates.mayEnd(text.charAt(line.end() - 1))) {
                continue;
            }
            String words = Glyphs.squeeze(text, line.start(), line.end());
            if (!Dates.isDate(words) && !Dates.isForm(words)) {
                continue;
            }
            signatures.found.set(i);
            for (int k = i - 1; k >= Math.max(from, i - MOST_NAMES) && isName(text, lines.get(k), marks[k]); k--) {
                signatures.found.set(k);
            }
        }
        return signatures;
    }

    /** 甲方（盖章）： 乙方（签字）： */
    private static boolean isSealed(String text, Line line) {
        String words = text.substring(line.start(), line.end());
        for (String seal : SEALS) {
            int at = words.indexOf(seal);
            if (at > 0 && !Glyphs.isHan(words.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String text, Line line, @Nullable Mark mark) {
        if (line.table() != null || mark != null || line.length() > LONGEST_NAME || text.charAt(line.start()) == '附') {
            return false;
        }
        if (isSealed(text, line)) {
            return true;
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
