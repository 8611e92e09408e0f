package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/**
 * Finds items that stand behind one another in one paragraph: （一）…；（二）….
 *
 * <p>A label inside a line counts only behind a closing mark and only as part of a run of numbers: from 1 to 2 at least, or
 * going on with a list that is open, and not where the next line carries the same number.
 */
final class InlineItems {

    private static final int LONGEST_HEADING = 40;

    private final Reading reading;
    private final String text;
    private final Trace trace;
    private final int[] closing;
    private int nextStop;

    /** The last label of each list that is open, the widest first. */
    private final List<Mark> open = new ArrayList<>();

    InlineItems(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.trace = reading.trace();
        this.closing = reading.stops().closing();
    }

    List<Unit> cut(List<Unit> units, BitSet whole) {
        List<Unit> out = units;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Mark next = i + 1 < units.size() ? units.get(i + 1).mark() : null;
            boolean table =
                    whole.get(unit.line()) || reading.lines().get(unit.line()).table() != null;
            if (unit.mark() != null) {
                open(unit.mark());
            }
            List<Mark> marks = table ? List.of() : find(unit, next);
            if (marks.isEmpty()) {
                if (out != units) {
                    out.add(unit);
                }
                continue;
            }
            if (out == units) {
                out = new ArrayList<>(units.size() + 8);
                out.addAll(units.subList(0, i));
            }
            int start = unit.start();
            Mark current = unit.mark();
            for (int k = 0; k < marks.size(); k++) {
                Mark mark = marks.get(k);
                out.add(new Unit(unit.line(), start, Glyphs.trimEnd(text, start, mark.start()), current));
                start = mark.start();
                current = mark;
            }
            out.add(new Unit(unit.line(), start, unit.end(), current));
        }
        return out;
    }

    /** Takes down that a label stands here: it closes the lists that were opened below its own. */
    private void open(Mark mark) {
        if (!mark.family().isList()) {
            open.clear();
            return;
        }
        int same = depthOf(mark.family());
        if (same >= 0) {
            open.subList(same, open.size()).clear();
        }
        open.add(mark);
    }

    private int depthOf(Family family) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).family() == family) {
                return i;
            }
        }
        return -1;
    }

    private List<Mark> find(Unit unit, @Nullable Mark next) {
        List<Mark> candidates = candidates(unit);
        if (candidates.isEmpty()) {
            return candidates;
        }
        List<Mark> before = List.copyOf(open);
        List<Mark> accepted = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Mark mark = candidates.get(i);
            if (goesOn(mark, unit.start()) || starts(candidates, i, next)) {
                accepted.add(mark);
                open(mark);
            }
        }
        if (next != null && next.number() != 1 && clashes(accepted, next)) {
            accepted.removeIf(mark -> mark.family() == next.family());
            open.clear();
            open.addAll(before);
            accepted.forEach(this::open);
        }
        explain(candidates, accepted, next);
        return accepted;
    }

    /** Is it the number behind that of the open list of its kind? 一是 goes on only in the line where it began. */
    private boolean goesOn(Mark mark, int unitStart) {
        int depth = depthOf(mark.family());
        if (depth < 0 || !mark.follows(open.get(depth))) {
            return false;
        }
        Mark last = open.get(depth);
        return mark.family() != Family.HAN_IS || last.start() >= unitStart;
    }

    /** Is it number one, and number two stands behind it or opens the next line? */
    private static boolean starts(List<Mark> candidates, int index, @Nullable Mark next) {
        Mark mark = candidates.get(index);
        if (mark.number() != 1 || mark.family() == Family.HAN_IS) {
            return false;
        }
        for (int i = index + 1; i < candidates.size(); i++) {
            Mark later = candidates.get(i);
            if (later.family() == mark.family() && later.number() <= 2) {
                return later.number() == 2;
            }
        }
        return next != null && next.family() == mark.family() && next.number() == 2;
    }

    /** Does the next line carry a number that was found inside this one? */
    private static boolean clashes(List<Mark> accepted, Mark next) {
        int last = 0;
        for (Mark mark : accepted) {
            last = mark.family() == next.family() ? mark.number() : last;
        }
        return next.number() <= last;
    }

    private void explain(List<Mark> candidates, List<Mark> accepted, @Nullable Mark next) {
        for (int i = 0; trace.isOn() && i < candidates.size(); i++) {
            Mark mark = candidates.get(i);
            if (accepted.contains(mark)) {
                trace.taken(
                        mark,
                        mark.number() > 1
                                ? "stands inside the line behind a closing mark, and follows the number before"
                                : "stands inside the line behind a closing mark, and is one of several in order");
            } else if (next != null && next.family() == mark.family() && next.number() == mark.number()) {
                trace.refused(mark, "stands inside a line, and the next line has its number");
            } else if (mark.family() == Family.HAN_IS) {
                trace.refused(mark, "such marks open a list only where a line begins");
            } else {
                trace.refused(mark, "stands alone inside the line, and no other number follows");
            }
        }
    }

    /** The （一） of 二、重点任务（一）加强领导, or 1. there: behind a short phrase that opens with the mark of a wider list. */
    private @Nullable Mark behindHeading(Unit unit) {
        Mark own = unit.mark();
        if (own == null || own.family() != Family.HAN_COMMA && own.family() != Family.HAN_BRACKETS) {
            return null;
        }
        int stop = Math.min(unit.end(), own.end() + LONGEST_HEADING);
        for (int i = own.end() + 2; i < stop; i++) {
            char c = text.charAt(i);
            boolean bracket = c == '（' || c == '(';
            if (bracket && own.family() == Family.HAN_COMMA || isOne(c) && Glyphs.isHan(text.charAt(i - 1))) {
                Mark mark = MarkReader.list(text, i, unit.end());
                if (mark == null || mark.number() != 1 || mark.family() != family(c)) {
                    return null;
                }
                return References.follow(text, mark, unit.end()) ? null : mark;
            }
            if (bracket || Numeral.isArabic(c) || Glyphs.isClosing(c) || Glyphs.endsSentence(c)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOne(char c) {
        return c == '1' || c == '１';
    }

    private static Family family(char first) {
        return isOne(first) ? Family.ARABIC_DOT : Family.HAN_BRACKETS;
    }

    /** The marks behind a closing mark, and those with which a line of the source began. */
    private List<Mark> candidates(Unit unit) {
        int from = unit.mark() == null ? unit.start() : unit.mark().end();
        int lineStart = reading.nextLineStart(from);
        while (nextStop < closing.length && closing[nextStop] < from) {
            nextStop++;
        }
        List<Mark> found = List.of();
        Mark glued = behindHeading(unit);
        if (glued != null) {
            found = new ArrayList<>(List.of(glued));
        }
        while (true) {
            int stop = nextStop < closing.length ? closing[nextStop] + 1 : Integer.MAX_VALUE;
            int behind = Math.min(stop, lineStart);
            if (behind >= unit.end()) {
                return found;
            }
            nextStop += stop == behind ? 1 : 0;
            lineStart = lineStart == behind ? reading.nextLineStart(behind) : lineStart;
            int at = Glyphs.skipWhite(text, behind, unit.end());
            boolean open = at < unit.end() && MarkReader.mayOpenList(text.charAt(at));
            Mark mark = open ? MarkReader.list(text, at, unit.end()) : null;
            if (mark != null && !References.follow(text, mark, unit.end())) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(mark);
            }
        }
    }
}
