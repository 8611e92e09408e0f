package org.tiaoli.compare;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Deadline;

/** By when, on two sides: which leaves less time. */
final class DeadlineRule {

    /** What every starting point is put into. */
    private static final String FRAME = "自从之日起后";

    private DeadlineRule() {}

    static Optional<Verdict> compare(@Nullable Deadline a, @Nullable Deadline b) {
        if (a == null && b == null) {
            return Optional.empty();
        }
        if (a == null || b == null) {
            return onlyOne(a, b);
        }
        if (a.by().isEmpty() != b.by().isEmpty()) {
            return Optional.of(Verdict.incomparable("one names a date, the other a time that runs"));
        }
        if (!a.by().isEmpty()) {
            return dates(a, b);
        }
        if (a.within() == null || b.within() == null) {
            return Objects.equals(a.within(), b.within())
                    ? Optional.empty()
                    : Optional.of(Verdict.incomparable("one of them gives no number"));
        }
        return times(a, a.within(), b, b.within());
    }

    private static Optional<Verdict> onlyOne(@Nullable Deadline a, @Nullable Deadline b) {
        Side with = a == null ? Side.B : Side.A;
        Deadline given = a == null ? b : a;
        if (given == null || (given.within() == null && given.by().isEmpty())) {
            return Optional.of(Verdict.incomparable("only " + with.jsonName() + " sets a limit, without a number"));
        }
        return Optional.of(Verdict.stricter(
                with,
                ChangeType.DEADLINE_SHORTER,
                ChangeType.DEADLINE_LONGER,
                "only " + with.jsonName() + " sets a limit"));
    }

    private static Optional<Verdict> dates(Deadline a, Deadline b) {
        if (a.by().equals(b.by())) {
            return Optional.empty();
        }
        if (a.by().size() != 1 || b.by().size() != 1) {
            return Optional.of(Verdict.incomparable("the dates are not one against one"));
        }
        String dateA = a.by().get(0);
        String dateB = b.by().get(0);
        if (dateA.startsWith("--") != dateB.startsWith("--")) {
            return Optional.of(Verdict.incomparable("one date comes every year, the other once"));
        }
        return shorter(dateA.compareTo(dateB) < 0 ? Side.A : Side.B);
    }

    private static Optional<Verdict> times(Deadline a, String withinA, Deadline b, String withinB) {
        TimeSpan timeA = TimeSpan.parse(withinA, a.workdays());
        TimeSpan timeB = TimeSpan.parse(withinB, b.workdays());
        if (withinA.equals(withinB) && a.workdays() == b.workdays()) {
            return Optional.empty();
        }
        if (timeA == null || timeB == null) {
            return Optional.of(Verdict.incomparable("one of them gives no time that could be measured"));
        }
        if (timeA.isAsLongAs(timeB)) {
            return Optional.empty();
        }
        if (a.anchor() != null && b.anchor() != null && !runsFromTheSame(a.anchor(), b.anchor())) {
            return Optional.of(Verdict.incomparable("the time runs from different events"));
        }
        if (timeA.isShorterThan(timeB)) {
            return shorter(Side.A);
        }
        if (timeB.isShorterThan(timeA)) {
            return shorter(Side.B);
        }
        return Optional.of(Verdict.incomparable("how long working days or months last depends on the calendar"));
    }

    private static Optional<Verdict> shorter(Side side) {
        return Optional.of(Verdict.stricter(
                side, ChangeType.DEADLINE_SHORTER, ChangeType.DEADLINE_LONGER, side.jsonName() + " leaves less time"));
    }

    /** Do two printed starting points share most of their characters, those of 自…之日起 not counted? */
    private static boolean runsFromTheSame(String a, String b) {
        String eventA = event(a);
        String eventB = event(b);
        String shorter = eventA.length() <= eventB.length() ? eventA : eventB;
        String longer = shorter.equals(eventA) ? eventB : eventA;
        long shared = shorter.chars().filter(c -> longer.indexOf(c) >= 0).count();
        return 2 * shared >= longer.length();
    }

    private static String event(String anchor) {
        StringBuilder event = new StringBuilder();
        for (char c : anchor.toCharArray()) {
            if (FRAME.indexOf(c) < 0) {
                event.append(c);
            }
        }
        return event.toString();
    }
}
