package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;

/** A single property and its value, one of a list; the list is walked with one object. Not thread-safe. */
final class Sprm {

    static final int P_STYLE = 0x4600;
    static final int P_LEVEL = 0x260A;
    static final int P_LIST = 0x460B;
    static final int P_IN_TABLE = 0x2416;
    static final int P_ROW_END = 0x2417;
    static final int P_TABLES = 0x6649;
    static final int P_INNER_CELL = 0x244B;
    static final int P_INNER_ROW_END = 0x244C;
    static final int P_OUTLINE = 0x2640;
    static final int P_LONG = 0x6646;
    static final int P_LONG_OLD = 0x6645;

    static final int T_CELLS = 0xD608;
    static final int T_VERTICAL_MERGE = 0xD62B;
    static final int T_MERGE = 0x5624;

    static final int C_DELETED = 0x0800;
    static final int C_HIDDEN = 0x083C;
    static final int C_STYLE = 0x4A30;
    static final int C_PLAIN = 0x2A33;
    static final int C_SYMBOL = 0x6A09;

    private static final int TABS = 0xC615;

    private final ByteBuffer list;
    private int next;
    private int code;
    private int at;
    private int length;

    Sprm(ByteBuffer list) {
        this.list = list;
    }

    /** Goes on to the next property; false at the end, also where the last one is cut off. */
    boolean next() {
        if (next + 2 > list.limit()) {
            return false;
        }
        code = list.getChar(next);
        at = next + 2;
        length = lengthOfValue();
        next = at + length;
        return length >= 0 && next <= list.limit();
    }

    private int lengthOfValue() {
        switch (code >>> 13) {
            case 0, 1 -> {
                return 1;
            }
            case 2, 4, 5 -> {
                return 2;
            }
            case 3 -> {
                return 4;
            }
            case 7 -> {
                return 3;
            }
            default -> {
                if (at >= list.limit()) {
                    return -1;
                }
            }
        }
        if (code == T_CELLS) {
            // the one property whose length takes two bytes, and counts one of them
            int bytes = at + 2 <= list.limit() ? list.getChar(at) - 1 : -1;
            at += 2;
            return bytes;
        }
        int bytes = list.get(at++) & 0xFF;
        // longer than a byte can tell: the tabs that go and those that come are counted one by one
        return code == TABS && bytes == 255 ? lengthOfTabs() : bytes;
    }

    private int lengthOfTabs() {
        if (at >= list.limit()) {
            return -1;
        }
        int gone = 1 + 4 * (list.get(at) & 0xFF);
        return at + gone < list.limit() ? gone + 1 + 3 * (list.get(at + gone) & 0xFF) : -1;
    }

    int code() {
        return code;
    }

    int length() {
        return length;
    }

    /** Eight bits of the value, unsigned. */
    int byteAt(int index) {
        return list.get(at + index) & 0xFF;
    }

    /** Sixteen bits of the value, signed. */
    int shortAt(int index) {
        return list.getShort(at + index);
    }

    int intValue() {
        return list.getInt(at);
    }

    boolean isOn() {
        return byteAt(0) != 0;
    }
}
