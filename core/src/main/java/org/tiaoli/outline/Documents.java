package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Numeral;

/** Finds where the documents of a file begin. */
final class Documents {

    private static final int LONGEST_STEM = 60;
    private static final int LONGEST_NUMBER = 8;
    private static final int LINES_TO_FIRST_LABEL = 12;
    private static final int MOST_NOTES = 200;
    private static final int LONGEST_ATTACHMENT_LABEL = 40;
    private static final int LONGEST_DATE = 24;
    private static final int MOST_NAMES = 5;
    private static final int SHORTEST_WHOLE_TITLE = 5;

    /**
     * A document.
     *
     * @param from   its first line
     * @param to     one behind its last
     * @param titled is the first line its title, whatever it looks like?
     */
    record Part(int from, int to, boolean titled) {}

    private final Reading reading;
    private final String text;
    private final List<Line> lines;
    private final Titles titles;
    private final Words closings;
    private final BitSet skipped;
    private final BitSet untitled;

    /**
     * @param closings the words that the last article of a rule ends in
     * @param skipped  lines that are boilerplate
     * @param untitled lines that are no titles, whatever they look like
     */
    Documents(Reading reading, Titles titles, Words closings, BitSet skipped, BitSet untitled) {
        this.reading = reading;
        this.text = reading.text();
        this.lines = reading.lines();
        this.titles = titles;
        this.closings = closings;
        this.skipped = skipped;
        this.untitled = untitled;
    }

    /**
     * The documents, in order; what stands before the first of a web compilation is of none.
     *
     * @param labels the first label of each line that was accepted as one, null where there is none
     */
    List<Part> split(@Nullable Mark[] labels) {
        TreeMap<Integer, Boolean> starts = new TreeMap<>();
        List<Integer> compiled = compiled();
        if (compiled.isEmpty()) {
            starts.put(0, false);
            restarts(labels).forEach(line -> starts.put(line, false));
        } else {
            compiled.forEach(line -> starts.put(line, true));
        }
        List<Part> parts = new ArrayList<>();
        List<Integer> order = new ArrayList<>(starts.keySet());
        for (int i = 0; i < order.size(); i++) {
            int to = i + 1 < order.size() ? order.get(i + 1) : lines.size();
            if (i > 0 || !compiled.isEmpty()) {
                Line line = lines.get(order.get(i));
                reading.trace()
                        .text(
                                Decision.Kind.DOCUMENT,
                                line.start(),
                                line.end(),
                                compiled.isEmpty()
                                        ? "a title, and the numbers begin again behind it"
                                        : "one of several titles …篇一, …篇二");
            }
            parts.add(new Part(order.get(i), to, Boolean.TRUE.equals(starts.get(order.get(i)))));
        }
        return parts;
    }

    /** The lines …篇一, …篇二 of a compilation: one stem, several numbers. */
    private List<Integer> compiled() {
        if (!reading.stops().hasPieces()) {
            return List.of();
        }
        Map<String, List<Integer>> byStem = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean candidate = line.table() == null && line.length() <= LONGEST_STEM && !skipped.get(i);
            int tail = Math.max(line.start(), line.end() - LONGEST_NUMBER);
            if (!candidate || Glyphs.indexOf(text, '篇', tail, line.end()) < 0) {
                continue;
            }
            String stem = stem(Glyphs.squeeze(text, line.start(), line.end()));
            if (stem != null) {
                byStem.computeIfAbsent(stem, unused -> new ArrayList<>()).add(i);
            }
        }
        List<Integer> best = List.of();
        for (List<Integer> found : byStem.values()) {
            best = found.size() > Math.max(1, best.size()) ? found : best;
        }
        return best;
    }

    private static @Nullable String stem(String words) {
        int ordinal = words.lastIndexOf('第');
        if (ordinal > 1 && words.endsWith("篇")) {
            return Numeral.read(words, ordinal + 1, words.length() - 1) == null ? null : words.substring(0, ordinal);
        }
        int at = words.lastIndexOf('篇');
        if (at < 2 || at == words.length() - 1) {
            return null;
        }
        int from = at + 1;
        int to = words.length();
        if (to - from > 2 && words.charAt(to - 1) == '）') {
            to--;
        }
        return Numeral.read(words, from, to) == null ? null : words.substring(0, at);
    }

    /** Titles behind which the numbering begins again. */
    private List<Integer> restarts(@Nullable Mark[] labels) {
        List<Integer> starts = new ArrayList<>();
        boolean labelled = false;
        boolean onlyNumbers = true;
        for (int i = 0; i < lines.size(); i++) {
            Mark label = labels[i];
            if (label != null) {
                labelled |= opensDocument(label)
                        || label.family() == Family.ARTICLE
                        || label.family().isList();
                onlyNumbers &= label.family() == Family.ARABIC_DOT;
                continue;
            }
            if (!labelled || skipped.get(i) || untitled.get(i) || i == 0) {
                continue;
            }
            int count = titles.linesOfTitle(text, lines, i, lines.size());
            if (count == 0 && closes(i - 1) && titles.mayBePart(text, lines.get(i)) && !isSignature(labels, i)) {
                // behind 本办法自…起施行 or a date any short line may be a title
                count = 1;
            }
            if (count > 0
                    && isFree(labels, i, i + count)
                    && numbersRestart(labels, i + count, onlyNumbers || isWhole(i, i + count))) {
                starts.add(i);
                labelled = false;
                onlyNumbers = true;
            }
        }
        return starts;
    }

    private static boolean opensDocument(Mark label) {
        return label.number() == 1
                && (label.family() == Family.ARTICLE
                        || label.family() == Family.CHAPTER
                        || label.family() == Family.PART
                        || label.family() == Family.DIVISION
                        || label.family() == Family.SECTION
                        || label.family() == Family.DECIMAL_1
                        || label.family() == Family.FORMAL_COMMA
                        || label.family() == Family.HAN_COMMA);
    }

    /** A title stands behind the end of a sentence, a date or an empty line, or over a note on its adoption. */
    private boolean isFree(@Nullable Mark[] labels, int title, int behind) {
        Line line = lines.get(title - 1);
        String words = Glyphs.squeeze(text, line.start(), Math.min(line.end(), line.start() + 200));
        if (words.startsWith("附") && line.length() < LONGEST_ATTACHMENT_LABEL) {
            return false;
        }
        Mark above = labels[title - 1];
        return above != null && above.family() == Family.DIVISION
                || Glyphs.endsSentence(text.charAt(line.end() - 1))
                || skipped.get(title - 1)
                || lines.get(title).blankBefore()
                || Dates.isDate(words)
                || Dates.isForm(words)
                || words.endsWith("印发")
                || Titles.isDocumentNumber(words)
                || (behind < lines.size() && isNote(lines.get(behind)));
    }

    /** （2019年1月5日某某会议通过）. */
    private boolean isNote(Line line) {
        char c = text.charAt(line.start());
        int stop = Math.min(line.end(), line.start() + LONGEST_DATE);
        return (c == '（' || c == '(') && Glyphs.indexOf(text, '年', line.start(), stop) > 0;
    }

    /** Does a document end with this line: a date, or when its rules are in force and who explains them? */
    private boolean closes(int line) {
        Line last = lines.get(line);
        String words = Glyphs.squeeze(text, Math.max(last.start(), last.end() - LONGEST_DATE), last.end());
        return closings.end(words) || Dates.isDate(words) || Dates.isForm(words);
    }

    /** Does a date stand below, as below the names that close a document? */
    private boolean isSignature(@Nullable Mark[] labels, int line) {
        for (int i = line; i < Math.min(lines.size(), line + MOST_NAMES) && labels[i] == null; i++) {
            Line at = lines.get(i);
            if (at.length() <= LONGEST_DATE) {
                String words = Glyphs.squeeze(text, at.start(), at.end());
                if (Dates.isDate(words) || Dates.isForm(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 馆藏借阅办法 names a document, 借阅办法 may be the heading of a list in one. */
    private boolean isWhole(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += lines.get(i).length();
        }
        return length >= SHORTEST_WHOLE_TITLE;
    }

    /** 馆长职责 is a heading for one of several posts. */
    private boolean isOfPosts(int line) {
        int end = lines.get(line).end();
        return text.startsWith("职责", end - 2) || text.startsWith("職責", end - 2);
    }

    /**
     * @param lists may the first number of a list below the title show a beginning?
     */
    private boolean numbersRestart(@Nullable Mark[] labels, int from, boolean lists) {
        int counted = 0;
        for (int i = from; i < lines.size() && counted < LINES_TO_FIRST_LABEL && i < from + MOST_NOTES; i++) {
            Mark label = labels[i];
            if (label != null && !skipped.get(i)) {
                boolean first = lists && label.number() == 1 && label.family().isList() && !isOfPosts(from - 1);
                return first || opensDocument(label);
            }
            counted += skipped.get(i) || isNote(lines.get(i)) ? 0 : 1;
        }
        return false;
    }
}
