package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.SourceText;
import org.tiaoli.text.Span;

/** Puts the documents of one file together. One for each file; not thread-safe. */
final class Assembly {

    private final SourceText source;
    private final Reading reading;
    private final List<Unit> units;
    private final @Nullable Mark[] labels;
    private final Aside aside;
    private final BitSet attachmentLists;

    /** For each unit, the first from there on that has a mark. */
    private final int[] nextMarked;

    private int nextLeftOut;
    private int nextAside;
    private int nextUnit;

    /**
     * @param labels          the first label of each line, null where it has none
     * @param aside           lines that belong to no document
     * @param attachmentLists lines that only name attachments
     */
    Assembly(
            SourceText source,
            Reading reading,
            List<Unit> units,
            @Nullable Mark[] labels,
            Aside aside,
            BitSet attachmentLists) {
        this.source = source;
        this.reading = reading;
        this.units = units;
        this.labels = labels;
        this.aside = aside;
        this.attachmentLists = attachmentLists;
        this.nextMarked = nextMarked(units);
    }

    private static int[] nextMarked(List<Unit> units) {
        int[] next = new int[units.size()];
        int marked = units.size();
        for (int i = units.size() - 1; i >= 0; i--) {
            marked = units.get(i).isMarked() ? i : marked;
            next[i] = marked;
        }
        return next;
    }

    List<Policy> policies(
            List<Documents.Part> parts,
            Titles titles,
            FrontMatter frontMatter,
            Announcements announcements,
            Words demands) {
        List<Policy> policies = new ArrayList<>();
        for (int i = 0; !parts.isEmpty() && i < parts.get(0).from(); i++) {
            if (!aside.contains(i)) {
                aside.add(i, "text of a web page");
            }
        }
        List<Boilerplate> besides = aside.stretches();
        for (int i = 0; i < parts.size(); i++) {
            Documents.Part part = parts.get(i);
            Signatures signatures = Signatures.find(reading, labels, part.from(), part.to());
            Attachments attachments =
                    Attachments.find(reading, titles, signatures, attachmentLists, part.from(), part.to());
            int main = attachments.firstLine(part.to());
            Draft draft = new Draft(part.from(), main);
            frontMatter.sort(reading, draft, firstLabel(part.from(), main), aside.lines(), part.titled());
            explain(draft);
            Node root = front(draft);
            int count = body(part, draft, announcements, attachments, signatures, root);
            ArticleHeadings.mark(reading.text(), root);
            new RunInHeadings(reading.text(), demands).mark(root);
            int stop = i + 1 < parts.size()
                    ? span(parts.get(i + 1).from()).start()
                    : source.text().length();
            policies.add(policy("d" + (i + 1), draft, root, count, stop, besides));
        }
        boolean nothing = policies.isEmpty();
        return nothing ? List.of(new Policy("d1", source, null, List.of(), reading.leftOut(), List.of())) : policies;
    }

    private Policy policy(String id, Draft draft, Node root, int count, int stop, List<Boilerplate> besides) {
        List<Span> titleLines = draft.title.stream().map(this::span).toList();
        Provisions provisions = new Provisions(reading, count, leftOut(stop), titleLines);
        CompactTree list = provisions.of(root);
        List<Boilerplate> boilerplate = new ArrayList<>(provisions.outside());
        while (nextAside < besides.size() && besides.get(nextAside).span().start() < stop) {
            boilerplate.add(besides.get(nextAside++));
        }
        boilerplate.sort((a, b) -> a.span().compareTo(b.span()));
        return Policy.outlined(id, source, title(draft), list, boilerplate, new NumberingNotes(reading).of(root));
    }

    /** Page furniture and markup up to {@code stop}, in the source. */
    private List<Boilerplate> leftOut(int stop) {
        List<Boilerplate> all = reading.leftOut();
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
        Ranges ranges = ranges(draft.title);
        return ranges.isEmpty() ? null : reading.pieces().excerpt(ranges);
    }

    private Ranges ranges(List<Integer> lines) {
        Ranges ranges = new Ranges();
        for (int line : lines) {
            Line at = reading.lines().get(line);
            ranges.add(at.start(), at.end());
        }
        return ranges;
    }

    private void explain(Draft draft) {
        if (reading.trace().isOn()) {
            placed(draft.title, "title: " + draft.titleReason);
            placed(draft.noticeHeading, "heading of the notice that issues the rule");
            placed(draft.notice, "the notice that issues the rule");
            placed(draft.preamble, "preamble: stands before the first label");
        }
    }

    private void placed(List<Integer> lines, String reason) {
        for (int line : lines) {
            Line at = reading.lines().get(line);
            reading.trace().text(Decision.Kind.PLACED, at.start(), at.end(), reason);
        }
    }

    /** A tree with the cover notice and the preamble; other lines before the first label come with the body. */
    private Node front(Draft draft) {
        Node root = Node.root();
        if (!draft.notice.isEmpty() || !draft.noticeHeading.isEmpty()) {
            Node notice = root.add(new Node(Level.PARAGRAPH, null));
            notice.heading = ranges(draft.noticeHeading);
            notice.body = ranges(draft.notice);
        }
        if (!draft.preamble.isEmpty()) {
            Node preamble = root.add(new Node(Level.PREAMBLE, null));
            preamble.body = ranges(draft.preamble);
        }
        return root;
    }

    /** Adds the rest of the document to its tree; returns about how many provisions that gave. */
    private int body(
            Documents.Part part,
            Draft draft,
            Announcements announcements,
            Attachments attachments,
            Signatures signatures,
            Node root) {
        int first = draft.bodyLine();
        while (nextUnit < units.size() && units.get(nextUnit).line() < first) {
            nextUnit++;
        }
        int from = nextUnit;
        while (nextUnit < units.size() && units.get(nextUnit).line() < part.to()) {
            nextUnit++;
        }
        Nesting nesting = Nesting.of(units, from, nextUnit);
        if (reading.trace().isOn() && part.from() < part.to()) {
            nesting.explain(reading.trace(), span(part.from()).start());
        }
        new TreeBuilder(reading, units, nextMarked, nesting, announcements, attachments, signatures, root)
                .build(from, nextUnit);
        return nextUnit - from + 4;
    }
}
