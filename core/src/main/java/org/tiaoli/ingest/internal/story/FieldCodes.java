package org.tiaoli.ingest.internal.story;

import java.util.Locale;
import org.tiaoli.ingest.internal.NumberFormat;

/** What the code of a field of a Word document says about what is seen of it. */
public final class FieldCodes {

    private static final String CIRCLES = "○〇◯";

    private FieldCodes() {}

    /** Is the result of the field a generated table of contents? */
    public static boolean isContents(String code) {
        String word = code.strip();
        return word.equals("TOC") || word.startsWith("TOC ");
    }

    /** The sign that a field without a result draws: a character put into a circle, such as ① from {@code EQ \o\ac(○,1)}. */
    public static String drawn(String code) {
        String word = code.strip();
        int open = word.indexOf('(');
        int comma = word.indexOf(',', Math.max(0, open));
        int close = word.lastIndexOf(')');
        if (!word.toLowerCase(Locale.ROOT).startsWith("eq ") || open < 0 || comma < open || close < comma) {
            return "";
        }
        if (!word.substring(0, open).contains("\\o")) {
            return "";
        }
        String first = word.substring(open + 1, comma).strip();
        String second = word.substring(comma + 1, close).strip();
        String inside = first.length() == 1 && CIRCLES.contains(first) ? second : first;
        try {
            return NumberFormat.format(Integer.parseInt(inside), "decimalEnclosedCircle");
        } catch (NumberFormatException e) {
            return inside.contains("\\") ? "" : inside;
        }
    }
}
