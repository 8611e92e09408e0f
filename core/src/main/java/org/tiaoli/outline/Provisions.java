package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Span;

/** Turns the tree of one document into provisions, in document order. */
final class Provisions {

    private static final int NO_ATTACHMENT = -2;
    private static final int IN_ARTICLE = 1;

    private final Reading reading;
    private final Naming naming;
    private final CompactTree tree;
    private final List<Boilerplate> leftOut;
    private final List<Boilerplate> outside = new ArrayList<>();
    private final List<Span> titles;
    private int nextLeftOut;
    private boolean behindTitle;

    /** What is still to do, the next last: the nodes, and the indexes of their parents. */
    private final List<Node> open = new ArrayList<>();

    private int[] parents = new int[16];

    /** For each of these twice the index of the attachment they lie in, and one more in an article. */
    private int[] places = new int[16];

    /**
     * @param expected about how many provisions there will be
     * @param leftOut  page furniture and markup of the document, in order
     * @param titles   the lines of the title
     */
    Provisions(Reading reading, int expected, List<Boilerplate> leftOut, List<Span> titles) {
        this.reading = reading;
        this.tree = new CompactTree(reading.pieces(), expected);
        this.naming = new Naming(expected);
        this.leftOut = leftOut;
        this.titles = titles;
    }

    CompactTree of(Node root) {
        pushAll(root.children, 0, -1, NO_ATTACHMENT);
        while (!open.isEmpty()) {
            int last = open.size() - 1;
            emit(open.remove(last), parents[last], places[last]);
        }
        while (nextLeftOut < leftOut.size()) {
            outside.add(leftOut.get(nextLeftOut++));
        }
        return tree.built();
    }

    /** What was left out and lies in no provision. */
    List<Boilerplate> outside() {
        return outside;
    }

    private void pushAll(List<Node> nodes, int first, int parent, int place) {
        for (int i = nodes.size() - 1; i >= first; i--) {
            if (open.size() == parents.length) {
                parents = Arrays.copyOf(parents, 2 * parents.length);
                places = Arrays.copyOf(places, parents.length);
            }
            parents[open.size()] = parent;
            places[open.size()] = place;
            open.add(nodes.get(i));
        }
    }

    private void emit(Node node, int parent, int place) {
        Node only = node.level == Level.ARTICLE ? onlyParagraph(node) : null;
        int index = provision(node, only == null ? node.body : only.body, parent, place);
        int below =
                node.level == Level.ATTACHMENT ? index << 1 : node.level == Level.ARTICLE ? place | IN_ARTICLE : place;
        pushAll(node.children, only == null ? 0 : 1, index, below);
        if (only != null) {
            pushAll(only.children, 0, index, below);
        }
    }

    private static @Nullable Node onlyParagraph(Node article) {
        if (article.children.isEmpty() || article.children.get(0).level != Level.PARAGRAPH) {
            return null;
        }
        for (int i = 1; i < article.children.size(); i++) {
            if (article.children.get(i).level == Level.PARAGRAPH) {
                return null;
            }
        }
        return article.children.get(0);
    }

    private int provision(Node node, Ranges body, int parent, int where) {
        boolean inArticle = (where & IN_ARTICLE) != 0;
        int above = node.level == Level.ARTICLE ? where >> 1 : parent;
        Mark mark = node.mark;
        int sub = mark == null ? 0 : mark.sub();
        int number = naming.number(node, above);
        // these are never printed with a number, so the count is theirs alone
        boolean counted = node.level == Level.PARAGRAPH || node.level == Level.TABLE;
        boolean alone = counted || isSurelyAlone(node);
        int again = alone ? 1 : naming.wanted(node, above, number, sub);
        boolean byLevel =
                inArticle || !(node.level == Level.SECTION || node.level == Level.ITEM || node.level == Level.SUBITEM);
        int place = alone || byLevel ? again : naming.printed(above, node.family(), number, sub);
        if (Naming.isSupplement(node)) {
            String heading = reading.pieces().excerpt(node.heading).text();
            place = naming.bare(above, PlaceNames.bareChapter(Glyphs.squeeze(heading, 0, heading.length())));
        }
        boolean numbered = node.level == Level.PARAGRAPH ? inArticle : mark != null || node.number >= 0;
        boolean spread = node.level.isContainer() && Spread.isSpread(reading.text(), node.heading);
        int index = tree.add(node, body, parent, number, sub, numbered, spread);
        if (again > 1 || place > 1) {
            tree.repeats(index, naming.unused(node, above, number, again), place);
        }
        if (nextLeftOut < leftOut.size() || !behindTitle) {
            gaps(index);
        }
        return index;
    }

    /** Is its number the only one of its kind at this place, as nearly all are? Then nothing has to be counted. */
    private static boolean isSurelyAlone(Node node) {
        Node parent = node.parent;
        if (node.mark == null || parent == null || node.level == Level.CHAPTER) {
            return false;
        }
        return node.level == Level.ARTICLE ? node.growth().articlesRise() : parent.isSteady;
    }

    private void gaps(int index) {
        Span span = tree.span(index);
        behindTitle =
                titles.isEmpty() || span.start() > titles.get(titles.size() - 1).end();
        List<Span> gaps = new ArrayList<>(0);
        while (nextLeftOut < leftOut.size() && leftOut.get(nextLeftOut).span().start() < span.end()) {
            Boilerplate item = leftOut.get(nextLeftOut++);
            if (item.span().start() >= span.start()) {
                gaps.add(item.span());
            } else {
                outside.add(item);
            }
        }
        for (int i = 0; i < titles.size(); i++) {
            if (span.contains(titles.get(i))) {
                gaps.add(titles.get(i));
            }
        }
        if (!gaps.isEmpty()) {
            tree.gaps(index, gaps);
        }
    }
}
