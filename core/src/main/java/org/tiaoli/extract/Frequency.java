package org.tiaoli.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often something is to be done.
 *
 * @param text    the words as printed, a gap as …: 每半年…一次
 * @param kind    what sort of statement it is
 * @param count   times a period, for {@link Kind#PERIODIC}
 * @param period  ISO 8601 duration ({@code P6M}), or {@code semester}, {@code school-year}
 * @param bound   whether the count is a lower or upper bound
 * @param perYear count × periods in a year (365 days, 52 weeks), to four decimals
 * @param within  for {@link Kind#IMMEDIATE} with a limit: 当日 is {@code P1D}
 */
public record Frequency(
        String text,
        Kind kind,
        @Nullable Integer count,
        @Nullable String period,
        @Nullable Bound bound,
        @Nullable Double perYear,
        @Nullable String within) {

    /** What sort of statement a frequency is. */
    public enum Kind {
        /** A count in a period. */
        PERIODIC,
        /** Again and again, without a number: 定期. */
        RECURRENT,
        /** Always: 长期. */
        CONTINUOUS,
        /** At once: 及时. */
        IMMEDIATE;

        /** The name in JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a count is meant. */
    public enum Bound {
        EXACTLY("exactly"),
        AT_LEAST("at-least"),
        AT_MOST("at-most");

        private final String jsonName;

        Bound(String jsonName) {
            this.jsonName = jsonName;
        }

        /** The name in JSON. */
        public String jsonName() {
            return jsonName;
        }
    }

    /** A frequency without a number. */
    public static Frequency unnumbered(String text, Kind kind) {
        return new Frequency(text, kind, null, null, null, null, null);
    }
}
