package org.tiaoli.outline;

import org.tiaoli.text.Numeral;

/** Recognises a date that stands alone in a line. */
final class Dates {

    private Dates() {}

    /** 2018年9月20日, 二〇一八年九月二十日, 2018年9月. */
    static boolean isDate(String words) {
        if (words.length() < 6 || words.length() > 16) {
            return false;
        }
        int year = words.indexOf('年');
        int month = words.indexOf('月');
        if (year < 2 || month < year + 2) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Numeral.isNumeralChar(c) && "年月日xX×*".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
