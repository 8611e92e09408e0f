package org.tiaoli.outline;

import java.util.BitSet;
import org.tiaoli.lexicon.Lexicon;

/** Sorts what stands before the first label of a document into title, cover notice, preamble and paragraphs. */
final class FrontMatter {

    private static final int NOTICE_HEADING_LINES = 8;
    private static final int LINES_ABOVE_TITLE = 6;
    private static final int NOTICE_LINES = 80;
    private static final int LAST_WORDS = 40;
    private static final int LONGEST_DATE = 24;
    private static final int LONGEST_GENERAL_PART = 20;

    private final Titles titles;
    private final Words promulgation;
    private final Words enacting;
    private final Words noticeEndings;

    FrontMatter(Lexicon lexicon, Titles titles) {
        this.titles = titles;
        this.promulgation = Words.of(lexicon, "promulgation");
        this.enacting = Words.of(lexicon, "enacting");
        this.noticeEndings = Words.of(lexicon, "notice-endings");
    }

    /**
     * @param firstLabel the first line of the document with a label
     * @param skipped    lines that are boilerplate
     * @param titled     is the first line known to be the title?
     */
    Draft sort(Reading reading, Draft draft, int firstLabel, BitSet skipped, boolean titled) {
        int at = draft.from;
        if (titled) {
            draft.title.add(at++);
            draft.titleReason = "one of several titles …篇一, …篇二";
        } else {
            int cover = ruleBehindNotice(reading, draft, firstLabel, skipped);
            if (cover >= 0) {
                at = cover;
                draft.titleReason = "the notice above names it in 《》 and issues it";
                at += title(reading, draft, at, firstLabel, skipped);
            } else {
                at = firstTitle(reading, draft, firstLabel, skipped);
            }
        }
        preamble(reading, draft, at, firstLabel, skipped);
        return draft;
    }

    /** The line where the title stands of a rule that the lines before name in 《》 and put into force; -1 for none. */
    private int ruleBehindNotice(Reading reading, Draft draft, int firstLabel, BitSet skipped) {
        String text = reading.text();
        StringBuilder before = new StringBuilder();
        int next = draft.from;
        int last = Math.min(firstLabel, draft.from + NOTICE_LINES);
        for (int i = draft.from; i < last; i++) {
            if (skipped.get(i)) {
                continue;
            }
            int count = i > draft.from ? titles.linesOfTitle(text, reading.lines(), i, last) : 0;
            while (count > 0 && next < i) {
                before.append(skipped.get(next) ? "" : words(reading, next, next + 1));
                next++;
            }
            if (count > 0
                    && isNamed(before, words(reading, i, i + count))
                    && promulgation.in(before.toString(), 0, before.length())) {
                notice(reading, draft, i, skipped);
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamed(StringBuilder before, String title) {
        if (title.length() < 4) {
            return false;
        }
        for (int at = before.indexOf(title); at >= 0; at = before.indexOf(title, at + 1)) {
            int end = at + title.length();
            int close = before.indexOf("》", end);
            if (at > 0 && before.lastIndexOf("《", at) >= 0 && close >= 0 && close - end <= 10) {
                return true;
            }
        }
        return false;
    }

    private void notice(Reading reading, Draft draft, int to, BitSet skipped) {
        int heading = -1;
        for (int i = draft.from; i < Math.min(to, draft.from + NOTICE_HEADING_LINES); i++) {
            Line line = reading.lines().get(i);
            boolean sentence = Glyphs.endsParagraph(reading.text().charAt(line.end() - 1));
            if (sentence) {
                break;
            }
            String words = words(reading, i, i + 1);
            boolean number = heading == i - 1 && heading >= 0 && Titles.isDocumentNumber(words);
            heading = number || noticeEndings.end(words) ? i : heading;
        }
        for (int i = draft.from; i < to; i++) {
            if (!skipped.get(i)) {
                (i <= heading ? draft.noticeHeading : draft.notice).add(i);
            }
        }
    }

    private int title(Reading reading, Draft draft, int at, int to, BitSet skipped) {
        int count = titles.linesOfTitle(reading.text(), reading.lines(), at, to);
        for (int i = at; i < at + count; i++) {
            if (!skipped.get(i)) {
                draft.title.add(i);
            }
        }
        return count;
    }

    /** Finds the title near the top; lines above it go to the preamble. Returns the line where the preamble begins. */
    private int firstTitle(Reading reading, Draft draft, int firstLabel, BitSet skipped) {
        String text = reading.text();
        int last = Math.min(firstLabel, draft.from + LINES_ABOVE_TITLE);
        for (int i = draft.from; i < last; i++) {
            if (skipped.get(i)) {
                continue;
            }
            int count = title(reading, draft, i, last, skipped);
            if (count > 0) {
                draft.titleReason = "a short line near the top that ends as titles do";
                for (int k = draft.from; k < i; k++) {
                    if (!skipped.get(k)) {
                        draft.preamble.add(k);
                    }
                }
                return i + count;
            }
            if (Glyphs.endsParagraph(text.charAt(reading.lines().get(i).end() - 1))) {
                break;
            }
        }
        int first = skipped.nextClearBit(draft.from);
        boolean more = first + 1 < draft.to;
        if (first < firstLabel && more && titles.mayBePart(text, reading.lines().get(first))) {
            draft.title.add(first);
            draft.titleReason = "the first line, short and without a closing mark";
            return first + 1;
        }
        return draft.from;
    }

    /** Up to the line that says what is enacted; without such a line all that stands before the first label or table. */
    private void preamble(Reading reading, Draft draft, int from, int firstLabel, BitSet skipped) {
        int to = from;
        while (to < firstLabel && reading.lines().get(to).table() == null) {
            to++;
        }
        int last = from - 1;
        if (firstLabel < draft.to) {
            last = to - 1 - (to > from && isGeneralPart(reading, to - 1) ? 1 : 0);
        } else if (from < to && isNote(reading.text(), reading.lines().get(from))) {
            last = from;
        }
        for (int i = from; i < to; i++) {
            if (!skipped.get(i) && enacts(reading.text(), reading.lines().get(i))) {
                last = i;
                break;
            }
        }
        for (int i = from; i <= last; i++) {
            if (!skipped.get(i)) {
                draft.preamble.add(i);
            }
        }
    }

    /** 总则 without a number, over the first article. */
    private static boolean isGeneralPart(Reading reading, int line) {
        Line at = reading.lines().get(line);
        return at.length() <= LONGEST_GENERAL_PART && Phrases.isGeneralPart(reading.text(), at.start(), at.end());
    }

    /** （2019年1月5日某某会议通过） in a line of its own. */
    private static boolean isNote(String text, Line line) {
        char c = text.charAt(line.start());
        char last = text.charAt(line.end() - 1);
        return (c == '（' || c == '(')
                && (last == '）' || last == ')')
                && Glyphs.indexOf(text, '年', line.start(), Math.min(line.end(), line.start() + LONGEST_DATE)) > 0;
    }

    private boolean enacts(String text, Line line) {
        return enacting.in(text, Math.max(line.start(), line.end() - LAST_WORDS), line.end());
    }

    static String words(Reading reading, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            Line line = reading.lines().get(i);
            out.append(Glyphs.squeeze(reading.text(), line.start(), Math.min(line.end(), line.start() + 2000)));
        }
        return out.toString();
    }
}
