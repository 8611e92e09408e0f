package org.tiaoli.ingest.internal.rtf;

import java.nio.charset.StandardCharsets;

/** Takes an RTF file apart into groups, control words and bytes of text; not thread-safe. */
final class RtfTokens {

    enum Kind {
        OPEN,
        CLOSE,
        /** A control word or symbol. */
        WORD,
        /** One byte of text. */
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;

    private String word = "";
    private int number;
    private boolean numbered;
    private int value;
    private boolean escaped;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    Kind next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{':
                    return Kind.OPEN;
                case '}':
                    return Kind.CLOSE;
                case '\\':
                    return control();
                case '\r', '\n', 0:
                    break;
                default:
                    value = b;
                    escaped = false;
                    return Kind.BYTE;
            }
        }
        return Kind.END;
    }

    /** The control word without its number; the sign of a control symbol. */
    String word() {
        return word;
    }

    boolean hasNumber() {
        return numbered;
    }

    /** The number behind the word; {@code absent} where there is none. */
    int number(int absent) {
        return numbered ? number : absent;
    }

    /** A switch: on, unless its number is 0. */
    boolean isOn() {
        return !numbered || number != 0;
    }

    /** The byte of text, from 0 to 255. */
    int value() {
        return value;
    }

    /** Does the byte of text stand there in digits, or behind a backslash? */
    boolean isEscaped() {
        return escaped;
    }

    /** The byte that follows a leading one of two which stands in the file as it is; -1 where it is marked up. */
    int trailOfRawByte() {
        if (at >= bytes.length) {
            return -1;
        }
        int trail = bytes[at] & 0xFF;
        boolean special = trail == '\\' && at + 1 < bytes.length && bytes[at + 1] == '\'';
        if (trail < 0x40 || special) {
            return -1;
        }
        at++;
        return trail;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int b = bytes[at] & 0xFF;
        if (isLetter(b)) {
            return word(at);
        }
        at++;
        switch (b) {
            case '\'' -> {
                int high = digit(at);
                int low = digit(at + 1);
                if (high < 0 || low < 0) {
                    return symbol("'");
                }
                at += 2;
                value = 16 * high + low;
                escaped = true;
                return Kind.BYTE;
            }
            case '\\', '{', '}' -> {
                value = b;
                escaped = true;
                return Kind.BYTE;
            }
            case '\r', '\n' -> {
                return symbol("par");
            }
            default -> {
                return symbol(Character.toString((char) b));
            }
        }
    }

    private Kind symbol(String sign) {
        word = sign;
        numbered = false;
        return Kind.WORD;
    }

    private Kind word(int start) {
        while (at < bytes.length && isLetter(bytes[at] & 0xFF) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = at + (negative ? 1 : 0);
        int end = digits;
        long n = 0;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 11) {
            n = 10 * n + bytes[end++] - '0';
        }
        numbered = end > digits;
        if (numbered) {
            at = end;
            number = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, negative ? -n : n));
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin") && numbered && number > 0) {
            at = (int) Math.min(bytes.length, (long) at + number);
        }
        return Kind.WORD;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private int digit(int index) {
        return index < bytes.length ? Character.digit(bytes[index], 16) : -1;
    }
}
