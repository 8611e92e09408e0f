package org.tiaoli.ingest.internal.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tiaoli.ingest.internal.NumberFormat;

/** Counts the items of a list as a browser numbers them; not thread-safe. */
final class OrderedList {

    /** A list whose items have no numbers. */
    static final OrderedList BULLETS = new OrderedList(1, 0, "none");

    private int next;
    private final int step;
    private final String type;

    OrderedList(Element list) {
        this(start(list), list.hasAttr("reversed") ? -1 : 1, type(list));
    }

    private OrderedList(int start, int step, String type) {
        this.next = start;
        this.step = step;
        this.type = type;
    }

    private static int start(Element list) {
        int count = (int) list.children().stream()
                .filter(e -> e.normalName().equals("li"))
                .count();
        return number(list.attr("start"), list.hasAttr("reversed") ? count : 1);
    }

    /** The style sheet's word in the element itself, else the attribute; other style sheets are not read. */
    private static String type(Element list) {
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        int at = style.indexOf("list-style");
        if (at >= 0) {
            int colon = style.indexOf(':', at);
            int end = colon < 0 ? -1 : style.indexOf(';', colon);
            String value = colon < 0
                    ? ""
                    : style.substring(colon + 1, end < 0 ? style.length() : end).strip();
            return value.isEmpty() ? "decimal" : value.split(" ", 2)[0];
        }
        return switch (list.attr("type")) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "decimal";
        };
    }

    /** The label of the next item, with what stands behind it; empty for lists without numbers. */
    String next(Element item) {
        if (step == 0) {
            return "";
        }
        int n = number(item.attr("value"), next);
        next = n + step;
        return switch (type) {
            case "none", "disc", "circle", "square" -> "";
            case "lower-alpha", "lower-latin" -> NumberFormat.format(n, "lowerLetter") + ". ";
            case "upper-alpha", "upper-latin" -> NumberFormat.format(n, "upperLetter") + ". ";
            case "lower-roman" -> NumberFormat.format(n, "lowerRoman") + ". ";
            case "upper-roman" -> NumberFormat.format(n, "upperRoman") + ". ";
            case "decimal-leading-zero" -> NumberFormat.format(n, "decimalZero") + ". ";
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal" ->
                NumberFormat.format(n, "chineseCountingThousand") + "、";
            default -> n + ". ";
        };
    }

    /** Does the text of an item begin with its number already, typed by its author? */
    static boolean isRepeated(String label, String text) {
        if (label.isEmpty() || text.isEmpty()) {
            return false;
        }
        String number = label.strip().replace(".", "");
        boolean typed = text.startsWith(number)
                && text.length() > number.length()
                && !Character.isLetterOrDigit(text.charAt(number.length()));
        char first = text.charAt(0);
        return typed || first == '（' || first == '(' || first >= '①' && first <= '⑳' || isArticle(text);
    }

    private static boolean isArticle(String text) {
        int end = text.indexOf('条');
        return text.charAt(0) == '第' && end > 0 && end < 8;
    }

    private static int number(String value, int otherwise) {
        try {
            return value.isBlank() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
