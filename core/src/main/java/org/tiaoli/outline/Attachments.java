package org.tiaoli.outline;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/** Finds the lines where attachments begin: 附件, 附件2, 附表一：…, 附录. */
final class Attachments {

    private static final String[] NAMES = {"附件", "附表", "附录", "附錄", "附图", "附圖"};
    private static final int LONGEST_HEADING = 80;
    private static final int LINES_LOOKED_AT = 2000;

    /**
     * The opening of an attachment.
     *
     * @param number       as printed; -1 where there is none
     * @param headingStart of the heading in the label's line
     * @param headingEnd   one behind it; equal where the heading stands below
     * @param lastLine     the last line of the heading
     */
    record Start(int number, int labelStart, int labelEnd, int headingStart, int headingEnd, int lastLine) {}

    private final TreeMap<Integer, Start> starts = new TreeMap<>();

    private final BitSet lists;

    private Attachments(BitSet lists) {
        this.lists = lists;
    }

    /** Does this line belong to a list that only names attachments? */
    boolean isNaming(int line) {
        return lists.get(line);
    }

    /** Does this line go on with a list that only names attachments? */
    boolean goesOnNaming(int line) {
        return line > 0 && lists.get(line) && lists.get(line - 1);
    }

    /** Does an attachment begin in one of these lines? */
    boolean startBetween(int line, int last) {
        Integer start = starts.isEmpty() ? null : starts.ceilingKey(line);
        return start != null && start <= last;
    }

    /** The first line of the first attachment; {@code none} where there is none. */
    int firstLine(int none) {
        return starts.isEmpty() ? none : starts.firstKey();
    }

    @Nullable
    Start at(int line) {
        return starts.isEmpty() ? null : starts.get(line);
    }

    /**
     * The attachments of a document. Its first line opens none: a file that is an attachment alone is a document like any
     * other.
     *
     * @param lists lines that only name attachments
     */
    static Attachments find(Reading reading, Titles titles, Signatures signatures, BitSet lists, int from, int to) {
        Attachments found = new Attachments(lists);
        String text = reading.text();
        List<Line> lines = reading.lines();
        for (int i = from + 1; i < to; i++) {
            Line line = lines.get(i);
            if (line.table() != null
                    || lists.get(i)
                    || text.charAt(line.start()) != '附'
                    || line.length() > LONGEST_HEADING) {
                continue;
            }
            Start start = read(text, line, i);
            if (start != null && !isPointer(start, text, lines, i, to, signatures)) {
                found.starts.put(
                        i,
                        start.headingStart() < start.headingEnd()
                                ? start
                                : withHeading(start, text, lines, i, to, titles));
            }
        }
        return found;
    }

    private static @Nullable Start read(String text, Line line, int index) {
        int at = line.start();
        for (String name : NAMES) {
            if (text.startsWith(name, at)) {
                at += name.length();
                break;
            }
        }
        if (at == line.start()) {
            at = text.startsWith("附：", at) || text.startsWith("附:", at) ? at + 1 : at;
        }
        if (at == line.start()) {
            return null;
        }
        int first = Glyphs.skipWhite(text, at, line.end());
        int digits = first;
        while (digits < line.end() && digits - first < 4 && Numeral.isNumeralChar(text.charAt(digits))) {
            digits++;
        }
        Numeral numeral = digits > first ? Numeral.read(text, first, digits) : null;
        boolean letter = numeral == null && isLetter(text, first, line.end());
        int labelEnd = letter ? first + 1 : numeral == null ? at : digits;
        int rest = Glyphs.skipWhite(text, labelEnd, line.end());
        boolean colon = rest < line.end()
                && (text.charAt(rest) == '：'
                        || text.charAt(rest) == ':'
                        || text.charAt(rest) == '.'
                        || text.charAt(rest) == '、');
        boolean spaced = rest > labelEnd;
        boolean bracket = letter && rest < line.end() && text.charAt(rest) == '（';
        if (rest < line.end() && !colon && !spaced && !bracket) {
            return null;
        }
        if (colon) {
            labelEnd = rest + 1;
        }
        int heading = Glyphs.skipWhite(text, labelEnd, line.end());
        char last = text.charAt(line.end() - 1);
        if (last == '。' || last == '；') {
            return null;
        }
        int number = letter ? text.charAt(first) - 'A' + 1 : numeral == null ? -1 : numeral.value();
        return new Start(number, line.start(), labelEnd, heading, line.end(), index);
    }

    /** The A of 附录A. */
    private static boolean isLetter(String text, int at, int to) {
        if (at >= to || text.charAt(at) < 'A' || text.charAt(at) > 'Z') {
            return false;
        }
        return at + 1 == to || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A line that only names an attachment: it is named again further down, or nothing but such lines and names follows. */
    private static boolean isPointer(
            Start start, String text, List<Line> lines, int index, int to, Signatures signatures) {
        boolean content = false;
        for (int i = index + 1; i < Math.min(to, index + LINES_LOOKED_AT); i++) {
            Line line = lines.get(i);
            if (line.table() != null) {
                content = true;
                continue;
            }
            if (!content && signatures.contains(i)) {
                // an attachment does not begin with the names that close a notice
                return true;
            }
            boolean another = text.charAt(line.start()) == '附' && line.length() <= LONGEST_HEADING;
            Start other = another ? read(text, line, i) : null;
            if (other != null) {
                boolean alike = text.charAt(start.labelStart() + 1) == text.charAt(other.labelStart() + 1)
                        || start.number() < 0 && text.startsWith("附件", other.labelStart());
                boolean same = alike && (start.number() == other.number() || start.number() < 0 && other.number() == 1);
                if (same) {
                    return true;
                }
            } else if (!signatures.contains(i)) {
                content = true;
            }
        }
        return !content;
    }

    private static Start withHeading(Start start, String text, List<Line> lines, int index, int to, Titles titles) {
        int last = index;
        int count = titles.linesOfTitle(text, lines, index + 1, to);
        if (count > 0) {
            last = index + count;
        } else if (index + 1 < to && titles.mayBePart(text, lines.get(index + 1))) {
            last = index + 1;
        }
        return new Start(
                start.number(), start.labelStart(), start.labelEnd(), start.headingStart(), start.headingEnd(), last);
    }
}
