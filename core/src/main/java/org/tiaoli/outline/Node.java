package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provision while it is being put together. */
final class Node {

    private static final int LONGEST_LEAD = 40;

    final Level level;
    final @Nullable Mark mark;
    final Ranges heading = new Ranges();
    final Ranges body = new Ranges();

    /** In order; not to be changed but by {@link #add}. */
    List<Node> children = List.of();

    @Nullable
    Node parent;

    @Nullable
    TextTable table;

    /** The printed number of an attachment; -1 where there is none. */
    int number = -1;

    /** Where the label stands; equal where there is none. */
    int labelStart;

    int labelEnd;

    Node(Level level, @Nullable Mark mark) {
        this.level = level;
        this.mark = mark;
        if (mark != null) {
            labelStart = mark.start();
            labelEnd = mark.end();
        }
    }

    Node add(Node child) {
        child.parent = this;
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
        return child;
    }

    @Nullable
    Family family() {
        return mark == null ? null : mark.family();
    }

    boolean isOf(Family family) {
        return mark != null && mark.family() == family;
    }

    /** Does its heading or the last line of its text announce a list? */
    boolean announcesList(String text, Announcements announcements) {
        Ranges last = body.isEmpty() ? heading : body;
        int line = last.count() - 1;
        return line >= 0 && announcements.ofList(text, last.start(line), last.end(line));
    }

    /** Does its text end in a short line with a colon, or announce a list? */
    boolean leadsToList(String text, Announcements announcements) {
        int line = body.count() - 1;
        boolean colon = line >= 0
                && Phrases.isColon(text.charAt(body.end(line) - 1))
                && body.end(line) - body.start(line) <= LONGEST_LEAD
                && !announcements.enacts(text, body.start(line), body.end(line));
        return colon || announcesList(text, announcements);
    }

    /** Does its heading or the last line of its text announce a list of cases? */
    boolean announcesCases(String text, Announcements announcements) {
        Ranges last = body.isEmpty() ? heading : body;
        int line = last.count() - 1;
        return line >= 0 && announcements.ofCases(text, last.start(line), last.end(line));
    }
}
