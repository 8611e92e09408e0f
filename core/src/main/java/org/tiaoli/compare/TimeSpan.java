package org.tiaoli.compare;

import org.jspecify.annotations.Nullable;

/**
 * A length of time whose calendar is not known, in hours between its shortest and longest.
 *
 * @param shortest for working days without any holiday, for February
 * @param longest  for working days over the longest holidays, for months of 31 days
 * @param unit     what was counted; counts of one unit are in order whatever the calendar
 */
record TimeSpan(double shortest, double longest, char unit) {

    private static final double DAY = 24;

    /** Days off that a stretch of working days may meet besides weekends. */
    private static final double HOLIDAYS = 9;

    /**
     * Reads an ISO 8601 duration of one unit, such as {@code P20D} or {@code PT24H}.
     *
     * @return null for anything else
     */
    static @Nullable TimeSpan parse(String iso, boolean workdays) {
        boolean clock = iso.startsWith("PT");
        String body = iso.startsWith("P") ? iso.substring(clock ? 2 : 1) : "";
        if (body.length() < 2 || body.length() > 9) {
            return null;
        }
        double count = 0;
        for (int i = 0; i < body.length() - 1; i++) {
            if (body.charAt(i) < '0' || body.charAt(i) > '9') {
                return null;
            }
            count = count * 10 + (body.charAt(i) - '0');
        }
        char unit = body.charAt(body.length() - 1);
        if (clock) {
            return unit == 'H' ? exactly(count) : unit == 'M' ? exactly(count / 60) : null;
        }
        return switch (unit) {
            case 'D' -> workdays ? workdays(count) : exactly(count * DAY);
            case 'W' -> exactly(7 * count * DAY);
            case 'M' -> new TimeSpan((count * 30.4 - 2.5) * DAY, (count * 30.5 + 1) * DAY, 'M');
            case 'Y' -> new TimeSpan(count * 365 * DAY, count * 366 * DAY, 'Y');
            default -> null;
        };
    }

    private static TimeSpan exactly(double hours) {
        return new TimeSpan(hours, hours, 'H');
    }

    private static TimeSpan workdays(double count) {
        double weekends = 2 * Math.floor(count / 5);
        // W as in working days; weeks are exact and counted in hours
        return new TimeSpan((count + Math.max(0, weekends - 2)) * DAY, (count + weekends + 2 + HOLIDAYS) * DAY, 'W');
    }

    boolean isAsLongAs(TimeSpan other) {
        return shortest == other.shortest && longest == other.longest;
    }

    /** Shorter whatever the calendar? */
    boolean isShorterThan(TimeSpan other) {
        return unit == other.unit ? shortest < other.shortest : longest <= other.shortest;
    }
}
