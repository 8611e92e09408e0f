package org.tiaoli.outline;

import org.tiaoli.text.Numeral;

/** Recognises a date that stands alone in a line. */
final class Dates {

    private Dates() {}

    private static final String BETWEEN = "年月日xX×*";

    /** May a date end in this character? */
    static boolean mayEnd(char c) {
        return Numeral.isNumeralChar(c) || BETWEEN.indexOf(c) >= 0;
    }

    /** 年 月 日, to be filled in. */
    static boolean isForm(String words) {
        return words.replace("_", "").equals("年月日");
    }

    /** 2018.9.20, 2018-9-20 and 2018/9/20. */
    private static boolean isPointed(String words) {
        char point = words.charAt(4);
        int second = words.indexOf(point, 5);
        if (".-/．".indexOf(point) < 0 || second < 6 || second > 7 || words.length() < second + 2) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (i != 4 && i != second && !Numeral.isArabic(words.charAt(i))) {
                return false;
            }
        }
        return words.length() <= second + 3 && "12１２".indexOf(words.charAt(0)) >= 0;
    }

    /** 2018年9月20日, 2018.9.20, 二〇一八年九月二十日, 2018年9月. */
    static boolean isDate(String words) {
        if (words.length() < 6 || words.length() > 16) {
            return false;
        }
        int year = words.indexOf('年');
        int month = words.indexOf('月');
        if (year < 2 || month < year + 2) {
            return isPointed(words);
        }
        for (int i = 0; i < words.length(); i++) {
            if (!mayEnd(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
