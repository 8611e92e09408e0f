package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.text.Span;

/**
 * A sentence of a passage: up to 。！？；; or the end of a line.
 *
 * @param passage what it is cut from
 * @param start   its first character in the passage
 * @param text    as printed, with the mark that ends it
 * @param clauses cut at commas and colons outside brackets and quotes, in offsets of the passage
 */
record Sentence(Passage passage, int start, String text, List<Clause> clauses) {

    private static final String ENDS = "。！？；;!?";
    private static final String COMMAS = "，,：:";
    private static final String OPENING = "（(《“‘「〔【[";
    private static final String CLOSING = "）)》”’」〕】]";

    /**
     * A stretch between commas.
     *
     * @param start in the passage
     * @param end   in the passage, without the mark
     * @param mark  the character that ends it; 0 at the end of the text
     */
    record Clause(int start, int end, char mark) {

        boolean isEmpty() {
            return start >= end;
        }
    }

    int end() {
        return start + text.length();
    }

    String in(int from, int to) {
        return passage.text().substring(from, to);
    }

    String in(Clause clause) {
        return in(clause.start(), clause.end());
    }

    /** The sentence without the mark that ends it. */
    String bare() {
        return isMark(text.charAt(text.length() - 1)) ? text.substring(0, text.length() - 1) : text;
    }

    Span source() {
        return passage.source(start, end());
    }

    static boolean isMark(char c) {
        return ENDS.indexOf(c) >= 0 || COMMAS.indexOf(c) >= 0 || c == '、';
    }

    /** All sentences of a passage that hold more than marks and white space. */
    static List<Sentence> of(Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        String text = passage.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean lineEnd = i == text.length() || text.charAt(i) == '\n';
            if (lineEnd || !isHan(text.charAt(i)) && ENDS.indexOf(text.charAt(i)) >= 0) {
                add(sentences, passage, start, lineEnd ? i : i + 1);
                start = i + 1;
            }
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, Passage passage, int from, int to) {
        String text = passage.text();
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                sentences.add(new Sentence(passage, start, text.substring(start, end), clauses(text, start, end)));
                return;
            }
        }
    }

    private static List<Clause> clauses(String text, int start, int end) {
        List<Clause> clauses = new ArrayList<>();
        int from = start;
        int depth = 0;
        int closings = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            closings += !isHan(c) && CLOSING.indexOf(c) >= 0 ? 1 : 0;
        }
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : 0;
            if (isHan(c)) {
                continue;
            }
            if (c != 0 && OPENING.indexOf(c) >= 0 && closings > depth) {
                depth++;
            } else if (c != 0 && CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
                closings--;
            }
            boolean cut = c == 0 || ENDS.indexOf(c) >= 0 || (depth == 0 && COMMAS.indexOf(c) >= 0);
            if (cut) {
                int clauseStart = from;
                while (clauseStart < i && isBlank(text.charAt(clauseStart))) {
                    clauseStart++;
                }
                if (clauseStart < i) {
                    clauses.add(new Clause(clauseStart, i, c));
                }
                from = i + 1;
            }
        }
        return clauses;
    }

    /** Is it one of the common characters, and so neither a mark nor blank? */
    private static boolean isHan(char c) {
        return c >= '一' && c <= '\u9fff';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
