package org.tiaoli.outline;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lists of attachments that notices carry: 附件：1.… 2.… They name attachments, their numbers are no labels. */
final class AttachmentList {

    private static final int LONGEST = 80;
    private static final int LINES_LOOKED_AT = 2000;

    private AttachmentList() {}

    /** The lines of such lists. */
    static BitSet find(Reading reading, @Nullable Mark[] openings) {
        BitSet found = new BitSet();
        String text = reading.text();
        List<Line> lines = reading.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.table() != null || line.length() > LONGEST || text.charAt(line.start()) != '附') {
                continue;
            }
            int colon = colon(text, line);
            int rest = colon < 0 ? line.end() : Glyphs.skipWhite(text, colon + 1, line.end());
            Mark first = rest < line.end() && MarkReader.mayOpenList(text.charAt(rest))
                    ? MarkReader.list(text, rest, line.end())
                    : null;
            int next = i + 1;
            if (colon >= 0 && rest == line.end() && next < lines.size() && isNamedAgain(text, lines, next)) {
                first = openings[next++];
            }
            if (first != null && first.number() == 1 && first.family().isList()) {
                found.set(i, entries(text, lines, openings, first, next));
            }
        }
        return found;
    }

    private static int colon(String text, Line line) {
        int at = text.startsWith("附件", line.start()) ? line.start() + 2 : line.start() + 1;
        at = Glyphs.skipWhite(text, at, line.end());
        return at < line.end() && Phrases.isColon(text.charAt(at)) ? at : -1;
    }

    /** One behind the last line that goes on counting. */
    private static int entries(String text, List<Line> lines, @Nullable Mark[] openings, Mark first, int from) {
        Mark last = first;
        int at = from;
        while (at < lines.size()) {
            Mark mark = openings[at];
            if (mark == null || mark.family() != last.family() || !mark.follows(last)) {
                return at;
            }
            Line line = lines.get(at);
            if (line.length() > LONGEST || text.charAt(line.end() - 1) == '。') {
                return at;
            }
            last = mark;
            at++;
        }
        return at;
    }

    private static boolean isNamedAgain(String text, List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + LINES_LOOKED_AT); i++) {
            if (text.startsWith("附件", lines.get(i).start())) {
                return true;
            }
        }
        return false;
    }
}
