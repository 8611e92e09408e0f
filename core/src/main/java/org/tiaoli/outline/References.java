package org.tiaoli.outline;

/** Tells a reference to a provision from the label of one. */
final class References {

    private static final String[] AFTER = {
        "规定", "的", "之规定", "之規定", "規定", "所列", "所称", "所稱", "有关规定", "有關規定", "所规定", "所規定", "、", "，", "和第", "及第", "与第", "至第",
        "或者第", "或第", "以及第", "第（", "第(", "中的", "中规定", "中所", "和本", "和《"
    };

    /** What these begin with: most labels are followed by none of it. */
    private static final String FIRST_AFTER = firsts();

    private References() {}

    private static String firsts() {
        StringBuilder firsts = new StringBuilder();
        for (String word : AFTER) {
            firsts.append(word.charAt(0));
        }
        return firsts.toString();
    }

    /** Does the text behind {@code mark} treat it as a reference, as in 第九条规定的…? */
    static boolean follow(String text, Mark mark, int to) {
        int at = mark.end();
        if (at >= to) {
            return false;
        }
        if (mark.family().isList()) {
            return mark.family() == Family.HAN_BRACKETS && followList(text, at, to);
        }
        if (Glyphs.isWhite(text.charAt(at))) {
            return false;
        }
        if (FIRST_AFTER.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        for (String word : AFTER) {
            if (text.startsWith(word, at) && at + word.length() <= to) {
                return true;
            }
        }
        return isParagraphNumber(text, at, to);
    }

    /** （三）项规定的 and （一）、（二）; but not （一）项目, （一）目的 and （一）款项. */
    private static boolean followList(String text, int at, int to) {
        char next = at + 1 < to ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '、', '至', '和' -> next == '（';
            case '项', '項' -> next != '目' && next != '下';
            case '款' -> next != '项' && next != '項' && next != '待';
            case '目' -> "的标標录錄前光".indexOf(next) < 0;
            default -> false;
        };
    }

    /** Is it a reference whatever its number, as in 第九条第二款, 第九条、第十条 and 第九条至第十条? */
    static boolean isCertain(String text, Mark mark, int to) {
        int at = mark.end();
        return at < to
                && !Glyphs.isWhite(text.charAt(at))
                && (text.charAt(at) == '、' || isAnother(text, at, to) || isParagraphNumber(text, at, to));
    }

    /** 至第十条, 和第十条. */
    private static boolean isAnother(String text, int at, int to) {
        return at + 2 < to && "至和及与或".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == '第';
    }

    /** 第二款 and 第三项 behind an article's number. */
    private static boolean isParagraphNumber(String text, int at, int to) {
        if (text.charAt(at) != '第') {
            return false;
        }
        int stop = Math.min(to, at + 6);
        for (int i = at + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '款' || c == '项' || c == '項' || c == '目') {
                return true;
            }
        }
        return false;
    }
}
