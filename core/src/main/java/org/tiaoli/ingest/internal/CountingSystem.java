package org.tiaoli.ingest.internal;

/** Numbers in words, by tens, hundreds, thousands and ten thousands. */
enum CountingSystem {
    /** 十一, 一百零一, 一百一十. */
    CHINESE("零一二三四五六七八九", "十百千", "万", false, true),
    /** 十一, 百一, 百十. */
    JAPANESE("〇一二三四五六七八九", "十百千", "万", false, false),
    /** 壹拾壹, 壹佰零壹. */
    LEGAL_SIMPLIFIED("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万", true, true),
    /** 壹拾壹, 壹佰零壹. */
    LEGAL_TRADITIONAL("零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬", true, true);

    private final String digits;
    private final String units;
    private final String tenThousand;
    /** Is ten written with a one in front? */
    private final boolean oneTen;
    /** Is an empty place written, and a one in front of hundreds? */
    private final boolean zeros;

    CountingSystem(String digits, String units, String tenThousand, boolean oneTen, boolean zeros) {
        this.digits = digits;
        this.units = units;
        this.tenThousand = tenThousand;
        this.oneTen = oneTen;
        this.zeros = zeros;
    }

    /** @param n at least 1; from a hundred million on it comes out in digits */
    String format(int n) {
        if (n >= 100_000_000) {
            return Integer.toString(n);
        }
        StringBuilder out = new StringBuilder();
        if (n >= 10_000) {
            group(n / 10_000, false, out);
            out.append(tenThousand);
        }
        if (n % 10_000 > 0) {
            group(n % 10_000, n >= 10_000, out);
        }
        return out.toString();
    }

    private void group(int n, boolean follows, StringBuilder out) {
        boolean pendingZero = follows && n < 1000;
        boolean begun = follows;
        int divisor = 1000;
        for (int place = 3; place >= 0; place--, divisor /= 10) {
            int digit = n / divisor % 10;
            if (digit == 0) {
                pendingZero |= begun;
                continue;
            }
            if (pendingZero && zeros) {
                out.append(digits.charAt(0));
            }
            pendingZero = false;
            boolean bareOne = digit == 1 && (zeros ? place == 1 && !begun && !oneTen : place > 0);
            if (!bareOne) {
                out.append(digits.charAt(digit));
            }
            if (place > 0) {
                out.append(units.charAt(place - 1));
            }
            begun = true;
        }
    }
}
