package org.tiaoli.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/** The words by which provisions are cited: 第九条, 第（一）项, 一、. */
final class PlaceNames {

    static final int LAST_CIRCLED = 20;

    private static final String PLAIN_DIGITS = "一二三四五六七八九十百";
    private static final String FORMAL_DIGITS = "壹贰叁肆伍陆柒捌玖拾佰";

    /** By which chapters without a number are cited. */
    static final List<String> BARE_CHAPTERS = List.of("无号章", "总则", "附则");

    private PlaceNames() {}

    /**
     * @param family    the way it is marked; null where it is not
     * @param inArticle does it stand in an article?
     * @param inItem    does it stand directly below an item?
     */
    static String words(Level level, @Nullable Family family, int number, int sub, boolean inArticle, boolean inItem) {
        return switch (level) {
            case PART -> "第" + Numeral.chinese(number) + (family == Family.DIVISION ? "部分" : "编");
            case SUBPART -> "第" + Numeral.chinese(number) + (family == Family.SUBDIVISION ? "分部" : "分编");
            case CHAPTER -> "第" + Numeral.chinese(number) + "章";
            case SECTION ->
                family == Family.SECTION ? "第" + Numeral.chinese(number) + "节" : listMark(family, number, sub);
            case ARTICLE -> "第" + Numeral.chinese(number) + (sub == 0 ? "条" : "条之" + Numeral.chinese(sub));
            case PARAGRAPH -> "第" + Numeral.chinese(number) + (inArticle ? "款" : "段");
            case ITEM -> inArticle ? "第（" + Numeral.chinese(number) + "）项" : listMark(family, number, sub);
            case SUBITEM -> inArticle && inItem ? "第" + printed(number, sub) + "目" : listMark(family, number, sub);
            case ATTACHMENT -> "附件" + number;
            case TABLE -> "表" + number;
            case PREAMBLE -> "序言";
        };
    }

    private static String formal(String chinese) {
        StringBuilder formal = new StringBuilder();
        for (char c : chinese.toCharArray()) {
            int at = PLAIN_DIGITS.indexOf(c);
            formal.append(at < 0 ? c : FORMAL_DIGITS.charAt(at));
        }
        return formal.toString();
    }

    /** What a chapter without a number is cited by: 总则 and 附则 by their names, others as 无号章. */
    static String bareChapter(String heading) {
        return switch (heading) {
            case "总则", "總則" -> "总则";
            case "附则", "附則" -> "附则";
            default -> BARE_CHAPTERS.get(0);
        };
    }

    static String printed(int number, int sub) {
        return sub == 0 ? Integer.toString(number) : number + "-" + sub;
    }

    private static String listMark(@Nullable Family family, int number, int sub) {
        String printed = printed(number, sub);
        if (family == null) {
            return printed + ".";
        }
        return switch (family) {
            case DECIMAL_1, DECIMAL_2, DECIMAL_3, DECIMAL_4 -> printed;
            case FORMAL_COMMA -> formal(Numeral.chinese(number)) + "、";
            case HAN_COMMA -> Numeral.chinese(number) + "、";
            case HAN_BRACKETS -> "（" + Numeral.chinese(number) + "）";
            case ARABIC_BRACKETS, ROMAN_BRACKETS -> "（" + printed + "）";
            case ARABIC_BRACKET -> printed + "）";
            case HAN_IS -> Numeral.chinese(number) + "是";
            case CIRCLED -> number <= LAST_CIRCLED ? String.valueOf((char) (0x2460 + number - 1)) : "（" + printed + "）";
            case CAPITAL -> (char) ('A' + number - 1) + ".";
            case CAPITAL_BRACKETS -> "(" + (char) ('A' + number - 1) + ")";
            case LETTER -> (char) ('a' + number - 1) + ".";
            default -> printed + ".";
        };
    }
}
