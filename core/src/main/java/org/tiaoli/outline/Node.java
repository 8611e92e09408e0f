package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A provision while it is being put together. */
final class Node {

    private static final int LONGEST_LEAD = 40;

    final Level level;
    final @Nullable Mark mark;

    /** Not to be changed but by {@link #addHeading}; most provisions have none. */
    Ranges heading = Ranges.NONE;

    /** Not to be added to but by {@link #addBody}. */
    Ranges body = Ranges.NONE;

    /** In order; not to be changed but by {@link #add}. */
    List<Node> children = List.of();

    @Nullable
    Node parent;

    /** Shared by all nodes of a tree; null before it is put into one. */
    private @Nullable Growth growth;

    // what the growth of the tree has noticed of its children

    @Nullable
    Mark lastMark;

    boolean isSteady = true;
    boolean hasList;

    @Nullable
    TextTable table;

    /** The printed number of an attachment; -1 where there is none. */
    int number = -1;

    /** Where the label stands; equal where there is none. */
    int labelStart;

    int labelEnd;

    Node(Level level, @Nullable Mark mark) {
        this(level, mark, null);
    }

    private Node(Level level, @Nullable Mark mark, @Nullable Growth growth) {
        this.growth = growth;
        this.level = level;
        this.mark = mark;
        if (mark != null) {
            labelStart = mark.start();
            labelEnd = mark.end();
        }
    }

    /** A node that others are put below. */
    static Node root() {
        return new Node(Level.PREAMBLE, null, new Growth());
    }

    /** What is to be looked at again when the tree is whole. */
    Growth growth() {
        return Objects.requireNonNull(growth, "this node is in no tree");
    }

    Node add(Node child) {
        child.parent = this;
        child.growth = growth;
        growth().added(this, child);
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
        return child;
    }

    void addHeading(int from, int to) {
        heading = heading.with(from, to);
    }

    void addBody(int from, int to) {
        body = body.with(from, to);
    }

    void addText(boolean asHeading, int from, int to) {
        if (asHeading) {
            addHeading(from, to);
        } else {
            addBody(from, to);
        }
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
