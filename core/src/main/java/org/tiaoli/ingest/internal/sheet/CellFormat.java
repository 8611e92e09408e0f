package org.tiaoli.ingest.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shows the values of cells by the format codes of Excel, as a Chinese Excel does.
 *
 * <p>Fractions are shown as decimals, names of days and months of other languages in English. Immutable.
 */
public final class CellFormat {

    /** The system's own long date and time, which the code behind them only stands in for. */
    private static final String LONG_DATE = "[$-F800]";

    private static final String LONG_TIME = "[$-F400]";

    private final List<FormatSection> sections;

    private CellFormat(List<FormatSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /** @param code as in {@code numFmt}, such as {@code yyyy"年"m"月"d"日"} */
    public static CellFormat of(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (upper.startsWith(LONG_DATE)) {
            return of("yyyy\"年\"m\"月\"d\"日\"");
        }
        if (upper.startsWith(LONG_TIME)) {
            return of("h:mm:ss");
        }
        List<FormatSection> sections = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= code.length(); i++) {
            if (i == code.length() || code.charAt(i) == ';') {
                sections.add(FormatSection.of(code.substring(start, i)));
                start = i + 1;
            } else if (code.charAt(i) == '"') {
                int close = code.indexOf('"', i + 1);
                i = close < 0 ? code.length() - 1 : close;
            } else if (code.charAt(i) == '\\') {
                i++;
            }
        }
        if (start < code.length()) {
            sections.add(FormatSection.of(code.substring(start)));
        }
        return new CellFormat(sections);
    }

    /** @param since1904 whether days are counted from the first of 1904 rather than of 1900 */
    public String show(double value, boolean since1904) {
        int numbers = numberSections();
        if (numbers == 0) {
            return GeneralNumber.show(value);
        }
        boolean conditional = sections.stream().limit(numbers).anyMatch(FormatSection::hasCondition);
        if (conditional) {
            for (int i = 0; i < numbers; i++) {
                if (sections.get(i).accepts(value)) {
                    return sections.get(i).show(value, since1904);
                }
            }
            return GeneralNumber.show(value);
        }
        if (value < 0 && numbers > 1) {
            return sections.get(1).show(-value, since1904);
        }
        return sections.get(value == 0 && numbers > 2 ? 2 : 0).show(value, since1904);
    }

    /** What is shown of a text, to which a format may add. */
    public String show(String text) {
        for (FormatSection section : sections) {
            if (section.isText()) {
                return section.show(text);
            }
        }
        return sections.size() > 3 ? sections.get(3).show(text) : text;
    }

    /** The sections in front that are for numbers. */
    private int numberSections() {
        int count = 0;
        while (count < Math.min(3, sections.size()) && !sections.get(count).isText()) {
            count++;
        }
        return count;
    }
}
