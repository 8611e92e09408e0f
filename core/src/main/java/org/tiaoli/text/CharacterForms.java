package org.tiaoli.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The forms in which one character is written: width, circles, brackets, quotation marks, dashes. */
final class CharacterForms {

    /** First and last code unit of the blocks whose characters are forms of others. */
    private static final int[][] BLOCKS = {
        {0x00A0, 0x00A0}, // no-break space
        {0x2000, 0x200A}, // spaces
        {0x2100, 0x218B}, // letter-like signs, Roman numbers
        {0x2460, 0x249B}, // circled and bracketed numbers
        {0x2E80, 0x2FDF}, // radicals, as some PDF files write ideographs
        {0x3000, 0x3000}, // ideographic space
        {0x3220, 0x33FF}, // bracketed ideographs, squared units
        {0xF900, 0xFAFF}, // compatibility ideographs
        {0xFE30, 0xFE6F}, // vertical and small forms
        {0xFF01, 0xFFE6}, // full and half width
    };

    private static final String QUOTES = "“”‘’\"'「」『』〝〞＂＇`´";
    private static final String DASHES = "—–―‐‑‒－─━-";
    private static final String DOTS = "·•・‧∙●";
    private static final String OPEN = "[〔【［〖";
    private static final String CLOSE = "]〕】］〗";

    private static final Map<Character, String> WIDTH = width();
    private static final Map<Character, Character> MARKS = marks();

    private CharacterForms() {}

    private static Map<Character, String> width() {
        Map<Character, String> forms = new HashMap<>();
        for (int[] block : BLOCKS) {
            for (int c = block[0]; c <= block[1]; c++) {
                String plain = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
                if (plain.length() != 1 || plain.charAt(0) != c) {
                    forms.put((char) c, lower(plain));
                }
            }
        }
        return forms;
    }

    private static Map<Character, Character> marks() {
        Map<Character, Character> marks = new HashMap<>();
        unite(marks, QUOTES, '"');
        unite(marks, DASHES, '-');
        unite(marks, DOTS, '·');
        unite(marks, OPEN, '[');
        unite(marks, CLOSE, ']');
        unite(marks, "。｡．", '.');
        unite(marks, "⋯", '…');
        unite(marks, "〜～∼", '~');
        unite(marks, "〈＜", '<');
        unite(marks, "〉＞", '>');
        unite(marks, "，﹐", ',');
        unite(marks, "；", ';');
        unite(marks, "：", ':');
        unite(marks, "（", '(');
        unite(marks, "）", ')');
        return marks;
    }

    private static void unite(Map<Character, Character> marks, String variants, char one) {
        for (char variant : variants.toCharArray()) {
            marks.put(variant, one);
        }
    }

    private static String lower(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }

    /** Copies a text in its plain forms. */
    static void copy(String text, boolean width, boolean marks, Tape out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u4E00' && c <= '\u9FFF') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.add(c, i, i + 1);
                continue;
            }
            String plain = width ? WIDTH.get(c) : null;
            if (plain != null) {
                for (int k = 0; k < plain.length(); k++) {
                    out.add(mark(plain.charAt(k), marks), i, i + 1);
                }
            } else {
                out.add(mark(width ? Character.toLowerCase(c) : c, marks), i, i + 1);
            }
        }
    }

    private static char mark(char c, boolean marks) {
        if (!marks) {
            return c;
        }
        Character one = MARKS.get(c);
        return one == null ? c : one;
    }
}
