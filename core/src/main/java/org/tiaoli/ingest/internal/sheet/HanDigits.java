package org.tiaoli.ingest.internal.sheet;

import org.tiaoli.ingest.internal.NumberFormat;

/** The digits in which a cell format shows numbers ({@code [DBNum1]} and its like). */
enum HanDigits {
    NONE("", ""),
    SMALL("〇一二三四五六七八九", "chineseCountingThousand"),
    CAPITAL("零壹贰叁肆伍陆柒捌玖", "chineseLegalSimplified"),
    WIDE("０１２３４５６７８９", "decimalFullWidth");

    private final String digits;
    private final String counting;

    HanDigits(String digits, String counting) {
        this.digits = digits;
        this.counting = counting;
    }

    /** @param number what follows {@code DBNum} */
    static HanDigits of(String number) {
        return switch (number) {
            case "1" -> SMALL;
            case "2" -> CAPITAL;
            case "3" -> WIDE;
            default -> NONE;
        };
    }

    /** Each digit for itself. */
    String oneByOne(String number) {
        if (this == NONE) {
            return number;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
        }
        return out.toString();
    }

    /** The whole part in words as 一百二十, what stands behind the point digit by digit. */
    String words(String number) {
        int whole = 0;
        int start = number.startsWith("-") ? 1 : 0;
        int end = start;
        while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9' && whole < 10_000_000) {
            whole = whole * 10 + number.charAt(end++) - '0';
        }
        boolean more = end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9';
        if (this == NONE || more || whole == 0) {
            return oneByOne(number);
        }
        return number.substring(0, start) + NumberFormat.format(whole, counting) + oneByOne(number.substring(end));
    }
}
