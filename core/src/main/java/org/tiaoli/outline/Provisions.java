package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Span;

/** Turns the tree of one document into provisions, in document order. */
final class Provisions {

    private final Reading reading;
    private final String source;
    private final Naming naming = new Naming();
    private final List<Provision> out = new ArrayList<>();
    private final List<Boilerplate> leftOut;
    private final List<Boilerplate> outside = new ArrayList<>();
    private final List<Span> titles;
    private int nextLeftOut;

    /**
     * @param leftOut page furniture and markup of the document, in order
     * @param titles  the lines of the title
     */
    Provisions(Reading reading, String source, List<Boilerplate> leftOut, List<Span> titles) {
        this.reading = reading;
        this.source = source;
        this.leftOut = leftOut;
        this.titles = titles;
    }

    List<Provision> of(Node root) {
        Frame frame = new Frame(null, null, false);
        for (Node child : root.children) {
            add(child, frame);
        }
        while (nextLeftOut < leftOut.size()) {
            outside.add(leftOut.get(nextLeftOut++));
        }
        return out;
    }

    /** What was left out and lies in no provision. */
    List<Boilerplate> outside() {
        return outside;
    }

    private record Frame(
            @Nullable ProvisionId parent, @Nullable ProvisionId attachment, boolean inArticle) {}

    private void add(Node node, Frame frame) {
        List<Work> open = new ArrayList<>(List.of(new Work(node, frame)));
        while (!open.isEmpty()) {
            Work work = open.remove(open.size() - 1);
            List<Work> below = emit(work.node, work.frame);
            for (int i = below.size() - 1; i >= 0; i--) {
                open.add(below.get(i));
            }
        }
    }

    private record Work(Node node, Frame frame) {}

    private List<Work> emit(Node node, Frame frame) {
        Node text = node;
        List<Node> children = node.children;
        if (node.level == Level.ARTICLE) {
            Node only = onlyParagraph(node);
            if (only != null) {
                text = only;
                children = new ArrayList<>(only.children);
                children.addAll(node.children.subList(1, node.children.size()));
            }
        }
        ProvisionId id = naming.name(node, frame.parent, frame.attachment, frame.inArticle);
        boolean numbered = node.level != Level.PARAGRAPH || frame.inArticle;
        String number = node.number;
        if (node.level == Level.PARAGRAPH && frame.inArticle) {
            String eId = id.eId();
            number = eId.substring(eId.lastIndexOf('_') + 1);
        }
        provision(node, text.body, id, numbered ? number : null, frame.parent);
        ProvisionId attachment = node.level == Level.ATTACHMENT ? id : frame.attachment;
        boolean inArticle = node.level == Level.ARTICLE || frame.inArticle;
        Frame below = new Frame(id, attachment, inArticle);
        List<Work> works = new ArrayList<>(children.size());
        for (Node child : children) {
            works.add(new Work(child, below));
        }
        return works;
    }

    private static @Nullable Node onlyParagraph(Node article) {
        Node only = null;
        for (Node child : article.children) {
            if (child.level == Level.PARAGRAPH) {
                if (only != null) {
                    return null;
                }
                only = child;
            }
        }
        return only != null && article.children.get(0) == only ? only : null;
    }

    private void provision(
            Node node, Ranges body, ProvisionId id, @Nullable String number, @Nullable ProvisionId parent) {
        Excerpt heading = heading(node);
        Excerpt text = reading.excerpt(body);
        String label = node.labelEnd > node.labelStart ? label(node) : null;
        Span span = span(node, heading, text);
        List<Provision.Row> rows = node.table == null ? List.of() : rows(node.table);
        out.add(new Provision(id, node.level, number, label, heading, text, parent, span, gaps(span), rows));
    }

    private @Nullable Excerpt heading(Node node) {
        if (node.heading.isEmpty()) {
            return null;
        }
        Ranges ranges = node.heading;
        boolean spread = node.level.isContainer() && Spread.isSpread(reading.text(), ranges);
        return spread ? reading.excerptWithoutSpaces(ranges) : reading.excerpt(ranges);
    }

    private String label(Node node) {
        return reading.text().substring(node.labelStart, node.labelEnd);
    }

    private Span span(Node node, @Nullable Excerpt heading, Excerpt text) {
        if (node.table != null) {
            return new Span(node.table.start(), node.table.end());
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        if (node.labelEnd > node.labelStart) {
            Span label = reading.span(node.labelStart, node.labelEnd);
            start = label.start();
            end = label.end();
        }
        if (heading != null) {
            start = Math.min(start, heading.span().start());
            end = Math.max(end, heading.span().end());
        }
        if (!text.isEmpty()) {
            start = Math.min(start, text.span().start());
            end = Math.max(end, text.span().end());
        }
        return new Span(Math.min(start, end), end);
    }

    private List<Span> gaps(Span span) {
        List<Span> gaps = new ArrayList<>();
        while (nextLeftOut < leftOut.size() && leftOut.get(nextLeftOut).span().start() < span.end()) {
            Boilerplate item = leftOut.get(nextLeftOut++);
            if (item.span().start() >= span.start()) {
                gaps.add(item.span());
            } else {
                outside.add(item);
            }
        }
        for (Span title : titles) {
            if (span.contains(title)) {
                gaps.add(title);
            }
        }
        return gaps;
    }

    private List<Provision.Row> rows(TextTable table) {
        List<Provision.Row> rows = new ArrayList<>(table.rows().size());
        for (List<Span> row : table.rows()) {
            List<Excerpt> cells = new ArrayList<>(row.size());
            for (Span cell : row) {
                cells.add(Excerpt.of(source, cell));
            }
            rows.add(new Provision.Row(cells));
        }
        return rows;
    }
}
