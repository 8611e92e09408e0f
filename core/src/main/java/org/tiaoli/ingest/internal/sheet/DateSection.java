package org.tiaoli.ingest.internal.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.tiaoli.ingest.internal.sheet.FormatToken.Kind;

/** Shows a day and time by a format section, such as {@code yyyy"年"m"月"d"日"}. */
final class DateSection {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** The 29th of February 1900, which never was but has a number. */
    private static final long LEAP = 60;

    private static final double LAST = 2_958_466;
    private static final String WEEKDAYS = "一二三四五六日";

    private final List<FormatToken> tokens;
    private final HanDigits digits;
    private final long milliseconds;
    private final LocalDateTime time;
    private final boolean halves;

    private DateSection(List<FormatToken> tokens, HanDigits digits, long milliseconds, boolean since1904) {
        this.tokens = tokens;
        this.digits = digits;
        this.milliseconds = milliseconds;
        long day = Math.floorDiv(milliseconds, 86_400_000L);
        LocalDate date = since1904 ? DAY_ZERO_1904.plusDays(day) : DAY_ZERO.plusDays(day < LEAP ? day : day - 1);
        this.time = date.atStartOfDay().plusNanos(Math.floorMod(milliseconds, 86_400_000L) * 1_000_000);
        this.halves = tokens.stream()
                .anyMatch(token -> token.kind() == Kind.DATE && token.text().indexOf('/') > 0);
    }

    static String show(List<FormatToken> tokens, HanDigits digits, double value, boolean since1904) {
        if (!(value >= 0 && value < LAST)) {
            return GeneralNumber.show(value);
        }
        long unit = smallestUnit(tokens);
        long shown = Math.round(value * 86_400_000 / unit) * unit;
        return new DateSection(tokens, digits, shown, since1904).show();
    }

    /** The milliseconds of the last place that is shown. */
    private static long smallestUnit(List<FormatToken> tokens) {
        long unit = 1000;
        boolean behindPoint = false;
        for (FormatToken token : tokens) {
            behindPoint |= token.kind() == Kind.POINT;
            if (behindPoint && token.kind() == Kind.DIGIT && unit > 1) {
                unit /= 10;
            }
        }
        return unit;
    }

    private String show() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case DATE -> out.append(part(i));
                case LITERAL -> out.append(token.text());
                case COMMA -> out.append(',');
                case PERCENT -> out.append('%');
                case POINT -> {
                    int places = 0;
                    while (i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.DIGIT) {
                        places++;
                        i++;
                    }
                    out.append(places == 0 ? "." : fraction(Math.min(3, places)));
                }
                default -> {}
            }
        }
        return out.toString();
    }

    private String fraction(int places) {
        String thousandths = padded(time.getNano() / 1_000_000, 3);
        return "." + digits.oneByOne(thousandths.substring(0, places));
    }

    private String part(int at) {
        String code = tokens.get(at).text();
        return switch (code.charAt(0)) {
            case 'y' ->
                digits.oneByOne(code.length() < 3 ? padded(time.getYear() % 100, 2) : padded(time.getYear(), 4));
            case 'e' -> digits.oneByOne(padded(time.getYear(), 4));
            case 'm' -> isMinute(at) ? counted(time.getMinute(), code.length()) : month(code.length());
            case 'd' -> day(code.length());
            case 'a' -> code.indexOf('/') > 0 ? half(code) : weekday(code.length());
            case 'h' -> counted(halves ? (time.getHour() + 11) % 12 + 1 : time.getHour(), code.length());
            case 's' -> counted(time.getSecond(), code.length());
            case '[' -> elapsed(code);
            default -> half(code);
        };
    }

    private String half(String code) {
        boolean morning = time.getHour() < 12;
        int slash = code.indexOf('/');
        return morning ? code.substring(0, slash) : code.substring(slash + 1);
    }

    private String elapsed(String code) {
        long unit = code.charAt(1) == 'h' ? 3_600_000 : code.charAt(1) == 'm' ? 60_000 : 1000;
        String all = Long.toString(milliseconds / unit);
        return digits.oneByOne("0".repeat(Math.max(0, code.length() - 2 - all.length())) + all);
    }

    private String month(int letters) {
        String name = time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (letters) {
            case 1, 2 -> counted(time.getMonthValue(), letters);
            case 3 -> name.substring(0, 3);
            case 4 -> name;
            default -> name.substring(0, 1);
        };
    }

    private String day(int letters) {
        if (letters < 3) {
            return counted(time.getDayOfMonth(), letters);
        }
        String name = time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return letters == 3 ? name.substring(0, 3) : name;
    }

    private String weekday(int letters) {
        String day = WEEKDAYS.substring(time.getDayOfWeek().getValue() - 1).substring(0, 1);
        return letters < 4 ? day : "星期" + day;
    }

    private String counted(int number, int letters) {
        return digits == HanDigits.NONE ? padded(number, letters) : digits.words(Integer.toString(number));
    }

    private static String padded(int number, int width) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, Math.min(4, width) - plain.length())) + plain;
    }

    /** Does an m mean minutes: behind hours, or in front of seconds? */
    private boolean isMinute(int at) {
        return neighbour(at, -1) == 'h' || neighbour(at, 1) == 's';
    }

    /** The first letter of the next part of the date in a direction; 0 for none. */
    private char neighbour(int at, int step) {
        for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
            String code = tokens.get(i).text();
            if (tokens.get(i).kind() == Kind.DATE && code.indexOf('/') < 0) {
                return code.charAt(code.charAt(0) == '[' ? 1 : 0);
            }
        }
        return 0;
    }
}
