package org.tiaoli.compare;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found between two findings.
 *
 * @param type     of the change from a to b
 * @param stricter the side that asks for more; null where neither does or it is not sure
 * @param why      a clause that goes on behind the two places and values
 */
record Verdict(ChangeType type, @Nullable Side stricter, String why) {

    static Verdict open(ChangeType type, String why) {
        return new Verdict(type, null, why);
    }

    static Verdict incomparable(String why) {
        return new Verdict(ChangeType.INCOMPARABLE, null, why);
    }

    /** {@code more} when b is the one that has more, else {@code less}; the side that has more is the stricter. */
    static Verdict stricter(Side side, ChangeType ofB, ChangeType ofA, String why) {
        return new Verdict(side == Side.B ? ofB : ofA, side, why);
    }
}
