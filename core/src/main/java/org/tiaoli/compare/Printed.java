package org.tiaoli.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Deadline;
import org.tiaoli.extract.Frequency;

/** Values as they stand in the reason of a change: as printed, with what they mean. */
final class Printed {

    private Printed() {}

    static String frequency(@Nullable Frequency frequency) {
        if (frequency == null) {
            return "no frequency";
        }
        Double perYear = frequency.perYear();
        if (perYear == null) {
            return frequency.text() + " (" + frequency.kind().jsonName() + ")";
        }
        Frequency.Bound bound = frequency.bound();
        String rate = perYear == Math.rint(perYear)
                ? Long.toString(Math.round(perYear))
                : String.format(Locale.ROOT, "%.1f", perYear);
        return frequency.text() + " (" + (bound == null ? "" : bound.jsonName() + " ") + rate + " a year)";
    }

    static String deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return "no limit";
        }
        if (!deadline.by().isEmpty()) {
            return deadline.text() + " (by " + String.join(", ", deadline.by()) + ")";
        }
        String within = deadline.within();
        return within == null
                ? deadline.text()
                : deadline.text() + " (" + within + (deadline.workdays() ? ", working days)" : ")");
    }
}
