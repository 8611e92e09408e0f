package org.tiaoli.outline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/** Gives provisions their identifiers and their place in words. One for each document; not thread-safe. */
final class Naming {

    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, Integer> cited = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    /** The name of {@code node} below {@code parent}, which is null at the top. */
    ProvisionId name(Node node, @Nullable ProvisionId parent, @Nullable ProvisionId attachment, boolean inArticle) {
        String prefix = prefix(node, parent, attachment);
        String number = number(node, prefix);
        String plain = prefix + node.level.eIdPart() + (number.isEmpty() ? "" : "_" + number);
        int again = used.merge(plain, 1, Integer::sum);
        String eId = plain;
        while (again > 1 && used.containsKey(eId = plain + "_" + again)) {
            again++;
        }
        used.putIfAbsent(eId, 1);
        String words = citation(node.level == Level.ARTICLE ? attachment : parent) + words(node, number, inArticle);
        int place = cited.merge(words, 1, Integer::sum);
        return new ProvisionId(eId, place > 1 ? words + "（第" + place + "处）" : words);
    }

    private static String citation(@Nullable ProvisionId id) {
        return id == null ? "" : id.citation();
    }

    /** Articles are numbered through the document, whatever chapter they stand in. */
    private static String prefix(Node node, @Nullable ProvisionId parent, @Nullable ProvisionId attachment) {
        ProvisionId above = node.level == Level.ARTICLE ? attachment : parent;
        return above == null ? "" : above.eId() + "__";
    }

    private String number(Node node, String prefix) {
        if (node.level == Level.PREAMBLE) {
            return "";
        }
        if (node.number != null && node.level != Level.PARAGRAPH) {
            return node.number;
        }
        return Integer.toString(counted.merge(prefix + node.level.eIdPart(), 1, Integer::sum));
    }

    private static String words(Node node, String number, boolean inArticle) {
        String ordinal = ordinal(number);
        return switch (node.level) {
            case PART -> "第" + ordinal + "编";
            case SUBPART -> "第" + ordinal + "分编";
            case CHAPTER -> "第" + ordinal + "章";
            case SECTION -> node.isOf(Family.SECTION) ? "第" + ordinal + "节" : listMark(node, ordinal, number);
            case ARTICLE -> article(number);
            case PARAGRAPH -> inArticle ? "第" + ordinal + "款" : "第" + ordinal + "段";
            case ITEM -> inArticle ? "第（" + ordinal + "）项" : listMark(node, ordinal, number);
            case SUBITEM -> inArticle && isFirstSubitem(node) ? "第" + number + "目" : listMark(node, ordinal, number);
            case ATTACHMENT -> "附件" + number;
            case TABLE -> "表" + number;
            case PREAMBLE -> "序言";
        };
    }

    private static boolean isFirstSubitem(Node node) {
        return node.parent != null && node.parent.level == Level.ITEM;
    }

    private static String article(String number) {
        int dash = number.indexOf('-');
        return dash < 0
                ? "第" + ordinal(number) + "条"
                : "第" + ordinal(number.substring(0, dash)) + "条之" + ordinal(number.substring(dash + 1));
    }

    /** Chinese numerals for a printed number. */
    static String ordinal(String number) {
        try {
            return Numeral.chinese(Integer.parseInt(number));
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private static String listMark(Node node, String ordinal, String number) {
        Family family = node.family();
        return switch (family == null ? Family.ARABIC_DOT : family) {
            case HAN_COMMA -> ordinal + "、";
            case HAN_BRACKETS -> "（" + ordinal + "）";
            case ARABIC_BRACKETS -> "（" + number + "）";
            case ARABIC_BRACKET -> number + "）";
            case HAN_IS -> ordinal + "是";
            case CIRCLED -> circled(number);
            case LETTER -> (char) ('A' + Integer.parseInt(number) - 1) + ".";
            default -> number + ".";
        };
    }

    private static String circled(String number) {
        int value = Integer.parseInt(number);
        return value >= 1 && value <= 20 ? String.valueOf((char) (0x2460 + value - 1)) : "（" + number + "）";
    }
}
