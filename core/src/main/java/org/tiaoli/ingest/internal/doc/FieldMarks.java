package org.tiaoli.ingest.internal.doc;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** The marks of fields that have both a beginning and an end: text behind a lost mark must not be taken for code, nor text between two that belong to others. */
final class FieldMarks {

    static final char BEGIN = 0x13;
    static final char RESULT = 0x14;
    static final char END = 0x15;

    private final BitSet valid = new BitSet();
    private final int start;

    FieldMarks(TextPieces text, Part part) {
        this.start = part.start();
        Deque<Integer> begun = new ArrayDeque<>();
        Deque<Integer> results = new ArrayDeque<>();
        Deque<Integer> paragraphsBefore = new ArrayDeque<>();
        int paragraphs = 0;
        for (int i = part.start(); i < part.end(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\u0007') {
                paragraphs++;
            } else if (c == BEGIN) {
                begun.push(i);
                paragraphsBefore.push(paragraphs);
                results.push(-1);
            } else if (c == RESULT && !begun.isEmpty() && results.element() < 0) {
                results.pop();
                results.push(i);
            } else if (c == END && !begun.isEmpty()) {
                int begin = begun.pop();
                int result = results.pop();
                if (paragraphsBefore.pop() == paragraphs || result >= 0) {
                    valid.set(begin - start);
                    valid.set(i - start);
                    valid.set(Math.max(begin, result) - start);
                }
            }
        }
    }

    boolean isMark(int position) {
        return valid.get(position - start);
    }
}
