package org.tiaoli.outline;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/**
 * Finds numbers at the start of lines that carry a wrong mark or none: 一，…, 1。…, 一）… and 一 总则.
 *
 * <p>Sentences begin in the same way, so that such a number counts only where it follows the one before, a right one or
 * another such, or where it is number one and number two follows.
 */
final class LooseLabels {

    private static final int LONGEST_NUMBER = 3;
    private static final int HIGHEST = 99;
    private static final int LONGEST_REMARK = 40;
    private static final String WRONG_MARKS = "，,。：:；;·•";

    private final Reading reading;
    private final String text;
    private final @Nullable Mark[] openings;
    private final Map<Family, Integer> last = new EnumMap<>(Family.class);
    private final Map<Family, Integer> pending = new EnumMap<>(Family.class);

    private LooseLabels(Reading reading, @Nullable Mark[] openings) {
        this.reading = reading;
        this.text = reading.text();
        this.openings = openings;
    }

    /** Adds such labels to those at the start of lines. */
    static void mark(Reading reading, @Nullable Mark[] openings) {
        LooseLabels labels = new LooseLabels(reading, openings);
        for (int i = 0; i < openings.length; i++) {
            Mark mark = openings[i];
            Line line = reading.lines().get(i);
            if (mark != null) {
                labels.right(mark);
            } else if (line.isText() && mayBegin(reading.text().charAt(line.start()))) {
                Mark loose = labels.read(line);
                if (loose != null) {
                    labels.loose(i, loose);
                }
            }
        }
    }

    /** May a line that begins so begin with such a number? */
    static boolean mayBegin(char c) {
        return Numeral.isNumeralChar(c) || isBracket(c);
    }

    private static boolean isBracket(char c) {
        return c == '（' || c == '(';
    }

    private void right(Mark mark) {
        if (!mark.family().isList()) {
            last.clear();
            pending.clear();
            return;
        }
        if (mark.number() == 2) {
            takePending(mark.family());
        }
        last.put(mark.family(), mark.number());
    }

    private void loose(int line, Mark mark) {
        Family family = mark.family();
        if (mark.number() == 1) {
            pending.put(family, line);
            return;
        }
        boolean second = mark.number() == 2 && takePending(family);
        if (second || last.getOrDefault(family, 0) == mark.number() - 1) {
            take(line, mark);
            last.put(family, mark.number());
        }
    }

    private boolean takePending(Family family) {
        Integer line = pending.remove(family);
        Mark first = line == null ? null : read(reading.lines().get(line));
        if (line != null && first != null) {
            take(line, first);
        }
        return first != null;
    }

    /** （三年以上的） is a remark, （三加强领导 has lost the half of its brackets. */
    private boolean isClosedLater(int from, int to) {
        int stop = Math.min(to, from + LONGEST_REMARK);
        return Glyphs.indexOf(text, '）', from, stop) >= 0 || Glyphs.indexOf(text, ')', from, stop) >= 0;
    }

    private void take(int line, Mark mark) {
        openings[line] = mark;
    }

    /** The number at the start of a line with a wrong mark or half of its brackets, or with a space and a short phrase. */
    private @Nullable Mark read(Line line) {
        boolean opened = isBracket(text.charAt(line.start()));
        int from = line.start() + (opened ? 1 : 0);
        int at = from;
        while (at < line.end() && at - from < LONGEST_NUMBER && Numeral.isNumeralChar(text.charAt(at))) {
            at++;
        }
        Numeral numeral = at + 1 < line.end() ? Numeral.read(text, from, at) : null;
        if (numeral == null || numeral.value() == 0 || numeral.value() > HIGHEST) {
            return null;
        }
        boolean arabic = numeral.style() == Numeral.Style.ARABIC;
        char c = text.charAt(at);
        boolean closed = c == '）' || c == ')';
        if (opened || closed) {
            int end = closed ? at + 1 : at;
            return opened == closed || opened && isClosedLater(at, line.end())
                    ? null
                    : new Mark(
                            arabic ? Family.ARABIC_BRACKETS : Family.HAN_BRACKETS,
                            numeral.value(),
                            0,
                            line.start(),
                            end,
                            true);
        }
        Family family = arabic ? Family.ARABIC_DOT : Family.HAN_COMMA;
        if (WRONG_MARKS.indexOf(c) >= 0 && !Numeral.isArabic(text.charAt(at + 1))) {
            return new Mark(family, numeral.value(), 0, from, at + 1, true);
        }
        boolean heading = !arabic && Glyphs.isWhite(c) && Phrases.isBareHeading(text, at, line.end());
        return heading ? new Mark(family, numeral.value(), 0, from, at, false) : null;
    }
}
