package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the units of one document into a tree. */
final class TreeBuilder {

    private static final int LONGEST_BARE_HEADING = 45;
    private static final int LOOK_AHEAD = 80;
    private static final int LONGEST_CATCH_ALL = 60;

    private final String text;
    private final List<Unit> units;
    private final List<Line> lines;
    private final Nesting nesting;
    private final Words openers;
    private final Words cases;
    private final Words enacting;
    private final Attachments attachments;
    private final Signatures signatures;

    private final Node root;
    private Node container;
    private @Nullable Node article;
    private @Nullable Node paragraph;
    private final List<Node> list = new ArrayList<>();

    TreeBuilder(
            Reading reading,
            List<Unit> units,
            Nesting nesting,
            Words openers,
            Words cases,
            Words enacting,
            Attachments attachments,
            Signatures signatures,
            Node root) {
        this.text = reading.text();
        this.lines = reading.lines();
        this.units = units;
        this.nesting = nesting;
        this.openers = openers;
        this.cases = cases;
        this.enacting = enacting;
        this.attachments = attachments;
        this.signatures = signatures;
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
            } else if (start != null && unit.start() == line.start()) {
                i = attachment(start, i, to);
            } else if (signatures.contains(unit.line())) {
                signature(unit, i);
            } else if (mark == null) {
                plain(unit, i, to);
            } else if (mark.family() == Family.ARTICLE) {
                article(unit, mark);
            } else if (mark.family().isContainer()) {
                container(unit, mark, mark.family().level());
            } else {
                item(unit, mark, i, to);
            }
        }
    }

    // --- headings and articles

    private void container(Unit unit, Mark mark, Level level) {
        open(mark, level).heading.add(unit.bodyStart(text), unit.end());
    }

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

    /** 一、 counts sections too, but below 第一节. */
    private static int rank(Node node) {
        return node.level == Level.SECTION && !node.isOf(Family.SECTION) ? 4 : node.level.ordinal();
    }

    private void article(Unit unit, Mark mark) {
        closeArticle();
        article = container.add(new Node(Level.ARTICLE, mark));
        if (unit.bodyStart(text) < unit.end()) {
            newParagraph(unit.bodyStart(text), unit.end());
        }
    }

    private void closeArticle() {
        article = null;
        paragraph = null;
        list.clear();
    }

    private Node newParagraph(int from, int to) {
        list.clear();
        Node parent = article != null ? article : container;
        Node added = parent.add(new Node(Level.PARAGRAPH, null));
        added.body.add(from, to);
        announce(added, from, to);
        paragraph = added;
        return added;
    }

    private void announce(Node node, int from, int to) {
        String tail = tail(from, to);
        node.opensList = openers.in(tail) && !enacting.in(tail);
        node.opensCases = cases.in(tail);
    }

    // --- lists

    private void item(Unit unit, Mark mark, int index, int to) {
        if (article == null && mark.family() == Family.HAN_COMMA && !isInsideList(mark)) {
            section(unit, mark);
            return;
        }
        if (isHeadingOfArticles(unit, mark, index, to)) {
            container(unit, mark, Level.SECTION);
            return;
        }
        int depth = depth(mark);
        while (list.size() > depth) {
            list.remove(list.size() - 1);
        }
        Node parent = list.isEmpty() ? holder() : list.get(list.size() - 1);
        Node node = parent.add(new Node(list.isEmpty() ? Level.ITEM : Level.SUBITEM, mark));
        list.add(node);
        int end = endOfCatchAll(unit, node);
        itemText(node, unit.bodyStart(text), end, unit.line(), index, to);
        int rest = Glyphs.skipWhite(text, end, unit.end());
        if (rest < unit.end()) {
            Node cover = article == null ? container : article;
            list.clear();
            paragraph = null;
            newParagraph(rest, unit.end());
            if (cover == root && !openers.in(tail(rest, unit.end()))) {
                paragraph = null;
            }
        }
    }

    private boolean isInsideList(Mark mark) {
        if (list.isEmpty()) {
            return paragraph != null && paragraph.opensList && mark.number() == 1;
        }
        Family deepest = list.get(list.size() - 1).family();
        return deepest != null && (depthOf(mark.family()) >= 0 || nesting.isBelow(mark.family(), deepest));
    }

    private void section(Unit unit, Mark mark) {
        Node node = open(mark, Level.SECTION);
        int from = unit.bodyStart(text);
        (isBareHeading(from, unit.end()) ? node.heading : node.body).add(from, unit.end());
        announce(node, from, unit.end());
    }

    /** A phrase without any closing mark that something follows. */
    private boolean isBareHeading(int from, int to) {
        if (to - from > LONGEST_BARE_HEADING || from >= to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Glyphs.endsParagraph(text.charAt(i)) && (i < to - 1 || !isColon(text.charAt(i)))) {
                return false;
            }
        }
        return !isColon(text.charAt(to - 1)) && !Glyphs.isComma(text.charAt(to - 1));
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    /** 一、管辖 over 第一条: a short phrase that an article follows at once. */
    private boolean isHeadingOfArticles(Unit unit, Mark mark, int index, int to) {
        if (index + 1 >= to || !isBareHeading(unit.bodyStart(text), unit.end())) {
            return false;
        }
        Mark next = units.get(index + 1).mark();
        if (next == null || next.family() != Family.ARTICLE) {
            return false;
        }
        int depth = depthOf(mark.family());
        Mark open = depth < 0 ? null : list.get(depth).mark;
        return open == null || !mark.follows(open);
    }

    private int depthOf(Family family) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).isOf(family)) {
                return i;
            }
        }
        return -1;
    }

    private int depth(Mark mark) {
        int same = depthOf(mark.family());
        if (same >= 0) {
            return same;
        }
        int depth = list.size();
        if (mark.family() == Family.HAN_IS && depth > 0 && lastChar(list.get(depth - 1)) == '。') {
            // usage gives 一是 no level: it goes below an item only where that announces it
            return depth - 1;
        }
        while (depth > 0 && !isBelow(mark.family(), list.get(depth - 1))) {
            depth--;
        }
        return depth;
    }

    private boolean isBelow(Family family, Node node) {
        Family outer = node.family();
        return outer != null && nesting.isBelow(family, outer);
    }

    /** What a list at this place hangs on. */
    private Node holder() {
        if (article != null) {
            if (paragraph == null) {
                paragraph = article.add(new Node(Level.PARAGRAPH, null));
            }
            return paragraph;
        }
        return paragraph != null && paragraph.opensList ? paragraph : container;
    }

    /** Where the last case of a list (其他…情形。) is followed by more text in its line, that text is a new paragraph. */
    private int endOfCatchAll(Unit unit, Node node) {
        int from = unit.bodyStart(text);
        Node parent = node.parent;
        if (parent == null
                || parent.children.size() < 2
                || !(text.startsWith("其他", from) || text.startsWith("其它", from))) {
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

    private void itemText(Node node, int from, int end, int line, int index, int to) {
        boolean whole = end == lines.get(line).end() || end == units.get(index).end();
        boolean followed = index + 1 < to && whole && opensBelow(node, units.get(index + 1));
        if (isBareHeading(from, end) && followed) {
            node.heading.add(from, end);
        } else {
            node.body.add(from, end);
        }
        announce(node, from, end);
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
        return mark.family().isList() && mark.number() == 1 && isBelow(mark.family(), node);
    }

    // --- text without a label

    private void plain(Unit unit, int index, int to) {
        int from = unit.start();
        int end = unit.end();
        if (list.isEmpty()) {
            plainOutsideList(unit, index, to);
            return;
        }
        Node open = list.get(list.size() - 1);
        if (staysInItem(unit, open, index, to)) {
            open.body.add(from, end);
            return;
        }
        if (article == null) {
            boolean below = container != root && container.level == Level.SECTION && !container.isOf(Family.SECTION);
            paragraph = null;
            list.clear();
            Node added = newParagraph(from, end);
            if (!below && !added.opensList) {
                paragraph = null;
            }
            return;
        }
        newParagraph(from, end);
    }

    private void plainOutsideList(Unit unit, int index, int to) {
        int from = unit.start();
        int end = unit.end();
        if (article != null) {
            newParagraph(from, end);
        } else if (container == root || container.level == Level.ATTACHMENT) {
            newParagraph(from, end);
        } else if (paragraph != null) {
            newParagraph(from, end);
        } else if (goesOnHeading(unit, index, to)) {
            container.heading.add(from, end);
        } else {
            container.body.add(from, end);
            announce(container, from, end);
        }
    }

    /** The second line of 第三章 监督检查与／责任追究. */
    private boolean goesOnHeading(Unit unit, int index, int to) {
        if (container.body.count() > 0 || container.children.size() > 0 || container.isOf(Family.HAN_COMMA)) {
            return false;
        }
        if (container.heading.isEmpty()) {
            return isBareHeading(unit.start(), unit.end());
        }
        Mark next = index + 1 < to ? units.get(index + 1).mark() : null;
        boolean article = next != null && !next.family().isList();
        return article && isBareHeading(unit.start(), unit.end()) && unit.end() - unit.start() <= 20;
    }

    private boolean staysInItem(Unit unit, Node open, int index, int to) {
        String tail = tail(unit.start(), unit.end());
        Node goesOn = nextOfOpenLists(index + 1, to);
        boolean opens =
                openers.in(tail) && (startsList(index + 1, to) || goesOn == null && listMark(index + 1, to) != null);
        char last = lastChar(open);
        if (article != null) {
            if (goesOn != null) {
                return true;
            }
            return isColon(last) || hasEarlierContinuation(open) && last == '。' && !text.startsWith("前", unit.start());
        }
        if (open.body.isEmpty() && open.children.isEmpty() && !open.heading.isEmpty()) {
            return true;
        }
        if (goesOn != null && !opens) {
            return true;
        }
        if (opens) {
            return goesOn != null && goesOn != list.get(0) && isColon(last);
        }
        if (restarts(index + 1, to) || enacting.in(tail)) {
            return false;
        }
        return !(isListOfCases() && last == '。');
    }

    private boolean startsList(int index, int to) {
        Mark mark = listMark(index, to);
        return mark != null && mark.number() == 1;
    }

    private @Nullable Mark listMark(int index, int to) {
        Mark mark = index < to ? units.get(index).mark() : null;
        return mark != null && mark.family().isList() ? mark : null;
    }

    /** Does the next unit begin a list anew of the kind that is open? */
    private boolean restarts(int index, int to) {
        Mark mark = listMark(index, to);
        return mark != null && mark.number() == 1 && depthOf(mark.family()) >= 0;
    }

    private boolean isListOfCases() {
        Node parent = list.get(list.size() - 1).parent;
        return parent != null && parent.opensCases;
    }

    /** The open item whose list goes on further down; null where all open lists are at their end. */
    private @Nullable Node nextOfOpenLists(int from, int to) {
        for (int i = from; i < Math.min(to, from + LOOK_AHEAD); i++) {
            Mark mark = units.get(i).mark();
            if (attachments.at(units.get(i).line()) != null) {
                return null;
            }
            if (mark == null) {
                continue;
            }
            if (!mark.family().isList()) {
                return null;
            }
            int depth = depthOf(mark.family());
            if (depth >= 0) {
                Mark open = list.get(depth).mark;
                return open != null && mark.number() > open.number() ? list.get(depth) : null;
            }
            if (isAboveAll(mark)) {
                return null;
            }
        }
        return null;
    }

    private boolean isAboveAll(Mark mark) {
        return !isBelow(mark.family(), list.get(0));
    }

    /** Has an earlier item of the same list text in a line of its own? Then the last one may have so too. */
    private static boolean hasEarlierContinuation(Node open) {
        Node parent = open.parent;
        if (parent == null) {
            return false;
        }
        for (Node sibling : parent.children) {
            if (sibling != open && sibling.body.count() > 1) {
                return true;
            }
        }
        return false;
    }

    private char lastChar(Node node) {
        int count = node.body.count();
        return count == 0 ? ' ' : text.charAt(node.body.end(count - 1) - 1);
    }

    private String tail(int from, int to) {
        return text.substring(Math.max(from, to - 400), to);
    }

    // --- what stands beside the text

    private void table(TextTable table) {
        Node parent = container;
        if (article != null) {
            parent = article;
        }
        list.clear();
        Node node = parent.add(new Node(Level.TABLE, null));
        node.table = table;
    }

    private void signature(Unit unit, int index) {
        Node open = paragraph;
        if (open != null
                && index > 0
                && signatures.contains(units.get(index - 1).line())) {
            open.body.add(unit.start(), unit.end());
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
        container = node;
        int last = index;
        node.heading.add(
                start.headingStart(),
                Math.min(start.headingEnd(), units.get(index).end()));
        while (last + 1 < to
                && units.get(last + 1).line() <= start.lastLine()
                && !units.get(last + 1).isMarked()) {
            last++;
            node.heading.add(units.get(last).start(), units.get(last).end());
        }
        return last;
    }
}
