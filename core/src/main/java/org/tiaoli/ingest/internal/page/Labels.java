package org.tiaoli.ingest.internal.page;

/** Tells whether a line opens with a number that begins a paragraph of its own. */
final class Labels {

    private static final String NUMERALS = "零〇○一二三四五六七八九十百千0123456789０１２３４５６７８９";
    private static final int LONGEST = 12;
    private static final String DIVISIONS = "编章节条";

    private Labels() {}

    /** Where the label ends with which the line opens; 0 for none. */
    static int end(String line) {
        if (!opens(line)) {
            return 0;
        }
        int end = 1;
        while (end < line.length() && end < LONGEST && "）)、.．条章节编是".indexOf(line.charAt(end - 1)) < 0) {
            if (line.charAt(0) >= '①' && line.charAt(0) <= '⒛' || line.charAt(0) >= '㈠' && line.charAt(0) <= '㈩') {
                break;
            }
            end++;
        }
        return end == LONGEST ? 0 : end;
    }

    /** 第三条, 四、, （五）, 6., 7、, ⑧, 一是, 附件. */
    static boolean opens(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        if (first >= '①' && first <= '⒛' || first >= '㈠' && first <= '㈩') {
            return true;
        }
        if (line.startsWith("附件")) {
            return line.length() == 2 || !Character.isIdeographic(line.charAt(2)) || isNumeral(line.charAt(2));
        }
        boolean bracket = first == '（' || first == '(';
        boolean division = first == '第';
        int start = bracket || division ? 1 : 0;
        int end = start;
        while (end < line.length() && isNumeral(line.charAt(end))) {
            end++;
        }
        if (end == start || end >= line.length()) {
            return false;
        }
        char next = line.charAt(end);
        if (division) {
            return DIVISIONS.indexOf(next) >= 0 && standsAlone(line, end + 1);
        }
        if (bracket) {
            return next == '）' || next == ')';
        }
        boolean arabic = line.charAt(start) < 0x80 || line.charAt(start) >= '０';
        if (arabic) {
            boolean point = next == '.' || next == '．';
            boolean decimal = point && end + 1 < line.length() && Character.isDigit(line.charAt(end + 1));
            return next == '、' || point && !decimal;
        }
        return next == '、' || next == '是' && end == start + 1;
    }

    /** 第三条 followed by a space or by the text it rules, but not by the rest of a reference such as 第三条规定. */
    private static boolean standsAlone(String line, int end) {
        if (end >= line.length()) {
            return true;
        }
        char next = line.charAt(end);
        return "第之、，。；和及至与或的规所".indexOf(next) < 0;
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }
}
