package org.tiaoli.outline;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiaoli.text.Numeral;

/** Finds page numbers and running titles among the lines of a source. */
final class Furniture {

    private static final int LONGEST_NUMBER_LINE = 24;
    private static final String DRESS = "-—－–―─·•第";
    private static final int LONGEST_RUNNING_TITLE = 60;

    private final String text;
    private final List<Line> lines;
    private final BitSet numbers = new BitSet();
    private final BitSet titles = new BitSet();

    private Furniture(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    static Furniture find(String text, List<Line> lines) {
        Furniture furniture = new Furniture(text, lines);
        furniture.findNumbers();
        PageCounts.find(text, lines, furniture.numbers);
        if (!furniture.numbers.isEmpty()) {
            furniture.findRunningTitles();
        }
        return furniture;
    }

    boolean isPageNumber(int line) {
        return numbers.get(line);
    }

    boolean isRunningTitle(int line) {
        return titles.get(line);
    }

    boolean contains(int line) {
        return numbers.get(line) || titles.get(line);
    }

    private void findNumbers() {
        int lastBare = -1;
        int lastNumber = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.table() != null || line.length() > LONGEST_NUMBER_LINE) {
                continue;
            }
            if (isDressedNumber(line.start(), line.end())) {
                numbers.set(i);
                continue;
            }
            int bare = bareNumber(line);
            if (bare > 0) {
                // a lone number is a page number only where the next page has the next one
                if (lastBare >= 0 && bare == lastNumber + 1 && i - lastBare > 3) {
                    numbers.set(lastBare);
                    numbers.set(i);
                }
                lastBare = i;
                lastNumber = bare;
            }
        }
    }

    private int bareNumber(Line line) {
        if (line.length() > 4) {
            return -1;
        }
        Numeral numeral = Numeral.read(text, line.start(), line.end());
        return numeral != null && numeral.style() == Numeral.Style.ARABIC ? numeral.value() : -1;
    }

    /** — 3 —, - 3 -, 第 4 页, 第 4 页 共 9 页, 4 / 9. */
    private boolean isDressedNumber(int start, int end) {
        if (!opensWithNumber(start, end)) {
            return false;
        }
        String line = Glyphs.squeeze(text, start, end);
        int first = skip(line, 0, DRESS);
        int digits = first;
        while (digits < line.length() && Numeral.isArabic(line.charAt(digits))) {
            digits++;
        }
        if (digits == first || digits - first > 4) {
            return false;
        }
        boolean page = line.startsWith("第") && line.startsWith("页", digits) || line.startsWith("頁", digits);
        if (page || (first == 0 && line.startsWith("/", digits))) {
            int rest = skip(line, digits, "页頁/，,共0123456789");
            return rest == line.length();
        }
        int rest = skip(line, digits, "-—－–―─·•");
        return first > 0 && !line.startsWith("第") && rest == line.length() && rest > digits;
    }

    /** Is the first character that is no dress a digit? */
    private boolean opensWithNumber(int start, int end) {
        int at = start;
        while (at < end && (DRESS.indexOf(text.charAt(at)) >= 0 || Glyphs.isWhite(text.charAt(at)))) {
            at++;
        }
        return at < end && Numeral.isArabic(text.charAt(at));
    }

    private static int skip(String line, int from, String chars) {
        int at = from;
        while (at < line.length() && chars.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A short line beside a page number that stands beside another one too, or is the first line of the text. */
    private void findRunningTitles() {
        Map<String, Integer> seen = new HashMap<>();
        seen.put(squeezed(0), 1);
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            count(seen, i - 1);
            count(seen, i + 1);
        }
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            mark(seen, i - 1);
            mark(seen, i + 1);
        }
    }

    private void count(Map<String, Integer> seen, int line) {
        if (mayBeTitle(line)) {
            seen.merge(squeezed(line), 1, Integer::sum);
        }
    }

    private void mark(Map<String, Integer> seen, int line) {
        if (mayBeTitle(line) && seen.getOrDefault(squeezed(line), 0) > 1) {
            titles.set(line);
        }
    }

    private boolean mayBeTitle(int line) {
        return line > 0
                && line < lines.size()
                && !numbers.get(line)
                && lines.get(line).table() == null
                && lines.get(line).length() <= LONGEST_RUNNING_TITLE
                && !Glyphs.endsParagraph(text.charAt(lines.get(line).end() - 1));
    }

    private String squeezed(int line) {
        Line raw = lines.get(line);
        return Glyphs.squeeze(text, raw.start(), Math.min(raw.end(), raw.start() + LONGEST_RUNNING_TITLE));
    }
}
