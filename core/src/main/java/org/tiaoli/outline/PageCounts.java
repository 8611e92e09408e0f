package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiaoli.text.Numeral;

/**
 * Finds page numbers by their counting: lines that are alike but for one number, which goes up by one from page to page.
 *
 * <p>Marks and words for pages suffice where they count so; any other words, as those of a running title, need equal
 * distances besides.
 */
final class PageCounts {

    private static final int LONGEST = 80;
    private static final int NEAREST = 4;
    private static final int FEWEST_BY_WORDS = 3;
    private static final String PLAIN = "#-—－–―─·•・･~～〜<>＜＞[]［］【】|｜/／▪■◆_=*,，:：第页頁共总總PpAaGgEeOoFf";

    private final String text;
    private final List<Line> lines;

    /** The lines of each shape, in order. */
    private final Map<String, List<Integer>> shapes = new HashMap<>();

    private PageCounts(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Adds such lines to those that are known. */
    static void find(String text, List<Line> lines, BitSet numbers) {
        PageCounts counts = new PageCounts(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            if (!numbers.get(i) && lines.get(i).isText() && lines.get(i).length() <= LONGEST) {
                counts.add(i);
            }
        }
        counts.shapes.forEach((shape, places) -> {
            if (places.size() > 1 && counts.isCounted(shape, places)) {
                places.forEach(numbers::set);
            }
        });
    }

    private void add(int index) {
        String shape = shape(index);
        boolean counts = shape.indexOf('#') >= 0 && !isLabel(index, shape);
        if (counts) {
            shapes.computeIfAbsent(shape, unused -> new ArrayList<>()).add(index);
        }
    }

    /** The line without white space, each number as #. */
    private String shape(int index) {
        Line line = lines.get(index);
        boolean last = Glyphs.endsParagraph(text.charAt(line.end() - 1));
        if (last || !hasNumber(line)) {
            return "";
        }
        StringBuilder shape = new StringBuilder();
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean number = isNumber(line, i);
            if (number && (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#')) {
                shape.append('#');
            } else if (!number && !Glyphs.isWhite(c)) {
                shape.append(c);
            }
        }
        return shape.toString();
    }

    private boolean hasNumber(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (isNumber(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Arabic figures everywhere, others behind 第 alone. */
    private boolean isNumber(Line line, int at) {
        char c = text.charAt(at);
        if (Numeral.isArabic(c)) {
            return true;
        }
        boolean page = text.charAt(line.end() - 1) == '页' || text.charAt(line.end() - 1) == '頁';
        return page && Numeral.isNumeralChar(c);
    }

    /** 第 3 條, （3） and 3. stand alone in a line too, and count. */
    private boolean isLabel(int index, String shape) {
        boolean ordinal = shape.startsWith("第") && !shape.startsWith("第#页") && !shape.startsWith("第#頁");
        Line line = lines.get(index);
        return ordinal || shape.equals("#") || MarkReader.list(text, line.start(), line.end()) != null;
    }

    private boolean isCounted(String shape, List<Integer> places) {
        boolean plain = shape.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)
                || shape.replace("#", "").equals(title());
        if (!plain && places.size() < FEWEST_BY_WORDS) {
            return false;
        }
        int numbers = (int) shape.chars().filter(c -> c == '#').count();
        int nearest = Integer.MAX_VALUE;
        int farthest = 0;
        for (int i = 1; i < places.size(); i++) {
            int distance = places.get(i) - places.get(i - 1);
            nearest = Math.min(nearest, distance);
            farthest = Math.max(farthest, distance);
        }
        if (nearest < NEAREST || !plain && farthest * 2 > nearest * 3) {
            return false;
        }
        for (int which = 0; which < numbers; which++) {
            if (goesUp(places, which)) {
                return true;
            }
        }
        return false;
    }

    /** The first line, without white space. */
    private String title() {
        Line first = lines.get(0);
        return Glyphs.squeeze(text, first.start(), Math.min(first.end(), first.start() + LONGEST));
    }

    private boolean goesUp(List<Integer> places, int which) {
        int before = number(places.get(0), which);
        for (int i = 1; i < places.size(); i++) {
            int number = number(places.get(i), which);
            if (number != before + 1) {
                return false;
            }
            before = number;
        }
        return before > 0;
    }

    /** The value of one of the numbers of a line; -1 where it has none. */
    private int number(int index, int which) {
        Line line = lines.get(index);
        int seen = -1;
        int at = line.start();
        while (at < line.end()) {
            int end = at;
            while (end < line.end() && isNumber(line, end)) {
                end++;
            }
            if (end > at) {
                seen++;
                if (seen == which) {
                    Numeral numeral = Numeral.read(text, at, end);
                    return numeral == null ? -1 : numeral.value();
                }
            }
            at = Math.max(end, at + 1);
        }
        return -1;
    }
}
