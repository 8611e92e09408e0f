package org.tiaoli.outline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides which lines of a source go on in the next one. */
final class Wrapping {

    private static final String IN_REFERENCE = "第、，,和或及与至";
    private static final String REFERS = "照据反按合用对除例法办于由在将的";
    private static final int LONGEST_REMNANT = 4;
    private static final int LONGEST_CAPTION = 8;
    private static final int LONGEST_NOTE = 300;
    private static final double LAST_CASE = 1;
    private static final double SURE_WIDTH = 5;
    private static final double LIKELY_WIDTH = 2;

    private final String text;
    private final List<Line> lines;
    private final Furniture furniture;
    private final MarkReader marks;
    private final boolean paragraphsAreMarked;
    private final boolean[] labelled;
    private final @Nullable Mark[] openings;

    /** The number of the last article label at the start of a line before each line. */
    private final int[] articleBefore;

    private final LineWidth width;
    private final boolean loose;
    private final Indents indents;
    private final MarginEnds ends;
    private final SentenceEnds sentences;
    private final BrokenSentences broken;

    /**
     * @param paragraphsAreMarked does the file itself say where paragraphs end?
     */
    Wrapping(
            String text,
            List<Line> lines,
            Furniture furniture,
            MarkReader marks,
            BreakWords words,
            boolean paragraphsAreMarked) {
        this.paragraphsAreMarked = paragraphsAreMarked;
        this.text = text;
        this.lines = lines;
        this.furniture = furniture;
        this.marks = marks;
        this.labelled = new boolean[lines.size()];
        this.openings = new Mark[lines.size()];
        this.articleBefore = new int[lines.size()];
        int article = 0;
        for (int i = 0; i < labelled.length; i++) {
            Line line = lines.get(i);
            labelled[i] = line.isText() && opensWithLabel(i, line) && !furniture.contains(i);
            articleBefore[i] = article;
            Mark mark = openings[i];
            article = labelled[i] && mark != null && mark.family() == Family.ARTICLE ? mark.number() : article;
        }
        BodyLines body = BodyLines.of(text, lines, furniture, labelled, openings);
        this.width = LineWidth.of(body);
        this.loose = body.isLoose() && width.isWrapped();
        this.indents = new Indents(body, width);
        this.ends = new MarginEnds(body, width);
        this.sentences = new SentenceEnds(text, lines, words.openings());
        this.broken = new BrokenSentences(text, lines, furniture, openings, labelled, words.nouns());
    }

    private boolean opensWithLabel(int index, Line line) {
        Mark mark = marks.atLineStart(text, line.start(), line.end());
        openings[index] = mark;
        return mark != null && !References.follow(text, mark, line.end());
    }

    /** The labels at the start of lines, in the source; null where there is none. */
    @Nullable
    Mark[] openings() {
        return openings;
    }

    /** How the lines of this text break, in a few words. */
    String describe() {
        if (width.isWrapped()) {
            return "lines are wrapped at " + width.describe();
        }
        return paragraphsAreMarked ? "the file says where paragraphs end" : "each line is a paragraph";
    }

    /**
     * Does the paragraph that has reached line {@code from} go on in line {@code to}?
     *
     * @param first     first line of the paragraph
     * @param pageBreak did page numbers or running titles stand between the two?
     */
    Joint between(int first, int from, int to, boolean pageBreak) {
        Line line = lines.get(from);
        Line next = lines.get(to);
        if (!line.isText() || !next.isText()) {
            return Joint.TABLE;
        }
        if (next.blankBefore() && !pageBreak && !loose && !breaksOff(first, from, to)) {
            return Joint.EMPTY_LINE;
        }
        if (next.length() <= LONGEST_CAPTION && standsAlone(Glyphs.squeeze(text, next.start(), next.end()))) {
            return Joint.CAPTION;
        }
        if (width.isWrapped()) {
            return atMargin(first, from, to);
        }
        return paragraphsAreMarked ? Joint.PARAGRAPHS_MARKED : broken.between(first, from, to, pageBreak);
    }

    /** An empty line inside a sentence is what a page break left behind. */
    private boolean breaksOff(int first, int from, int to) {
        Line line = lines.get(from);
        return width.isWrapped()
                && !labelled[to]
                && !Glyphs.endsParagraph(text.charAt(line.end() - 1))
                && !closesNote(first, from)
                && width.isNearMargin(line, from == first, lines.get(to))
                && width.isFull(line, from == first, lines.get(to));
    }

    private static boolean standsAlone(String words) {
        return Contents.isCaption(words) || (words.startsWith("附") && words.length() <= 4);
    }

    private Joint atMargin(int first, int from, int to) {
        Line line = lines.get(from);
        Line next = lines.get(to);
        char last = text.charAt(line.end() - 1);
        boolean ended = Glyphs.endsParagraph(last);
        if (Glyphs.isClosing(text.charAt(next.start())) && !ended) {
            return Joint.CLOSING_MARK;
        }
        boolean opens = from == first;
        if (!ended && !labelled[to] && isRemnant(line, next)) {
            return Joint.REST_OF_WORD;
        }
        if (!width.isNearMargin(line, opens, next)) {
            return Joint.SHORT;
        }
        if (labelled[to]) {
            if (ended) {
                return Joint.LABEL_BEHIND_SENTENCE;
            }
            boolean certain = isCertainLabel(last, next) || isNextArticle(last, to);
            return certain ? Joint.LABEL_AT_MARGIN : Joint.LABEL_IN_SENTENCE;
        }
        if (indents.areKept()) {
            return indents.opensParagraph(next) ? Joint.INDENTED : Joint.NO_INDENT;
        }
        if (closesNote(first, from)) {
            return Joint.NOTE_CLOSED;
        }
        if (!ended || closesNoParagraph(last)) {
            return Joint.FULL_LINE;
        }
        return behindSentence(first, from, to);
    }

    /** A full line that ends a sentence may end its paragraph as well. */
    private Joint behindSentence(int first, int from, int to) {
        Line next = lines.get(to);
        boolean full = width.isFull(lines.get(from), from == first, next);
        if (!full && !width.hasLittleRoom(lines.get(from), from == first)) {
            return Joint.ROOM_LEFT;
        }
        return odds(first, from, to, full) > 0 ? Joint.PARAGRAPHS_LIKELIER : Joint.SENTENCES_LIKELIER;
    }

    /** How likely does a paragraph end between these lines? A natural logarithm, as all that is added. */
    private double odds(int first, int from, int to, boolean full) {
        return ends.odds(full) + byFirstLine(to) + byList(first) + sentences.odds(first, from, to);
    }

    /** Why the lines are joined or not, in words. */
    String reason(Joint joint, int first, int from, int to) {
        if (joint != Joint.PARAGRAPHS_LIKELIER && joint != Joint.SENTENCES_LIKELIER) {
            return joint.reason();
        }
        boolean full = width.isFull(lines.get(from), from == first, lines.get(to));
        return String.format(
                Locale.ROOT,
                "%s: odds of a paragraph's end %.1f by the margins, %.1f by the width of first lines, %.1f by the list, %.1f by %s",
                joint.reason(),
                ends.odds(full),
                byFirstLine(to),
                byList(first),
                sentences.odds(first, from, to),
                sentences.describe(to));
    }

    /** The first item to end in a full stop is as a rule the last, and text behind it a paragraph. */
    private double byList(int first) {
        Mark mark = openings[first];
        return mark != null && mark.family().isList() ? LAST_CASE : 0;
    }

    /** Where the indent of paragraphs is lost, a full line that opens one is narrower. */
    private double byFirstLine(int to) {
        Line line = lines.get(to);
        int behind = to + 1;
        while (behind < lines.size() && furniture.contains(behind)) {
            behind++;
        }
        boolean full = width.tellsFirstLines()
                && behind < lines.size()
                && !Glyphs.endsParagraph(text.charAt(line.end() - 1))
                && width.isNearMargin(line, true, lines.get(behind));
        if (!full) {
            return 0;
        }
        double weight = width.isExact() ? SURE_WIDTH : LIKELY_WIDTH;
        return width.isFirstOfParagraph(line, lines.get(behind)) ? weight : -weight;
    }

    /** 行。 in a line of its own is the end of a word. */
    private boolean isRemnant(Line line, Line next) {
        boolean ends = Glyphs.endsParagraph(text.charAt(next.end() - 1));
        return next.length() <= LONGEST_REMNANT && (ends || width.isRatherWide(line));
    }

    /** Does the line close the bracket in which the whole paragraph stands? */
    private boolean closesNote(int first, int from) {
        int start = lines.get(first).start();
        int end = lines.get(from).end();
        if (!isBracket(text.charAt(start), true)
                || !isBracket(text.charAt(end - 1), false)
                || end - start > LONGEST_NOTE) {
            return false;
        }
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += isBracket(text.charAt(i), true) ? 1 : isBracket(text.charAt(i), false) ? -1 : 0;
            if (depth == 0 && i < end - 1) {
                return false;
            }
        }
        return depth == 0;
    }

    private static boolean isBracket(char c, boolean opening) {
        return opening ? c == '（' || c == '(' : c == '）' || c == ')';
    }

    /** A paragraph closes with ； or ： only where labels follow. */
    private static boolean closesNoParagraph(char last) {
        return last == '；' || last == ';' || last == '：' || last == ':';
    }

    /** A label of a chapter or a list, or one with a space behind it, opens a line even where the line before is full. */
    private boolean isCertainLabel(char before, Line line) {
        Mark mark = marks.atLineStart(text, line.start(), line.end());
        if (mark == null || mark.family() == Family.HAN_IS || mark.family().isLetter()) {
            return false;
        }
        boolean spaced = mark.end() < line.end() && Glyphs.isWhite(text.charAt(mark.end()));
        // 合／一、 at the margin is the end of a word and a comma rather than the beginning of a list
        boolean word = mark.family() == Family.HAN_COMMA && mark.number() == 1;
        boolean named = mark.family().isList() && !word && IN_REFERENCE.indexOf(before) < 0;
        return spaced || named || mark.family().isContainer();
    }

    /** A full stop that was lost does not make a reference of the article that is next in number. */
    private boolean isNextArticle(char before, int line) {
        Mark mark = openings[line];
        boolean next = mark != null && mark.family() == Family.ARTICLE && mark.number() == articleBefore[line] + 1;
        boolean refers = IN_REFERENCE.indexOf(before) >= 0 || REFERS.indexOf(before) >= 0;
        return next && (indents.areKept() ? indents.opensParagraph(lines.get(line)) : !refers);
    }
}
