package org.tiaoli.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A whole number as Chinese texts print it: 第十二条, （三）, ①, Ⅳ, １２, 一百〇一, 廿.
 *
 * @param value the number, 0 or more
 * @param style how it is printed
 */
public record Numeral(int value, Style style) {

    /** How a number is printed. */
    public enum Style {
        CHINESE,
        ARABIC,
        CIRCLED,
        ROMAN
    }

    private static final int MAX_LENGTH = 24;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int NONE = -1;
    private static final short[] VALUES = values();
    private static final String[] SMALL = new String[200];

    static {
        for (int number = 0; number < SMALL.length; number++) {
            SMALL[number] = print(number);
        }
    }

    public Numeral {
        if (value < 0) {
            throw new IllegalArgumentException("a numeral is not negative: " + value);
        }
    }

    /**
     * Reads all of {@code text} between two offsets as one number; white space between its characters is skipped.
     *
     * @return null when something there is no numeral, or the number is too long to be one of a list
     */
    public static @Nullable Numeral read(CharSequence text, int from, int to) {
        if (to - from > MAX_LENGTH) {
            return null;
        }
        int single = to - from == 1 ? symbol(text.charAt(from)) : NONE;
        if (single != NONE) {
            return new Numeral(
                    single, text.charAt(from) >= 0x2160 && text.charAt(from) <= 0x217B ? Style.ROMAN : Style.CIRCLED);
        }
        long total = 0;
        long current = NONE;
        boolean arabic = false;
        boolean chinese = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (digit != NONE) {
                current = current == NONE ? digit : current * 10 + digit;
                arabic |= isArabic(c);
                chinese |= !isArabic(c);
            } else if (unit(c) != NONE) {
                total += (current == NONE ? 1 : current) * unit(c);
                current = NONE;
                chinese = true;
            } else if (!isSpace(c)) {
                return null;
            }
            if (total > 1_000_000 || current > 1_000_000) {
                return null;
            }
        }
        if (!arabic && !chinese) {
            return null;
        }
        return new Numeral((int) (total + Math.max(0, current)), arabic && !chinese ? Style.ARABIC : Style.CHINESE);
    }

    /** May this character stand in a Chinese or Arabic number? */
    public static boolean isNumeralChar(char c) {
        return VALUES[c] != NONE;
    }

    /** Is this one of the digits 0–9, of either width? */
    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** The number of a character that is a whole numeral: ①, ⑴, ⒈, ㈠, Ⅳ; -1 for all others. */
    public static int symbol(char c) {
        if (c >= 0x2460 && c <= 0x249B) {
            return (c - 0x2460) % 20 + 1;
        }
        if (c >= 0x2776 && c <= 0x277F) {
            return c - 0x2776 + 1;
        }
        if (c >= 0x3220 && c <= 0x3229) {
            return c - 0x3220 + 1;
        }
        if (c >= 0x3280 && c <= 0x3289) {
            return c - 0x3280 + 1;
        }
        if (c >= 0x2160 && c <= 0x216B) {
            return c - 0x2160 + 1;
        }
        if (c >= 0x2170 && c <= 0x217B) {
            return c - 0x2170 + 1;
        }
        return NONE;
    }

    /** A number from 0 to 9999 in Chinese: 十二, 一百零一. */
    public static String chinese(int number) {
        if (number < 0 || number > 9999) {
            return Integer.toString(number);
        }
        return number < SMALL.length ? SMALL[number] : print(number);
    }

    private static String print(int number) {
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        StringBuilder out = new StringBuilder();
        int[] units = {1000, 100, 10, 1};
        String[] names = {"千", "百", "十", ""};
        boolean zero = false;
        int rest = number;
        for (int i = 0; i < units.length; i++) {
            int digit = rest / units[i];
            rest %= units[i];
            if (digit == 0) {
                zero = out.length() > 0;
                continue;
            }
            if (zero) {
                out.append('零');
                zero = false;
            }
            if (digit != 1 || units[i] != 10 || out.length() > 0) {
                out.append(DIGITS.charAt(digit));
            }
            out.append(names[i]);
        }
        return out.toString();
    }

    private static int digit(char c) {
        int value = VALUES[c];
        return value >= 0 && value < 10 ? value : NONE;
    }

    private static int unit(char c) {
        int value = VALUES[c];
        return value >= 10 ? value : NONE;
    }

    /** What each character counts for in a number, digits below 10 and units from there; -1 for all others. */
    private static short[] values() {
        short[] values = new short[1 << 16];
        Arrays.fill(values, (short) NONE);
        for (int digit = 0; digit < 10; digit++) {
            values['0' + digit] = (short) digit;
            values['０' + digit] = (short) digit;
        }
        String[] digits = {"零〇○Ｏ", "一壹", "二两兩贰貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"};
        for (int digit = 0; digit < digits.length; digit++) {
            put(values, digits[digit], digit);
        }
        put(values, "十拾", 10);
        put(values, "廿", 20);
        put(values, "卅", 30);
        put(values, "百佰", 100);
        put(values, "千仟", 1000);
        return values;
    }

    private static void put(short[] values, String chars, int value) {
        for (int i = 0; i < chars.length(); i++) {
            values[chars.charAt(i)] = (short) value;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t';
    }
}
