package org.tiaoli.ingest.internal.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of an RTF file, as far as they tell headings; not thread-safe. */
final class RtfStyles {

    /** Longest chain of styles based on each other; a longer one is a circle. */
    private static final int LONGEST_CHAIN = 32;

    /** @param outline from 0; 9 is body text; null where it is inherited */
    private record Style(String name, int basedOn, @Nullable Integer outline) {}

    private final Map<Integer, Style> styles = new HashMap<>();

    void add(int number, String name, int basedOn, @Nullable Integer outline) {
        styles.put(number, new Style(name.strip().toLowerCase(Locale.ROOT), basedOn, outline));
    }

    boolean isHeading(int number) {
        Style style = styles.get(number);
        for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
            if (style.outline() != null) {
                return style.outline() < 9;
            }
            String name = style.name();
            boolean levelled = name.startsWith("heading ") || name.startsWith("标题");
            if (levelled && Character.isDigit(name.charAt(name.length() - 1))) {
                return true;
            }
            if (name.equals("title") || name.equals("subtitle") || name.equals("标题")) {
                return true;
            }
            style = style.basedOn() == number ? null : styles.get(style.basedOn());
        }
        return false;
    }

    /** Is a line of this style one of a table of contents? */
    boolean isContents(int number) {
        Style style = styles.get(number);
        String name = style == null ? "" : style.name();
        return name.startsWith("toc ") && Character.isDigit(name.charAt(name.length() - 1));
    }
}
