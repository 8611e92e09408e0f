package org.tiaoli.outline;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/**
 * Finds the structure of policy texts: documents, chapters, articles, items, tables.
 *
 * <p>Nothing is refused: any text gives at least one policy, in time linear in its length. Immutable and safe to share
 * between threads.
 */
public final class Outliner {

    private final MarkReader marks;
    private final Titles titles;
    private final SiteText siteText;
    private final FrontMatter frontMatter;
    private final Announcements announcements;
    private final Words demands;
    private final Words closings;
    private final BreakWords breakWords;
    private final Stops.Kinds kinds;

    /**
     * @param lexicon gives the words by which titles, notices and lists are known
     * @param limits  texts longer than {@link Limits#maxTextChars} are refused by whoever reads the file, not here
     */
    public Outliner(Lexicon lexicon, Limits limits) {
        this.marks = new MarkReader(lexicon);
        this.titles = new Titles(lexicon);
        this.siteText = new SiteText(lexicon);
        this.frontMatter = new FrontMatter(lexicon, titles);
        this.announcements = new Announcements(lexicon);
        this.kinds = new Stops.Kinds(siteText.signs());
        this.breakWords = BreakWords.of(lexicon);
        this.demands = Words.of(lexicon, "demands");
        this.closings = Words.of(lexicon, "rule-closings");
    }

    /** The documents of a file, in order; at least one. */
    public List<Policy> outline(SourceText source) {
        return outline(source, Trace.OFF);
    }

    /** The documents of a file, with what was decided to find them and why. Slower, and takes more memory. */
    public Decisions explain(SourceText source) {
        Trace trace = Trace.on();
        List<Policy> policies = outline(source, trace);
        return new Decisions(source, policies, trace.decisions());
    }

    private List<Policy> outline(SourceText source, Trace trace) {
        Reading reading = Reading.of(source, marks, breakWords, kinds, trace);
        @Nullable Mark[] openings = reading.openings(marks);
        BitSet quoted = Quotations.find(reading);
        refuse(openings, quoted, reading.trace(), "stands inside a quotation");
        Beginnings beginnings = Beginnings.of(reading, openings);
        markSeldom(reading, openings, beginnings);
        refuseReferences(reading, openings);
        BitSet lists = beginnings.hasAttachments() ? AttachmentList.find(reading, openings) : new BitSet();
        refuse(openings, lists, trace, "stands in a list that only names attachments");
        Aside aside = aside(reading, openings);
        BitSet whole = (BitSet) lists.clone();
        whole.or(quoted);
        List<Unit> units = Units.of(reading, marks, openings, aside.lines(), whole, quoted);
        @Nullable Mark[] labels = new Mark[reading.lines().size()];
        for (Unit unit : units) {
            if (labels[unit.line()] == null) {
                labels[unit.line()] = unit.mark();
            }
        }
        List<Documents.Part> parts = new Documents(reading, titles, closings, aside.lines(), lists).split(labels);
        Assembly assembly = new Assembly(source, reading, units, labels, aside, lists);
        return assembly.policies(parts, titles, frontMatter, announcements, demands);
    }

    /** Marks what few texts have. */
    private static void markSeldom(Reading reading, @Nullable Mark[] openings, Beginnings beginnings) {
        if (beginnings.hasDigits()) {
            Decimals.mark(reading, openings);
        }
        if (beginnings.hasOrdinals() || beginnings.hasDigits()) {
            OrdinalLists.mark(reading, openings);
        }
        if (beginnings.mayHaveLooseLabels()) {
            LooseLabels.mark(reading, openings);
        }
        if (beginnings.hasLetters()) {
            RomanLetters.mark(reading.text(), openings);
        }
    }

    /** Lines that speak to the visitors of a page, among those in which a sign of it stands. */
    private void addresses(Reading reading, @Nullable Mark[] openings, Aside aside) {
        int[] signs = reading.stops().watched();
        int next = 0;
        for (int i = 0; i < openings.length && next < signs.length; i++) {
            Line line = reading.lines().get(i);
            for (; next < signs.length && signs[next] < line.end(); next++) {
                boolean open = openings[i] == null && !aside.contains(i);
                if (open && siteText.isAddress(reading.text(), line, signs[next])) {
                    aside.add(i, "text of a web page");
                }
            }
        }
    }

    private static void refuse(@Nullable Mark[] openings, BitSet lines, Trace trace, String reason) {
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            Mark mark = openings[line];
            if (mark != null) {
                trace.refused(mark, reason);
            }
            openings[line] = null;
        }
    }

    /** （三）项规定的 at the start of a line refers. */
    private static void refuseReferences(Reading reading, @Nullable Mark[] openings) {
        for (int i = 0; i < openings.length; i++) {
            Mark mark = openings[i];
            if (mark != null
                    && mark.family() == Family.HAN_BRACKETS
                    && References.follow(
                            reading.text(), mark, reading.lines().get(i).end())) {
                reading.trace().refused(mark, "what follows makes it a reference");
                openings[i] = null;
            }
        }
    }

    /** The lines that belong to no document, as far as they can be told without knowing the documents. */
    private Aside aside(Reading reading, @Nullable Mark[] openings) {
        Aside aside = new Aside(reading);
        BitSet contents = Contents.find(reading, openings);
        for (int i = contents.nextSetBit(0); i >= 0; i = contents.nextSetBit(i + 1)) {
            aside.add(i, "table of contents");
        }
        if (siteText.isTeaser(reading.text(), reading.lines())) {
            aside.add(0, "teaser that repeats the beginning");
        }
        addresses(reading, openings, aside);
        return aside;
    }
}
