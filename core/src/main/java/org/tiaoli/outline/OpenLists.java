package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items that are open at a place of the text, one below another. */
final class OpenLists {

    private static final int LOOK_AHEAD = 80;

    private final String text;
    private final List<Unit> units;
    private final Nesting nesting;
    private final Attachments attachments;
    private final int[] nextMarked;
    private final List<Node> open = new ArrayList<>();

    /** Those that a paragraph with a list of its own broke off. */
    private List<Node> brokenOff = List.of();

    /**
     * @param nextMarked for each unit, the first from there on that has a mark
     */
    OpenLists(String text, List<Unit> units, int[] nextMarked, Nesting nesting, Attachments attachments) {
        this.nextMarked = nextMarked;
        this.text = text;
        this.units = units;
        this.nesting = nesting;
        this.attachments = attachments;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    Node top() {
        return open.get(0);
    }

    Node deepest() {
        return open.get(open.size() - 1);
    }

    void clear() {
        open.clear();
        brokenOff = List.of();
    }

    /** What is open now, to be given to {@link #breakOff} when all is cleared. */
    List<Node> copy() {
        return List.copyOf(open);
    }

    /** These may go on behind the paragraph that broke them off. */
    void breakOff(List<Node> lists) {
        brokenOff = lists;
    }

    /** Goes on with a list that a paragraph broke off, where the mark follows its last number and no open one. */
    boolean resumes(Mark mark) {
        Node same = of(mark.family());
        if (brokenOff.isEmpty() || open.isEmpty() || same != null && same.mark != null && mark.follows(same.mark)) {
            return false;
        }
        for (Node node : brokenOff) {
            if (node.isOf(mark.family()) && node.mark != null && mark.follows(node.mark)) {
                open.clear();
                open.addAll(brokenOff);
                brokenOff = List.of();
                return true;
            }
        }
        return false;
    }

    /** Closes what does not enclose the mark; the next item of that mark goes below what is left. */
    void closeFor(Mark mark) {
        int depth = depth(mark);
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
    }

    /** Why the next item of that mark goes where {@link #closeFor} lets it go. */
    String explain(Mark mark, Trace trace) {
        int depth = depth(mark);
        Node same = depth < open.size() ? open.get(depth) : null;
        Mark before = same == null ? null : same.mark;
        if (before != null && before.family() == mark.family()) {
            String last = trace.printed(before);
            if (mark.follows(before)) {
                return "next in the list, behind " + last;
            }
            return mark.number() == 1
                    ? "the numbers begin again behind " + last
                    : "in the list of " + last + ", though its number does not follow";
        }
        Mark above = depth == 0 ? null : open.get(depth - 1).mark;
        if (above == null) {
            return "opens a list";
        }
        boolean shown = nesting.isShown(mark.family(), above.family());
        return "below " + trace.printed(above) + ", as " + (shown ? "the text itself shows" : "usage has it");
    }

    void add(Node node) {
        open.add(node);
    }

    /** The open item of that family; null where there is none. */
    @Nullable
    Node of(Family family) {
        int depth = depthOf(family);
        return depth < 0 ? null : open.get(depth);
    }

    /** Would an item of that mark stand in one of the open lists or below one? */
    boolean encloses(Mark mark) {
        return depthOf(mark.family()) >= 0 || isBelow(mark.family(), deepest());
    }

    boolean isBelow(Family family, Node node) {
        Family outer = node.family();
        return outer != null && nesting.isBelow(family, outer);
    }

    private int depthOf(Family family) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).isOf(family)) {
                return i;
            }
        }
        return -1;
    }

    private int depth(Mark mark) {
        int same = depthOf(mark.family());
        if (same >= 0) {
            return same;
        }
        int depth = open.size();
        boolean withoutLevel = mark.family() == Family.HAN_IS || mark.family() == Family.SPELLED;
        if (withoutLevel && depth > 0 && lastChar(open.get(depth - 1)) == '。') {
            // usage gives 一是 and 第一， no level: it goes below an item only where that announces it
            return depth - 1;
        }
        while (depth > 0 && !isBelow(mark.family(), open.get(depth - 1))) {
            depth--;
        }
        return depth;
    }

    /** The character that closes the text of an item so far; a space where it has none. */
    char lastChar(Node node) {
        int count = node.body.count();
        return count == 0 ? ' ' : text.charAt(node.body.end(count - 1) - 1);
    }

    /** The open item whose list goes on in or behind unit {@code from}; null where all open lists are at their end. */
    @Nullable
    Node thatGoesOn(int from, int to) {
        int i = from;
        for (int looked = 0; looked < LOOK_AHEAD && i < to; looked++) {
            int next = nextMarked[i];
            if (next >= to
                    || attachments.startBetween(
                            units.get(i).line(), units.get(next).line())) {
                return null;
            }
            Mark mark = units.get(next).mark();
            if (mark == null || !mark.family().isList()) {
                return null;
            }
            Node same = of(mark.family());
            if (same != null) {
                Mark before = same.mark;
                return before != null && mark.number() > before.number() ? same : null;
            }
            if (!isBelow(mark.family(), top())) {
                return null;
            }
            i = next + 1;
        }
        return null;
    }
}
