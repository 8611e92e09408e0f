package org.tiaoli.ingest.internal.list;

import java.util.List;

/** The number formats of lists in Word's binary and RTF files, which call them by number. */
public final class MsoNumberFormat {

    private static final List<String> NAMES = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand");

    private static final int NONE = 255;

    private MsoNumberFormat() {}

    /** The name in {@code w:numFmt}; {@code decimal} for formats of other languages. */
    public static String name(int number) {
        if (number == NONE) {
            return "none";
        }
        return number >= 0 && number < NAMES.size() ? NAMES.get(number) : "decimal";
    }
}
