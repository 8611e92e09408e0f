package org.tiaoli.ingest.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Shows numbers in the format General: eleven digits at most, very large and small ones with an exponent. */
final class GeneralNumber {

    private static final double LARGE = 1e11;
    private static final double SMALL = 1e-9;
    private static final int WIDTH = 10;

    private GeneralNumber() {}

    static String show(double value) {
        if (value == 0) {
            return "0";
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "#NUM!";
        }
        double size = Math.abs(value);
        if (size >= LARGE || size < SMALL) {
            return scientific(new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_UP)));
        }
        BigDecimal exact = new BigDecimal(Double.toString(value));
        int whole = Math.max(1, exact.precision() - exact.scale());
        BigDecimal shown = exact.setScale(Math.max(0, WIDTH - whole), RoundingMode.HALF_UP);
        return plain(shown);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String scientific(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        String digits = plain(value.movePointLeft(exponent));
        return digits + (exponent < 0 ? "E-" : "E+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
