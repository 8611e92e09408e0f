package org.tiaoli.outline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/** Gives provisions their identifiers and their place in words. One for each document; not thread-safe. */
final class Naming {

    /** How often an identifier was wanted. */
    private final Map<String, Integer> wanted = new HashMap<>();

    /** How often a place in words was wanted, where the identifier does not tell. */
    private final Map<String, Integer> cited = new HashMap<>();

    /** How many unnumbered provisions of a kind a provision has so far. */
    private final Map<String, Integer> counted = new HashMap<>();

    /**
     * The name of a provision.
     *
     * @param parent     the provision it lies in; null at the top
     * @param attachment the attachment it lies in, if any
     */
    ProvisionId name(Node node, @Nullable ProvisionId parent, @Nullable ProvisionId attachment, boolean inArticle) {
        // articles are numbered through the document, whatever chapter they stand in
        ProvisionId above = node.level == Level.ARTICLE ? attachment : parent;
        String part = above == null ? node.level.eIdPart() : above.eId() + "__" + node.level.eIdPart();
        String number = number(node, part);
        String eId = number.isEmpty() ? part : part + "_" + number;
        int again = wanted.merge(eId, 1, Integer::sum);
        if (again > 1) {
            eId = unused(eId, again);
        }
        String words = words(node, number, inArticle);
        String citation = citation(node, above, words);
        boolean byLevel =
                inArticle || !(node.level == Level.SECTION || node.level == Level.ITEM || node.level == Level.SUBITEM);
        int place = byLevel ? again : cited.merge(citation, 1, Integer::sum);
        return new ProvisionId(eId, place > 1 ? citation + "（第" + place + "处）" : citation);
    }

    private static String citation(Node node, @Nullable ProvisionId above, String words) {
        if (above == null || isSupplement(node)) {
            return words;
        }
        Family family = node.family();
        boolean dotted = family != null && family.isDecimal() && family != Family.DECIMAL_1;
        return above.citation() + (dotted ? "." : "") + words;
    }

    /** 附则 without a number. */
    private static boolean isSupplement(Node node) {
        return node.level == Level.CHAPTER && node.mark == null;
    }

    private String unused(String plain, int again) {
        int place = again;
        String eId = plain + "_" + place;
        while (wanted.putIfAbsent(eId, 1) != null) {
            place++;
            eId = plain + "_" + place;
        }
        return eId;
    }

    private String number(Node node, String part) {
        if (node.level == Level.PREAMBLE || isSupplement(node)) {
            return "";
        }
        if (node.number != null && node.level != Level.PARAGRAPH) {
            return node.number;
        }
        return Integer.toString(counted.merge(part, 1, Integer::sum));
    }

    private static String words(Node node, String number, boolean inArticle) {
        return switch (node.level) {
            case PART -> "第" + ordinal(node, number) + (node.isOf(Family.DIVISION) ? "部分" : "编");
            case SUBPART -> "第" + ordinal(node, number) + "分编";
            case CHAPTER -> isSupplement(node) ? "附则" : "第" + ordinal(node, number) + "章";
            case SECTION -> node.isOf(Family.SECTION) ? "第" + ordinal(node, number) + "节" : listMark(node, number);
            case ARTICLE -> article(node, number);
            case PARAGRAPH -> "第" + ordinal(node, number) + (inArticle ? "款" : "段");
            case ITEM -> inArticle ? "第（" + ordinal(node, number) + "）项" : listMark(node, number);
            case SUBITEM -> inArticle && isFirstSubitem(node) ? "第" + number + "目" : listMark(node, number);
            case ATTACHMENT -> "附件" + number;
            case TABLE -> "表" + number;
            case PREAMBLE -> "序言";
        };
    }

    private static boolean isFirstSubitem(Node node) {
        return node.parent != null && node.parent.level == Level.ITEM;
    }

    private static String article(Node node, String number) {
        int branch = node.mark == null ? 0 : node.mark.sub();
        return "第" + ordinal(node, number) + (branch == 0 ? "条" : "条之" + Numeral.chinese(branch));
    }

    /** Chinese numerals for a printed number, without its branch. */
    private static String ordinal(Node node, String number) {
        return Numeral.chinese(node.mark == null ? Integer.parseInt(number) : node.mark.number());
    }

    private static String listMark(Node node, String number) {
        Mark mark = node.mark;
        if (mark == null) {
            return number + ".";
        }
        return switch (mark.family()) {
            case DECIMAL_1, DECIMAL_2, DECIMAL_3, DECIMAL_4 -> number;
            case HAN_COMMA -> Numeral.chinese(mark.number()) + "、";
            case HAN_BRACKETS -> "（" + Numeral.chinese(mark.number()) + "）";
            case ARABIC_BRACKETS -> "（" + number + "）";
            case ARABIC_BRACKET -> number + "）";
            case HAN_IS -> Numeral.chinese(mark.number()) + "是";
            case CIRCLED ->
                mark.number() <= 20 ? String.valueOf((char) (0x2460 + mark.number() - 1)) : "（" + number + "）";
            case LETTER -> (char) ('A' + mark.number() - 1) + ".";
            default -> number + ".";
        };
    }
}
