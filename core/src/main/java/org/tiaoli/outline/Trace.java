package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;

/**
 * Takes down what is decided and why, where somebody asked for it; otherwise nothing. Not thread-safe where it is on.
 *
 * <p>Reasons that have to be put together are made only behind {@link #isOn}.
 */
final class Trace {

    /** Takes nothing down. */
    static final Trace OFF = new Trace(null);

    private final @Nullable List<Decision> decisions;
    private @Nullable Reading reading;

    private Trace(@Nullable List<Decision> decisions) {
        this.decisions = decisions;
    }

    static Trace on() {
        return new Trace(new ArrayList<>());
    }

    boolean isOn() {
        return decisions != null;
    }

    /** What was taken down, in order of the source. */
    List<Decision> decisions() {
        if (decisions == null) {
            return List.of();
        }
        List<Decision> sorted = new ArrayList<>(decisions);
        sorted.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return sorted;
    }

    /** From here on offsets are those of the reading. */
    void reads(Reading made) {
        if (isOn()) {
            reading = made;
        }
    }

    /** Something about a whole document, or the whole text, that begins at {@code place} of the source. */
    void whole(int place, String reason) {
        source(Decision.Kind.WHOLE, place, place, reason);
    }

    /** Something about a stretch of the source. */
    void source(Decision.Kind kind, int from, int to, String reason) {
        if (decisions != null) {
            decisions.add(new Decision(kind, new Span(from, to), null, reason));
        }
    }

    /** Something about a stretch of the reading. */
    void text(Decision.Kind kind, int from, int to, String reason) {
        if (decisions != null && reading != null) {
            decisions.add(new Decision(kind, reading.span(from, to), null, reason));
        }
    }

    void taken(Mark mark, String reason) {
        label(Decision.Kind.TAKEN, mark, reason);
        if (mark.odd() && isOn()) {
            label(
                    Decision.Kind.REPAIRED,
                    mark,
                    "a character that was misread was read as number " + mark.numberText() + " of "
                            + mark.family().sample());
        }
    }

    void refused(Mark mark, String reason) {
        label(Decision.Kind.REFUSED, mark, reason);
    }

    /** Where a piece of a line was put, with its label if it has one. */
    void placed(Unit unit, String reason) {
        if (decisions != null && reading != null) {
            Mark mark = unit.mark();
            String label = mark == null ? null : printed(mark);
            decisions.add(new Decision(Decision.Kind.PLACED, reading.span(unit.start(), unit.end()), label, reason));
        }
    }

    /** A label as it is printed, for reasons. */
    String printed(Mark mark) {
        return reading == null ? "" : Glyphs.squeeze(reading.text(), mark.start(), mark.end());
    }

    private void label(Decision.Kind kind, Mark mark, String reason) {
        if (decisions != null && reading != null) {
            decisions.add(new Decision(kind, reading.span(mark.start(), mark.end()), printed(mark), reason));
        }
    }
}
