package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

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
    private final Words openers;
    private final Words cases;
    private final Words demands;
    private final Words enacting;

    /**
     * @param lexicon gives the words by which titles, notices and lists are known
     * @param limits  what larger texts are refused at is not decided here; kept for ceilings of this room
     */
    public Outliner(Lexicon lexicon, Limits limits) {
        this.marks = new MarkReader(lexicon);
        this.titles = new Titles(lexicon);
        this.siteText = new SiteText(lexicon);
        this.frontMatter = new FrontMatter(lexicon, titles);
        this.openers = Words.of(lexicon, "list-openers");
        this.cases = Words.of(lexicon, "case-openers");
        this.enacting = Words.of(lexicon, "enacting");
        this.demands = Words.of(lexicon, "demands");
    }

    /** The documents of a file, in order; at least one. */
    public List<Policy> outline(SourceText source) {
        Reading reading = Reading.of(source, marks);
        BitSet skipped = new BitSet();
        List<Boilerplate> around = new ArrayList<>();
        skip(reading, skipped, around);
        List<Unit> units = Units.of(reading, marks, skipped);
        @Nullable Mark[] labels = new Mark[reading.lines().size()];
        for (Unit unit : units) {
            if (labels[unit.line()] == null) {
                labels[unit.line()] = unit.mark();
            }
        }
        List<Documents.Part> parts = new Documents(reading, titles, skipped).split(labels);
        return new Assembly(source, reading, units, labels, skipped, around).policies(parts);
    }

    /** Marks the lines that belong to no document. */
    private void skip(Reading reading, BitSet skipped, List<Boilerplate> around) {
        @Nullable Mark[] openings = Units.openings(reading, marks, skipped);
        BitSet contents = Contents.find(reading, openings);
        for (int i = contents.nextSetBit(0); i >= 0; i = contents.nextSetBit(i + 1)) {
            leaveOut(reading, i, "table of contents", skipped, around);
        }
        if (siteText.isTeaser(reading.text(), reading.lines())) {
            leaveOut(reading, 0, "teaser that repeats the beginning", skipped, around);
        }
        for (int i = 0; i < reading.lines().size(); i++) {
            if (!skipped.get(i)
                    && openings[i] == null
                    && siteText.isAddress(reading.text(), reading.lines().get(i))) {
                leaveOut(reading, i, "text of a web page", skipped, around);
            }
        }
    }

    private static void leaveOut(Reading reading, int line, String why, BitSet skipped, List<Boilerplate> around) {
        skipped.set(line);
        Line out = reading.lines().get(line);
        for (Span stretch : reading.excerpt(out.start(), out.end()).stretches()) {
            around.add(new Boilerplate(stretch, why));
        }
    }

    /** Puts the documents of one file together; made per call. */
    private final class Assembly {

        private final SourceText source;
        private final Reading reading;
        private final List<Unit> units;
        private final @Nullable Mark[] labels;
        private final BitSet skipped;
        private final List<Boilerplate> around;
        private int nextLeftOut;
        private int nextAround;
        private int nextUnit;

        Assembly(
                SourceText source,
                Reading reading,
                List<Unit> units,
                @Nullable Mark[] labels,
                BitSet skipped,
                List<Boilerplate> around) {
            this.source = source;
            this.reading = reading;
            this.units = units;
            this.labels = labels;
            this.skipped = skipped;
            this.around = around;
            around.sort((a, b) -> a.span().compareTo(b.span()));
        }

        List<Policy> policies(List<Documents.Part> parts) {
            List<Policy> policies = new ArrayList<>();
            if (!parts.isEmpty()) {
                intoBoilerplate(parts.get(0).from());
            }
            for (int i = 0; i < parts.size(); i++) {
                int stop = i + 1 < parts.size()
                        ? offset(parts.get(i + 1).from())
                        : source.text().length();
                policies.add(policy("d" + (i + 1), parts.get(i), stop));
            }
            return policies.isEmpty()
                    ? List.of(new Policy("d1", source, null, List.of(), around, List.of()))
                    : policies;
        }

        /** Lines before the first document of a compilation belong to none. */
        private void intoBoilerplate(int firstLine) {
            for (int i = 0; i < firstLine; i++) {
                if (!skipped.get(i)) {
                    leaveOut(reading, i, "text of a web page", skipped, around);
                }
            }
            around.sort((a, b) -> a.span().compareTo(b.span()));
        }

        private int offset(int line) {
            Line at = reading.lines().get(line);
            return reading.span(at.start(), at.end()).start();
        }

        private Policy policy(String id, Documents.Part part, int stop) {
            Signatures signatures = Signatures.find(reading, labels, part.from(), part.to());
            Attachments attachments = Attachments.find(reading, titles, signatures, part.from(), part.to());
            int main = attachments.firstLine(part.to());
            Draft draft = new Draft(part.from(), main);
            frontMatter.sort(reading, draft, firstLabel(part.from(), main), skipped, part.titled());
            Node root = new Node(Level.PREAMBLE, null);
            front(draft, root);
            body(part, draft, root, signatures, attachments);
            new RunInHeadings(reading.text(), demands).mark(root);
            List<Span> titleSpans = new ArrayList<>();
            draft.title.forEach(line -> titleSpans.add(span(line)));
            List<Boilerplate> out = until(reading.leftOut(), stop);
            Provisions provisions = new Provisions(reading, source.text(), out, titleSpans);
            List<Provision> list = provisions.of(root);
            List<Boilerplate> boilerplate = new ArrayList<>(provisions.outside());
            while (nextAround < around.size() && around.get(nextAround).span().start() < stop) {
                boilerplate.add(around.get(nextAround++));
            }
            boilerplate.sort((a, b) -> a.span().compareTo(b.span()));
            return new Policy(id, source, title(draft), list, boilerplate, new NumberingNotes(reading).of(root));
        }

        private List<Boilerplate> until(List<Boilerplate> all, int stop) {
            int from = nextLeftOut;
            while (nextLeftOut < all.size() && all.get(nextLeftOut).span().start() < stop) {
                nextLeftOut++;
            }
            return all.subList(from, nextLeftOut);
        }

        private Span span(int line) {
            Line at = reading.lines().get(line);
            return reading.span(at.start(), at.end());
        }

        private int firstLabel(int from, int to) {
            for (int i = from; i < to; i++) {
                if (labels[i] != null) {
                    return i;
                }
            }
            return to;
        }

        private @Nullable Excerpt title(Draft draft) {
            Ranges ranges = new Ranges();
            draft.title.forEach(line -> add(ranges, line));
            return ranges.isEmpty() ? null : reading.excerpt(ranges.toArray());
        }

        private void add(Ranges ranges, int line) {
            Line at = reading.lines().get(line);
            ranges.add(at.start(), at.end());
        }

        /** The cover notice and the preamble; other lines before the first label come with the body. */
        private void front(Draft draft, Node root) {
            if (!draft.notice.isEmpty() || !draft.noticeHeading.isEmpty()) {
                Node notice = root.add(new Node(Level.PARAGRAPH, null));
                draft.noticeHeading.forEach(line -> add(notice.heading, line));
                draft.notice.forEach(line -> add(notice.body, line));
            }
            if (!draft.preamble.isEmpty()) {
                Node preamble = root.add(new Node(Level.PREAMBLE, null));
                draft.preamble.forEach(line -> add(preamble.body, line));
            }
        }

        private void body(Documents.Part part, Draft draft, Node root, Signatures signatures, Attachments attachments) {
            int first = bodyLine(part, draft);
            while (nextUnit < units.size() && units.get(nextUnit).line() < first) {
                nextUnit++;
            }
            int from = nextUnit;
            while (nextUnit < units.size() && units.get(nextUnit).line() < part.to()) {
                nextUnit++;
            }
            Nesting nesting = Nesting.of(units, from, nextUnit);
            new TreeBuilder(reading, units, nesting, openers, cases, enacting, attachments, signatures, root)
                    .build(from, nextUnit);
        }

        /** The first line behind title, notice and preamble. */
        private int bodyLine(Documents.Part part, Draft draft) {
            int last = part.from() - 1;
            for (List<Integer> front : List.of(draft.title, draft.noticeHeading, draft.notice, draft.preamble)) {
                for (int line : front) {
                    last = Math.max(last, line);
                }
            }
            return last + 1;
        }
    }
}
