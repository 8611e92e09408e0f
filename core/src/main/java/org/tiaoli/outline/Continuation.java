package org.tiaoli.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a line without a label belongs to the item above it, or ends the list. */
final class Continuation {

    private final String text;
    private final List<Unit> units;
    private final OpenLists lists;
    private final Announcements announcements;

    /** Why the last answer was given. */
    private String why = "";

    Continuation(String text, List<Unit> units, OpenLists lists, Announcements announcements) {
        this.text = text;
        this.units = units;
        this.lists = lists;
        this.announcements = announcements;
    }

    String why() {
        return why;
    }

    private boolean because(boolean belongs, String reason) {
        why = reason;
        return belongs;
    }

    /** In an article: while its list goes on, or as earlier items have text in lines of its own too. */
    boolean inArticle(int index, int to) {
        Node bare = lists.deepest();
        if (bare.body.isEmpty() && bare.children.isEmpty()) {
            return because(true, "text of the label above, which stands alone");
        }
        if (lists.thatGoesOn(index + 1, to) != null) {
            return because(true, "text of the item above, whose list goes on below");
        }
        Node open = lists.deepest();
        char last = lists.lastChar(open);
        boolean like = last == '。' && hasEarlierContinuation(open);
        if (Phrases.isColon(last)) {
            return because(true, "text of the item above, which ends in a colon");
        }
        boolean belongs = like && !text.startsWith("前", units.get(index).start());
        return because(
                belongs,
                belongs
                        ? "text of the last item, as earlier items have text in lines of their own too"
                        : "a new paragraph: the list above is at its end");
    }

    /** Outside of articles: unless it opens a list of its own, or the list above was one of cases. */
    boolean outsideArticle(int index, int to) {
        Unit unit = units.get(index);
        Node open = lists.deepest();
        if (open.body.isEmpty() && open.children.isEmpty() && !open.heading.isEmpty()) {
            return because(true, "text below the heading of the item above");
        }
        if (text.charAt(unit.start()) == '答' && asks(open)) {
            return because(true, "answers the question of the item above");
        }
        Mark next = nextOfList(index + 1, to);
        Node goesOn = lists.thatGoesOn(index + 1, to);
        boolean starts = next != null && (next.number() == 1 || goesOn == null);
        if (starts && announcements.opens(text, unit.start(), unit.end())) {
            boolean belongs = goesOn != null && goesOn != lists.top() && Phrases.isColon(lists.lastChar(open));
            return because(belongs, belongs ? "opens a list inside the item above" : "opens a list of its own");
        }
        if (goesOn != null) {
            return because(true, "text of the item above, as a list goes on below");
        }
        boolean restarts = next != null && next.number() == 1 && lists.of(next.family()) != null;
        if (restarts || announcements.enacts(text, unit.start(), unit.end())) {
            return because(false, "a new paragraph: a list begins anew behind it, or it enacts something");
        }
        Node parent = open.parent;
        boolean closed = parent != null && parent.announcesCases(text, announcements) && lists.lastChar(open) == '。';
        return because(
                !closed, closed ? "a new paragraph: the cases above are at their end" : "text of the item above");
    }

    /** 问：…？ */
    private boolean asks(Node open) {
        return !open.body.isEmpty() && (text.charAt(open.body.start(0)) == '问' || lists.lastChar(open) == '？');
    }

    private @Nullable Mark nextOfList(int index, int to) {
        Mark mark = index < to ? units.get(index).mark() : null;
        return mark != null && mark.family().isList() ? mark : null;
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
}
