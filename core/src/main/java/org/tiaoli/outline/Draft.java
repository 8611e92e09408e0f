package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;

/** The lines of one document, sorted into front matter and body. */
final class Draft {

    /** First line, and one behind the last. */
    final int from;

    final int to;

    /** Why these lines are the title. */
    String titleReason = "";

    final List<Integer> title = new ArrayList<>();
    final List<Integer> noticeHeading = new ArrayList<>();
    final List<Integer> notice = new ArrayList<>();
    final List<Integer> preamble = new ArrayList<>();

    Draft(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The first line behind title, notice and preamble. */
    int bodyLine() {
        int last = from - 1;
        for (List<Integer> front : List.of(title, noticeHeading, notice, preamble)) {
            for (int line : front) {
                last = Math.max(last, line);
            }
        }
        return last + 1;
    }
}
