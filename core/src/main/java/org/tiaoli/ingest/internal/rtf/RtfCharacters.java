package org.tiaoli.ingest.internal.rtf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The control words and symbols that stand for a character. */
final class RtfCharacters {

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", "\u3000"),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("~", " "),
            Map.entry("_", "-"),
            Map.entry("-", ""));

    private RtfCharacters() {}

    /** Null for a word that stands for none. */
    static @Nullable String of(String word) {
        return CHARACTERS.get(word);
    }

    /** The UTF-16 unit of {@code \\u}, which counts from -32768; signs of symbol fonts are shown as a box. */
    static char unit(int number) {
        char unit = (char) number;
        return unit >= 0xF020 && unit <= 0xF0FF ? '□' : unit;
    }
}
