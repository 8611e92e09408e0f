package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/** Takes a place in words apart: 第九条第二款第（一）项, 一、（一）1., 附件1第3行. */
final class PlaceWords {

    /**
     * One step of the way to a place.
     *
     * @param kind   what it leads to: a level of the text, {@code LIST} for 项 and 目, or the way a list is marked
     * @param number which one; empty where there is only one
     * @param again  which of several of that number, counted from 1
     */
    record Step(String kind, String number, int again) {

        String key() {
            return kind + number + (again > 1 ? "#" + again : "");
        }

        /** Without the way in which a list is marked. */
        String looseKey() {
            return (isList() ? LIST : kind) + number + (again > 1 ? "#" + again : "");
        }

        boolean isList() {
            return kind.startsWith(LIST);
        }

        boolean is(String other) {
            return kind.equals(other);
        }
    }

    static final String LIST = "list";
    static final String ARTICLE = "article";
    static final String PARAGRAPH = "paragraph";
    static final String ATTACHMENT = "attachment";
    static final String TABLE = "table";
    static final String ROW = "row";
    private static final int LONGEST = 200;

    private final String words;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    private PlaceWords(String words) {
        this.words = words;
    }

    /** The steps, from the widest; null where the words name no place. */
    static @Nullable List<Step> read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        PlaceWords reader = new PlaceWords(folded(text));
        return reader.readAll() && !reader.steps.isEmpty() ? reader.steps : null;
    }

    private static String folded(String text) {
        return Glyphs.squeeze(text, 0, text.length())
                .replace('(', '（')
                .replace(')', '）')
                .replace('條', '条')
                .replace('項', '项')
                .replace('節', '节')
                .replace('編', '编')
                .replace('處', '处');
    }

    private boolean readAll() {
        while (at < words.length()) {
            if (!(again() || named() || ordinal() || decimals() || label())) {
                return false;
            }
        }
        return true;
    }

    /** （第2处） says which of several is meant. */
    private boolean again() {
        int close = words.indexOf("处）", at);
        if (!words.startsWith("（第", at) || close < 0 || steps.isEmpty()) {
            return false;
        }
        Numeral numeral = Numeral.read(words, at + 2, close);
        if (numeral == null) {
            return false;
        }
        Step last = steps.remove(steps.size() - 1);
        steps.add(new Step(last.kind, last.number, numeral.value()));
        at = close + 2;
        return true;
    }

    private boolean named() {
        if (words.startsWith("序言", at)) {
            steps.add(new Step("preamble", "", 1));
            at += 2;
            return true;
        }
        for (String chapter : PlaceNames.BARE_CHAPTERS) {
            if (words.startsWith(chapter, at)) {
                steps.add(new Step("chapter", chapter, 1));
                at += chapter.length();
                return true;
            }
        }
        if (words.startsWith("附件", at)) {
            return numbered(ATTACHMENT, at + 2);
        }
        return words.startsWith("表", at) && numbered(TABLE, at + 1);
    }

    private boolean numbered(String kind, int from) {
        int end = endOfNumber(from);
        Numeral numeral = end > from ? Numeral.read(words, from, end) : null;
        steps.add(new Step(kind, numeral == null ? "1" : Integer.toString(numeral.value()), 1));
        at = end;
        return true;
    }

    private int endOfNumber(int from) {
        int end = from;
        while (end < words.length() && Numeral.isNumeralChar(words.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 第九条, 第十二条之一, 第二款, 第（一）项, 第1目, 第3行. */
    private boolean ordinal() {
        if (words.charAt(at) != '第') {
            return false;
        }
        boolean bracket = words.startsWith("（", at + 1);
        int from = at + (bracket ? 2 : 1);
        int end = endOfNumber(from);
        Numeral numeral = Numeral.read(words, from, end);
        int unit = bracket && words.startsWith("）", end) ? end + 1 : end;
        if (numeral == null || unit >= words.length()) {
            return false;
        }
        String number = Integer.toString(numeral.value());
        String kind = kind(unit);
        if (kind == null) {
            return false;
        }
        at = unit + (words.startsWith("分编", unit) || words.startsWith("部分", unit) ? 2 : 1);
        if (kind.equals(ARTICLE) && words.startsWith("之", at)) {
            int last = endOfNumber(at + 1);
            Numeral branch = Numeral.read(words, at + 1, last);
            number = branch == null ? number : number + "-" + branch.value();
            at = branch == null ? at : last;
        }
        steps.add(new Step(kind, number, 1));
        return true;
    }

    private @Nullable String kind(int unit) {
        return switch (words.charAt(unit)) {
            case '编' -> "part";
            case '分' -> words.startsWith("分编", unit) || words.startsWith("分部", unit) ? "subpart" : null;
            case '部' -> words.startsWith("部分", unit) ? "part" : null;
            case '章' -> "chapter";
            case '节' -> "section";
            case '条' -> ARTICLE;
            case '款' -> PARAGRAPH;
            case '段' -> "block";
            case '项', '目' -> LIST;
            case '行' -> ROW;
            default -> null;
        };
    }

    /** 2.1.3, each number of which is a step. */
    private boolean decimals() {
        int dot = endOfNumber(at);
        boolean more = dot > at
                && dot + 1 < words.length()
                && words.charAt(dot) == '.'
                && Numeral.isArabic(words.charAt(dot + 1));
        Numeral numeral = more ? Numeral.read(words, at, dot) : null;
        if (numeral == null) {
            return false;
        }
        steps.add(new Step(LIST, Integer.toString(numeral.value()), 1));
        at = dot + 1;
        return true;
    }

    /** 一、, （一）, 1., ①, 一是. */
    private boolean label() {
        Mark mark = MarkReader.list(words, at, words.length());
        if (mark == null) {
            return bareNumber();
        }
        String kind = LIST + mark.family().name().toLowerCase(Locale.ROOT);
        steps.add(new Step(kind, Integer.toString(mark.number()), 1));
        at = mark.end();
        return true;
    }

    /** The last number may do without its dot. */
    private boolean bareNumber() {
        Numeral numeral = Numeral.read(words, at, words.length());
        if (numeral == null) {
            return false;
        }
        steps.add(new Step(LIST, Integer.toString(numeral.value()), 1));
        at = words.length();
        return true;
    }
}
