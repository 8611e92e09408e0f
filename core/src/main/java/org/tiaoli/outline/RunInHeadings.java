package org.tiaoli.outline;

import java.util.List;

/**
 * Takes the short phrase behind a label as its heading, where all items of the list are built alike.
 *
 * <p>（一）完善制度。各单位应当… is one; a sentence that says what must be done is not, however short it is.
 */
final class RunInHeadings {

    private static final int LONGEST = 30;
    private static final int MOST_EXCEPTIONS_OF = 6;

    private final String text;
    private final Words demands;

    RunInHeadings(String text, Words demands) {
        this.text = text;
        this.demands = demands;
    }

    void mark(Node root) {
        for (Node parent : root.growth().lists()) {
            lists(parent.children);
        }
    }

    /** Cuts the children into runs of one family that count upwards. */
    private void lists(List<Node> children) {
        int from = 0;
        Mark last = null;
        for (int i = 0; i < children.size(); i++) {
            Mark mark = children.get(i).mark;
            boolean goesOn =
                    mark != null && last != null && mark.family() == last.family() && mark.number() > last.number();
            if (!goesOn) {
                list(children, from, i);
                from = i;
            }
            last = mark != null && mark.family().isList() ? mark : null;
            from += last == null ? 1 : 0;
        }
        list(children, from, children.size());
    }

    private void list(List<Node> children, int from, int to) {
        if (to - from > 1) {
            list(children.subList(from, to));
        }
    }

    private void list(List<Node> items) {
        boolean second = items.size() >= MOST_EXCEPTIONS_OF && isCandidate(items.get(1));
        if (!second && !isCandidate(items.get(0))) {
            return;
        }
        int alike = 0;
        int counted = 0;
        for (Node item : items) {
            if (item.heading.isEmpty()) {
                counted++;
                alike += phraseEnd(item) >= 0 ? 1 : 0;
            } else {
                alike++;
                counted++;
            }
        }
        int exceptions = counted - alike;
        if (items.stream().anyMatch(this::repeatsPhrase)
                || exceptions > 1
                || exceptions == 1 && counted < MOST_EXCEPTIONS_OF) {
            return;
        }
        for (Node item : items) {
            int end = item.heading.isEmpty() ? phraseEnd(item) : -1;
            if (end >= 0) {
                int start = item.body.start(0);
                item.addHeading(start, Glyphs.trimEnd(text, start, end));
                item.body.cutFirst(Glyphs.skipWhite(text, end + 1, item.body.end(0)));
            }
        }
    }

    private boolean isCandidate(Node item) {
        return !item.heading.isEmpty() || phraseEnd(item) >= 0;
    }

    /** 申请书。申请书应当载明…: the phrase is what the item is about, not a heading over it. */
    private boolean repeatsPhrase(Node item) {
        int end = item.heading.isEmpty() ? phraseEnd(item) : -1;
        if (end < 0) {
            return false;
        }
        int start = item.body.start(0);
        int again = Glyphs.skipWhite(text, end + 1, item.body.end(0));
        int behind = again + end - start;
        return text.regionMatches(again, text, start, end - start) && demands.at(text, behind, item.body.end(0));
    }

    /** Where the mark stands that closes the phrase; -1 where the item does not open with one. */
    private int phraseEnd(Node item) {
        if (item.body.isEmpty()) {
            return -1;
        }
        int from = item.body.start(0);
        int to = item.body.end(0);
        for (int i = from; i < Math.min(to, from + LONGEST + 1); i++) {
            char c = text.charAt(i);
            boolean closes = c == '。' || c == '：' || c == ':' || c == '.' && isAfterHan(i);
            if (closes && Phrases.isColon(c) && opensQuotation(i + 1, to)) {
                return -1;
            }
            if (closes) {
                boolean more = Glyphs.skipWhite(text, i + 1, to) < to || (c == '。' && !item.children.isEmpty());
                return more && i > from + 1 && !demands.in(text, from, i) ? i : -1;
            }
            if (Glyphs.endsSentence(c) && c != '.') {
                return -1;
            }
        }
        return -1;
    }

    /** 将第三条修改为：“…”. */
    private boolean opensQuotation(int from, int to) {
        int at = Glyphs.skipWhite(text, from, to);
        return at < to && (text.charAt(at) == '“' || text.charAt(at) == '「');
    }

    private boolean isAfterHan(int at) {
        return at > 0 && Glyphs.isHan(text.charAt(at - 1));
    }
}
