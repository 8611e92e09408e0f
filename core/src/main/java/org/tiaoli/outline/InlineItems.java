package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/**
 * Finds items that stand behind one another in one paragraph: （一）…；（二）….
 *
 * <p>A label inside a line counts only behind a closing mark and only as part of a run of numbers: from 1 to 2 at least, or
 * going on from the label that opens the line, and not where the next line carries the same number.
 */
final class InlineItems {

    private static final int LONGEST_HEADING = 40;

    private final Reading reading;
    private final String text;
    private final Trace trace;
    private final int[] closing;
    private int nextStop;

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

    private List<Mark> find(Unit unit, @Nullable Mark next) {
        List<Mark> candidates = candidates(unit);
        if (candidates.isEmpty()) {
            return candidates;
        }
        Map<Family, Integer> expected = new EnumMap<>(Family.class);
        Map<Family, List<Mark>> runs = new EnumMap<>(Family.class);
        Mark own = unit.mark();
        for (Mark mark : candidates) {
            int number = expected.getOrDefault(
                    mark.family(), own != null && own.family() == mark.family() ? own.number() + 1 : 1);
            if (mark.number() == number) {
                runs.computeIfAbsent(mark.family(), unused -> new ArrayList<>()).add(mark);
                expected.put(mark.family(), number + 1);
            }
        }
        List<Mark> accepted = new ArrayList<>();
        runs.forEach((family, run) -> {
            boolean goesOn = own != null && own.family() == family;
            boolean nextGoesOn = next != null && next.family() == family && next.follows(run.get(run.size() - 1));
            boolean starts = (run.size() > 1 || nextGoesOn) && family != Family.HAN_IS && !family.isLetter();
            boolean clash = next != null
                    && next.family() == family
                    && next.number() != 1
                    && next.number() <= run.get(run.size() - 1).number();
            if ((goesOn || starts) && !clash) {
                accepted.addAll(run);
            }
            explain(run, clash, goesOn, starts);
        });
        accepted.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return accepted;
    }

    private void explain(List<Mark> run, boolean clash, boolean goesOn, boolean starts) {
        for (int i = 0; trace.isOn() && i < run.size(); i++) {
            Mark mark = run.get(i);
            if (clash) {
                trace.refused(mark, "stands inside a line, and the next line has its number");
            } else if (goesOn) {
                trace.taken(mark, "goes on inside the line from the label that opens it");
            } else if (starts) {
                trace.taken(mark, "stands inside the line behind a closing mark, and is one of several in order");
            } else if (mark.family() == Family.HAN_IS || mark.family().isLetter()) {
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
            if (bracket && own.family() == Family.HAN_COMMA || c == '1' && Glyphs.isHan(text.charAt(i - 1))) {
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

    private static Family family(char first) {
        return first == '1' ? Family.ARABIC_DOT : Family.HAN_BRACKETS;
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
