package org.tiaoli.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the units of one document into a tree. One for each document; not thread-safe. */
final class TreeBuilder {

    private static final int LONGEST_SECOND_LINE = 20;
    private static final int LONGEST_CATCH_ALL = 60;
    private static final int RANK_BELOW_SECTIONS = 4;

    private final String text;
    private final List<Line> lines;
    private final List<Unit> units;
    private final Announcements announcements;
    private final Attachments attachments;
    private final Signatures signatures;
    private final OpenLists lists;
    private final Continuation continuation;
    private final Trace trace;

    private final Node root;
    private Node container;
    private @Nullable Node article;
    private @Nullable Node paragraph;

    /** What the last line without a label went to. */
    private @Nullable Node lastPlain;

    TreeBuilder(
            Reading reading,
            List<Unit> units,
            int[] nextMarked,
            Nesting nesting,
            Announcements announcements,
            Attachments attachments,
            Signatures signatures,
            Node root) {
        this.text = reading.text();
        this.lines = reading.lines();
        this.trace = reading.trace();
        this.units = units;
        this.announcements = announcements;
        this.attachments = attachments;
        this.signatures = signatures;
        this.lists = new OpenLists(text, units, nextMarked, nesting, attachments);
        this.continuation = new Continuation(text, units, lists, announcements);
        this.root = root;
        this.container = root;
    }

    /** Adds the units of {@code [from, to)}. */
    void build(int from, int to) {
        for (int i = from; i < to; i++) {
            Unit unit = units.get(i);
            Line line = lines.get(unit.line());
            Attachments.Start start = attachments.at(unit.line());
            Mark mark = unit.mark();
            if (line.table() != null) {
                table(line.table());
                trace.placed(unit, "a table");
            } else if (start != null && unit.start() == line.start()) {
                i = attachment(start, i, to);
            } else if (signatures.contains(unit.line())) {
                signature(unit, i);
            } else if (mark == null) {
                plain(unit, i, to);
            } else if (mark.family() == Family.ARTICLE) {
                article(unit, mark);
            } else if (mark.family().isContainer()) {
                open(mark, mark.family().level()).addHeading(unit.bodyStart(text), unit.end());
                trace.placed(unit, "a heading, below those that are wider");
            } else if (mark.family() == Family.PARAGRAPH && article != null) {
                paragraph(unit, mark, article);
            } else {
                item(unit, mark, i, to);
            }
        }
    }

    // --- headings and articles

    /** Opens a heading below those that are wider. */
    private Node open(Mark mark, Level level) {
        closeArticle();
        Node node = new Node(level, mark);
        while (container != root && container.level != Level.ATTACHMENT && rank(container) >= rank(node)) {
            container = parentOf(container);
        }
        container = container.add(node);
        return node;
    }

    /** 一、 counts sections too, but below 第一节 and 壹、. */
    private static int rank(Node node) {
        if (node.level != Level.SECTION || node.isOf(Family.SECTION)) {
            return node.level.ordinal();
        }
        return node.isOf(Family.FORMAL_COMMA) ? RANK_BELOW_SECTIONS : RANK_BELOW_SECTIONS + 1;
    }

    private void article(Unit unit, Mark mark) {
        closeArticle();
        article = container.add(new Node(Level.ARTICLE, mark));
        trace.placed(unit, "an article, in the heading above it");
        if (unit.bodyStart(text) < unit.end()) {
            newParagraph(unit.bodyStart(text), unit.end());
        }
    }

    /** 第一款, where texts print it. */
    private void paragraph(Unit unit, Mark mark, Node above) {
        lists.clear();
        Node added = above.add(new Node(Level.PARAGRAPH, mark));
        added.addBody(unit.bodyStart(text), unit.end());
        paragraph = added;
        trace.placed(unit, "a paragraph of the article, with a label of its own");
    }

    private void closeArticle() {
        article = null;
        paragraph = null;
        lists.clear();
    }

    private Node newParagraph(int from, int to) {
        lists.clear();
        Node parent = article != null ? article : container;
        Node added = parent.add(new Node(Level.PARAGRAPH, null));
        added.addBody(from, to);
        paragraph = added;
        return added;
    }

    // --- lists

    private void item(Unit unit, Mark mark, int index, int to) {
        if (article == null && mark.family().opensSections() && !isInsideList(mark)) {
            Node section = open(mark, Level.SECTION);
            int from = unit.bodyStart(text);
            boolean heading = Phrases.isBareHeading(text, from, unit.end());
            section.addText(heading, from, unit.end());
            trace.placed(unit, "a section: such marks count sections where they stand in no article and no list");
            return;
        }
        if (isHeadingOfArticles(unit, mark, index, to)) {
            open(mark, Level.SECTION).addHeading(unit.bodyStart(text), unit.end());
            trace.placed(unit, "a heading over articles: a short phrase, and an article follows at once");
            return;
        }
        if (article == null && lists.resumes(mark)) {
            paragraph = null;
        }
        String reason = trace.isOn() ? lists.explain(mark, trace) : "";
        lists.closeFor(mark);
        boolean below = !lists.isEmpty();
        Node node = (below ? lists.deepest() : holder()).add(new Node(below ? Level.SUBITEM : Level.ITEM, mark));
        lists.add(node);
        int end = endOfCatchAll(unit, node);
        itemText(node, unit.bodyStart(text), end, index, to);
        trace.placed(unit, reason);
        int rest = Glyphs.skipWhite(text, end, unit.end());
        if (rest < unit.end()) {
            newParagraphBesideList(rest, unit.end());
        }
    }

    private boolean isInsideList(Mark mark) {
        if (lists.isEmpty()) {
            return mark.number() == 1 && paragraph != null && paragraph.announcesList(text, announcements);
        }
        return lists.encloses(mark);
    }

    /** 一、管辖 over 第一条: a short phrase that an article follows at once. */
    private boolean isHeadingOfArticles(Unit unit, Mark mark, int index, int to) {
        Mark next = index + 1 < to ? units.get(index + 1).mark() : null;
        if (next == null || next.family() != Family.ARTICLE) {
            return false;
        }
        Node same = lists.of(mark.family());
        boolean anew = same == null || same.mark == null || !mark.follows(same.mark);
        return anew && Phrases.isBareHeading(text, unit.bodyStart(text), unit.end());
    }

    /** What a list at this place hangs on. */
    private Node holder() {
        if (article != null) {
            if (paragraph == null) {
                paragraph = article.add(new Node(Level.PARAGRAPH, null));
            }
            return paragraph;
        }
        return paragraph != null && paragraph.leadsToList(text, announcements) ? paragraph : container;
    }

    /** Where the last case of a list (其他…情形。) is followed by more text in its line, that text is a new paragraph. */
    private int endOfCatchAll(Unit unit, Node node) {
        int from = unit.bodyStart(text);
        boolean other = from + 1 < unit.end() && text.charAt(from) == '其' && "他它".indexOf(text.charAt(from + 1)) >= 0;
        Node parent = node.parent;
        if (!other || parent == null || parent.children.size() < 2) {
            return unit.end();
        }
        int stop = Glyphs.indexOf(text, '。', from, Math.min(unit.end(), from + LONGEST_CATCH_ALL));
        if (stop < 0 || stop >= unit.end() - 1) {
            return unit.end();
        }
        boolean closesCases =
                text.startsWith("情形", stop - 2) || text.startsWith("行为", stop - 2) || text.charAt(stop - 1) == '的';
        return closesCases ? stop + 1 : unit.end();
    }

    private void itemText(Node node, int from, int end, int index, int to) {
        boolean whole = end == units.get(index).end();
        boolean heading = whole
                && index + 1 < to
                && opensBelow(node, units.get(index + 1))
                && Phrases.isBareHeading(text, from, end);
        node.addText(heading, from, end);
    }

    /** Does the next unit stand below this item: text of its own, or a narrower list? */
    private boolean opensBelow(Node node, Unit next) {
        Mark mark = next.mark();
        if (mark == null) {
            return article == null
                    && lines.get(next.line()).table() == null
                    && attachments.at(next.line()) == null
                    && !signatures.contains(next.line());
        }
        return mark.family().isList() && mark.number() == 1 && lists.isBelow(mark.family(), node);
    }

    // --- text without a label

    private void plain(Unit unit, int index, int to) {
        Node last = lastPlain;
        if (last != null && attachments.goesOnNaming(unit.line())) {
            last.addBody(unit.start(), unit.end());
            trace.placed(unit, "goes on the list that names attachments");
        } else if (isBareChapter(unit, index, to)) {
            closeArticle();
            container = attachmentOrRoot().add(new Node(Level.CHAPTER, null));
            container.addHeading(unit.start(), unit.end());
            trace.placed(unit, "a chapter without a number, over articles");
        } else if (lists.isEmpty() || article == null && attachments.isNaming(unit.line())) {
            lists.clear();
            lastPlain = plainOutsideList(unit, index, to);
            trace.placed(unit, lastPlain == container ? "text of the heading above" : "a paragraph");
        } else if (article != null ? continuation.inArticle(index, to) : continuation.outsideArticle(index, to)) {
            lastPlain = lists.deepest();
            lastPlain.addBody(unit.start(), unit.end());
            trace.placed(unit, continuation.why());
        } else {
            lastPlain = newParagraphBesideList(unit.start(), unit.end());
            trace.placed(unit, continuation.why());
        }
    }

    /** A chapter without a number over articles: 总则, 附则, and behind one of them any short phrase. */
    private boolean isBareChapter(Unit unit, int index, int to) {
        Mark next = index + 1 < to ? units.get(index + 1).mark() : null;
        if (next == null || next.family() != Family.ARTICLE || unit.end() - unit.start() > LONGEST_SECOND_LINE) {
            return false;
        }
        if (Phrases.isGeneralPart(text, unit.start(), unit.end())) {
            return container.mark == null || !container.heading.isEmpty();
        }
        return container.level == Level.CHAPTER
                && container.mark == null
                && Glyphs.endsSentence(text.charAt(units.get(index - 1).end() - 1))
                && Phrases.isBareHeading(text, unit.start(), unit.end());
    }

    /** Outside of articles, what follows hangs on the paragraph only if it announces a list or stands in a section. */
    private Node newParagraphBesideList(int from, int to) {
        boolean inSection = container != root && container.level == Level.SECTION && !container.isOf(Family.SECTION);
        List<Node> above = lists.copy();
        Node added = newParagraph(from, to);
        lists.breakOff(above);
        if (article == null && !inSection && !added.leadsToList(text, announcements)) {
            paragraph = null;
        }
        return added;
    }

    private Node plainOutsideList(Unit unit, int index, int to) {
        boolean free = container == root || container.level == Level.ATTACHMENT;
        if (article != null || free || paragraph != null) {
            return newParagraph(unit.start(), unit.end());
        }
        boolean heading = goesOnHeading(unit, index, to);
        container.addText(heading, unit.start(), unit.end());
        return container;
    }

    /** The second line of 第三章 监督检查与／责任追究. */
    private boolean goesOnHeading(Unit unit, int index, int to) {
        if (!container.body.isEmpty() || !container.children.isEmpty()) {
            return false;
        }
        if (container.heading.isEmpty()) {
            return Phrases.isBareHeading(text, unit.start(), unit.end());
        }
        if (container.isOf(Family.HAN_COMMA) || container.isOf(Family.FORMAL_COMMA)) {
            return false;
        }
        Mark next = index + 1 < to ? units.get(index + 1).mark() : null;
        return next != null
                && !next.family().isList()
                && unit.end() - unit.start() <= LONGEST_SECOND_LINE
                && Phrases.isBareHeading(text, unit.start(), unit.end());
    }

    // --- what stands beside the text

    private void table(TextTable table) {
        lists.clear();
        Node parent = article != null ? article : container;
        parent.add(new Node(Level.TABLE, null)).table = table;
    }

    private void signature(Unit unit, int index) {
        trace.placed(unit, "a signature: names over a date that stands alone");
        Node open = paragraph;
        boolean goesOn = index > 0 && signatures.contains(units.get(index - 1).line());
        if (open != null && goesOn) {
            open.addBody(unit.start(), unit.end());
            return;
        }
        closeArticle();
        container = attachmentOrRoot();
        newParagraph(unit.start(), unit.end());
    }

    private Node attachmentOrRoot() {
        Node at = container;
        while (at != root && at.level != Level.ATTACHMENT) {
            at = parentOf(at);
        }
        return at;
    }

    private Node parentOf(Node node) {
        return node.parent == null ? root : node.parent;
    }

    private int attachment(Attachments.Start start, int index, int to) {
        closeArticle();
        Node node = root.add(new Node(Level.ATTACHMENT, null));
        node.labelStart = start.labelStart();
        node.labelEnd = start.labelEnd();
        node.number = start.number();
        node.addHeading(
                start.headingStart(),
                Math.min(start.headingEnd(), units.get(index).end()));
        container = node;
        trace.placed(units.get(index), "opens an attachment");
        int last = index;
        while (last + 1 < to && isHeadingOf(start, units.get(last + 1))) {
            last++;
            node.addHeading(units.get(last).start(), units.get(last).end());
            trace.placed(units.get(last), "heading of the attachment");
        }
        return last;
    }

    private static boolean isHeadingOf(Attachments.Start start, Unit unit) {
        return unit.line() <= start.lastLine() && !unit.isMarked();
    }
}
