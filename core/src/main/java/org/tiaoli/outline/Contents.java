package org.tiaoli.outline;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/** Finds tables of contents. */
final class Contents {

    private static final int LONGEST_ENTRY = 80;

    private final String text;
    private final List<Line> lines;
    private final @Nullable Mark[] marks;
    private final BitSet found = new BitSet();

    private Contents(Reading reading, @Nullable Mark[] marks) {
        this.text = reading.text();
        this.lines = reading.lines();
        this.marks = marks;
    }

    /** The lines of tables of contents. */
    static BitSet find(Reading reading, @Nullable Mark[] marks) {
        Contents contents = new Contents(reading, marks);
        for (int i = 0; i < contents.lines.size(); i++) {
            if (contents.isCaption(i)) {
                i = contents.entries(i) - 1;
            }
        }
        contents.withoutCaption();
        return contents.found;
    }

    private boolean isCaption(int index) {
        Line line = lines.get(index);
        if (line.table() != null || text.charAt(line.start()) != '目' || line.length() > 400) {
            return false;
        }
        String words = Glyphs.squeeze(text, line.start(), line.end());
        return isCaption(words) || isOneLine(words);
    }

    /** Is this, without white space, what stands over a table of contents? */
    static boolean isCaption(String words) {
        return words.equals("目录") || words.equals("目錄") || words.equals("目次");
    }

    /** 目录 第一章 总则 第二章 … in one line. */
    private static boolean isOneLine(String words) {
        int first = words.indexOf("第一章");
        return (words.startsWith("目录") || words.startsWith("目錄") || words.startsWith("目次"))
                && first > 0
                && first < 6
                && words.indexOf("第二章") > first
                && words.indexOf('。') < 0;
    }

    /** Marks the lines of the table that opens at {@code caption}; returns the line behind it. */
    private int entries(int caption) {
        found.set(caption);
        int heading = -1;
        int section = -1;
        int at = caption + 1;
        while (at < lines.size() && isEntry(at)) {
            Mark mark = marks[at];
            if (mark != null && mark.family().isContainer()) {
                if (heading >= 0 && isSameNumber(heading, at)) {
                    break;
                }
                heading = heading < 0 ? at : heading;
            } else if (mark != null && mark.family().opensSections() && heading < 0) {
                if (section >= 0 && isSameNumber(section, at) && isSameHeading(section, at)) {
                    found.set(caption, at);
                    return at;
                }
                section = section < 0 ? at : section;
            }
            at++;
        }
        if (heading < 0 && at - caption > 1) {
            return caption + 1;
        }
        found.set(caption, at);
        return at;
    }

    /** Headings alone, all of which come again behind them, are a table of contents without a caption. */
    private void withoutCaption() {
        int first = 0;
        while (first < marks.length && (marks[first] == null || found.get(first))) {
            first++;
        }
        int at = first;
        while (at < marks.length && isHeading(at) && (at == first || !isSameNumber(first, at))) {
            at++;
        }
        boolean again = at - first > 1 && at < marks.length && isHeading(at) && isSameHeading(first, at);
        if (again) {
            found.set(first, at);
        }
    }

    private boolean isHeading(int index) {
        Mark mark = marks[index];
        return mark != null && mark.family().isContainer() && isEntry(index);
    }

    private boolean isEntry(int index) {
        Line line = lines.get(index);
        if (line.table() != null || line.length() > LONGEST_ENTRY) {
            return false;
        }
        Mark mark = marks[index];
        char last = text.charAt(line.end() - 1);
        return (mark == null || mark.family() != Family.ARTICLE) && last != '。' && last != '；' && last != '：';
    }

    private boolean isSameNumber(int first, int again) {
        Mark one = marks[first];
        Mark other = marks[again];
        return one != null && other != null && one.family() == other.family() && one.number() == other.number();
    }

    private boolean isSameHeading(int first, int again) {
        Mark one = marks[first];
        Mark other = marks[again];
        return one != null && other != null && heading(first, one).equals(heading(again, other));
    }

    /** Without the dots and the page number that close an entry. */
    private String heading(int index, Mark mark) {
        Line line = lines.get(index);
        String words = Glyphs.squeeze(text, mark.end(), line.end());
        int end = words.length();
        while (end > 0
                && ("….·-—()（）".indexOf(words.charAt(end - 1)) >= 0 || Numeral.isArabic(words.charAt(end - 1)))) {
            end--;
        }
        return words.substring(0, end);
    }
}
