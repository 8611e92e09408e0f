package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at again when a tree is whole, gathered while it grows, so that nobody has to climb all of it for the few
 * places that matter. One for each tree; not thread-safe.
 */
final class Growth {

    private static final int FIRST = 1000;

    private final List<Node> articles = new ArrayList<>();
    private final List<Node> lists = new ArrayList<>();

    private boolean regular = true;
    private boolean articlesRise = true;

    /** Before the first, and behind the opening of an attachment, there is none. */
    private @Nullable Mark lastArticle;

    /** Takes notice of a child that is added to {@code parent} as its last. */
    void added(Node parent, Node child) {
        Mark mark = child.mark;
        if (child.level == Level.ARTICLE || child.level == Level.ATTACHMENT) {
            article(child);
        }
        if (mark == null) {
            return;
        }
        regular &= !mark.odd();
        if (mark.family().isList()) {
            list(parent, mark);
        }
        if (child.level != Level.ARTICLE) {
            Mark last = parent.lastMark;
            boolean next = last == null ? mark.key() == FIRST : mark.family() == last.family() && mark.follows(last);
            parent.isSteady &= next;
            regular &= next;
            parent.lastMark = mark;
        }
    }

    private void article(Node node) {
        Mark mark = node.level == Level.ARTICLE ? node.mark : null;
        if (mark != null) {
            Mark last = lastArticle;
            articlesRise &= last == null || mark.key() > last.key();
            regular &= last == null ? mark.key() == FIRST : mark.follows(last);
        }
        lastArticle = mark;
        articles.add(node);
    }

    private void list(Node parent, Mark mark) {
        if (parent.hasList || parent.children.isEmpty()) {
            return;
        }
        Mark before = parent.children.get(parent.children.size() - 1).mark;
        if (before != null && before.family() == mark.family() && mark.number() > before.number()) {
            parent.hasList = true;
            lists.add(parent);
        }
    }

    /** Articles and attachments, in order. */
    List<Node> articles() {
        return articles;
    }

    /** Does each article have a higher number than the one before, apart from the first of an attachment? */
    boolean articlesRise() {
        return articlesRise;
    }

    /** Those below which labels of one kind of list stand side by side and count upwards. */
    List<Node> lists() {
        return lists;
    }

    /** Do all labels count from one on without a gap, and have no wrong character? Then there is nothing to note. */
    boolean isRegular() {
        return regular;
    }
}
