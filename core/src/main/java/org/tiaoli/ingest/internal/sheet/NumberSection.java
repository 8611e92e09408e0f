package org.tiaoli.ingest.internal.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.sheet.FormatToken.Kind;

/** Shows a number by the digits of a format section, such as {@code #,##0.00"元"}. */
final class NumberSection {

    /** More digits behind the point than any program shows. */
    private static final int MOST_DECIMALS = 30;

    private final List<FormatToken> tokens;
    /** The place of the point, and of the exponent; the number of tokens where there is none. */
    private final int point;

    private final int exponent;

    private NumberSection(List<FormatToken> tokens) {
        this.tokens = tokens;
        this.exponent = indexOf(Kind.EXPONENT, tokens.size());
        this.point = indexOf(Kind.POINT, exponent);
    }

    static String show(List<FormatToken> tokens, HanDigits digits, double value) {
        return new NumberSection(tokens).show(digits, value);
    }

    private int indexOf(Kind kind, int end) {
        for (int i = 0; i < end; i++) {
            if (tokens.get(i).kind() == kind) {
                return i;
            }
        }
        return end;
    }

    private int count(Kind kind, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += tokens.get(i).kind() == kind ? 1 : 0;
        }
        return count;
    }

    private String show(HanDigits digits, double value) {
        int wholeDigits = count(Kind.DIGIT, 0, point);
        int decimals = Math.min(MOST_DECIMALS, count(Kind.DIGIT, point, exponent));
        BigDecimal number = Double.isNaN(value) || Double.isInfinite(value)
                ? BigDecimal.ZERO
                : new BigDecimal(Double.toString(Math.abs(value)));
        number = number.movePointRight(2 * count(Kind.PERCENT, 0, tokens.size()));
        number = number.movePointLeft(3 * scalingCommas());
        int power = 0;
        if (exponent < tokens.size() && number.signum() > 0) {
            power = number.precision() - number.scale() - Math.max(1, wholeDigits);
            number = number.movePointLeft(power);
            if (number.setScale(decimals, RoundingMode.HALF_UP).precision() - decimals > Math.max(1, wholeDigits)) {
                number = number.movePointLeft(1);
                power++;
            }
        }
        number = number.setScale(decimals, RoundingMode.HALF_UP);
        String plain = number.toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String fraction = dot < 0 ? "" : plain.substring(dot + 1);
        StringBuilder out = new StringBuilder();
        if (value < 0 && (number.signum() > 0 || wholeDigits + decimals == 0)) {
            out.append('-');
        }
        out.append(whole(whole.equals("0") ? "" : whole));
        if (point < exponent) {
            out.append(wholeDigits == 0 && !whole.equals("0") ? whole : "").append(fraction(fraction));
        }
        if (exponent < tokens.size()) {
            out.append(exponent(power));
        }
        return digits.oneByOne(out.toString());
    }

    /** Commas behind the last digit in front of the point: each leaves three digits out. */
    private int scalingCommas() {
        int at = point - 1;
        int commas = 0;
        while (at >= 0 && tokens.get(at).kind() != Kind.DIGIT) {
            commas += tokens.get(at--).kind() == Kind.COMMA ? 1 : 0;
        }
        return at < 0 ? 0 : commas;
    }

    private String whole(String digits) {
        boolean grouped = false;
        for (int i = 1; i < point - 1; i++) {
            grouped |= tokens.get(i).kind() == Kind.COMMA
                    && count(Kind.DIGIT, 0, i) > 0
                    && count(Kind.DIGIT, i, point) > 0;
        }
        List<String> shown = new ArrayList<>();
        int left = digits.length();
        int places = 0;
        int open = count(Kind.DIGIT, 0, point);
        for (int i = point - 1; i >= 0; i--) {
            FormatToken token = tokens.get(i);
            if (token.kind() != Kind.DIGIT) {
                shown.add(token.kind() == Kind.COMMA ? "" : token.text());
                continue;
            }
            open--;
            // the first place takes all the digits that are left
            do {
                String digit = left > 0 ? digits.substring(left - 1, left) : blank(token.text());
                left--;
                shown.add(grouped && places > 0 && places % 3 == 0 && !digit.isBlank() ? digit + "," : digit);
                places++;
            } while (open == 0 && left > 0);
        }
        StringBuilder out = new StringBuilder();
        for (int i = shown.size() - 1; i >= 0; i--) {
            out.append(shown.get(i));
        }
        return out.toString();
    }

    private static String blank(String place) {
        return place.equals("0") ? "0" : place.equals("?") ? " " : "";
    }

    private String fraction(String digits) {
        int significant = digits.length();
        while (significant > 0 && digits.charAt(significant - 1) == '0') {
            significant--;
        }
        StringBuilder out = new StringBuilder(".");
        int place = 0;
        for (int i = point + 1; i < exponent; i++) {
            FormatToken token = tokens.get(i);
            if (token.kind() != Kind.DIGIT) {
                out.append(token.kind() == Kind.COMMA || token.kind() == Kind.POINT ? "" : token.text());
            } else if (place < digits.length()) {
                out.append(place < significant ? digits.substring(place, place + 1) : blank(token.text()));
                place++;
            }
        }
        return out.toString();
    }

    private String exponent(int power) {
        StringBuilder out = new StringBuilder("E");
        if (power < 0) {
            out.append('-');
        } else if (tokens.get(exponent).text().endsWith("+")) {
            out.append('+');
        }
        int places = count(Kind.DIGIT, exponent, tokens.size());
        String digits = Integer.toString(Math.abs(power));
        out.append("0".repeat(Math.max(0, places - digits.length()))).append(digits);
        for (int i = exponent + 1; i < tokens.size(); i++) {
            out.append(tokens.get(i).kind() == Kind.LITERAL ? tokens.get(i).text() : "");
        }
        return out.toString();
    }
}
