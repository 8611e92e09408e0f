package org.tiaoli.ingest.internal.opendocument;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.list.ListDefinition;
import org.tiaoli.ingest.internal.list.ListLevel;

/** Reads how the levels of a list style look ({@code text:list-style}, {@code text:outline-style}). */
final class OdfListStyles {

    /** One level as the file has it, whose text may show levels that are read later. */
    private record Level(
            String format,
            @Nullable String fullFormat,
            String prefix,
            String suffix,
            int displayLevels,
            int start,
            boolean joined) {}

    private OdfListStyles() {}

    /** @return by level, from 0 */
    static Map<Integer, ListLevel> read(Xml xml) throws XMLStreamException {
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Level> numbered = new HashMap<>();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            String name = xml.name();
            Integer level = Xml.toInt(xml.attribute("level"));
            if (level == null || level < 1 || level > ListDefinition.LEVELS) {
                continue;
            }
            switch (name) {
                case "list-level-style-number", "outline-level-style" -> numbered.put(level - 1, readLevel(xml));
                case "list-level-style-bullet" -> {
                    String bullet = orEmpty(xml.attribute("bullet-char"));
                    levels.put(level - 1, ListLevel.of(1, "none", bullet, isJoined(xml)));
                }
                default -> {}
            }
        }
        numbered.forEach((level, read) -> {
            String text = read.fullFormat() == null ? text(level, numbered) : fullText(read.fullFormat());
            levels.put(level, ListLevel.of(read.start(), numFmt(read.format()), text, read.joined()));
        });
        return levels;
    }

    private static Level readLevel(Xml xml) throws XMLStreamException {
        Integer displayLevels = Xml.toInt(xml.attribute("display-levels"));
        Integer start = Xml.toInt(xml.attribute("start-value"));
        return new Level(
                orEmpty(xml.attribute("num-format")),
                xml.attribute("num-list-format"),
                orEmpty(xml.attribute("num-prefix")),
                orEmpty(xml.attribute("num-suffix")),
                displayLevels == null ? 1 : displayLevels,
                start == null ? 1 : start,
                isJoined(xml));
    }

    /** Goes to the end of the level. */
    private static boolean isJoined(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        boolean joined = false;
        while (xml.nextChild(own)) {
            int properties = xml.depth();
            while (xml.nextChild(properties)) {
                joined |= "nothing".equals(xml.attribute("label-followed-by"));
            }
        }
        return joined;
    }

    private static String text(int level, Map<Integer, Level> levels) {
        Level own = levels.getOrDefault(level, new Level("", null, "", "", 1, 1, false));
        StringBuilder numbers = new StringBuilder();
        for (int shown = Math.max(0, level + 1 - own.displayLevels()); shown <= level; shown++) {
            Level one = levels.get(shown);
            if (one != null && !one.format().isEmpty()) {
                numbers.append(numbers.isEmpty() ? "%" : ".%").append(shown + 1);
            }
        }
        return own.prefix() + numbers + own.suffix();
    }

    /** From {@code 第%1%条} to {@code 第%1条}. */
    private static String fullText(String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            out.append(c);
            boolean placeholder = c == '%' && i + 2 < format.length() && format.charAt(i + 2) == '%';
            if (placeholder && format.charAt(i + 1) >= '1' && format.charAt(i + 1) <= '9') {
                out.append(format.charAt(i + 1));
                i += 2;
            }
        }
        return out.toString();
    }

    /** The name in {@code w:numFmt} of a format that shows itself by its first numbers, as {@code 一, 二, 三, ...}. */
    private static String numFmt(String format) {
        if (format.isEmpty()) {
            return "none";
        }
        return switch (format.charAt(0)) {
            case 'a' -> "lowerLetter";
            case 'A' -> "upperLetter";
            case 'i' -> "lowerRoman";
            case 'I' -> "upperRoman";
            case '一' -> "chineseCountingThousand";
            case '壹' -> format.contains("貳") ? "ideographLegalTraditional" : "chineseLegalSimplified";
            case '甲' -> "ideographTraditional";
            case '子' -> "ideographZodiac";
            case '①' -> "decimalEnclosedCircle";
            case '⑴' -> "decimalEnclosedParen";
            case '⒈' -> "decimalEnclosedFullstop";
            case '㊀' -> "ideographEnclosedCircle";
            case '１' -> "decimalFullWidth";
            case '〇' -> "ideographDigital";
            default -> format.startsWith("01") ? "decimalZero" : "decimal";
        };
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
