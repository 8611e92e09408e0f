package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provision while it is being put together. */
final class Node {

    final Level level;
    final @Nullable Mark mark;
    final Ranges heading = new Ranges();
    final Ranges body = new Ranges();
    final List<Node> children = new ArrayList<>();

    @Nullable
    Node parent;

    @Nullable
    TextTable table;

    /** Printed number, where it has one. */
    @Nullable
    String number;

    /** Where the label stands; equal where there is none. */
    int labelStart;

    int labelEnd;

    /** Does its text announce a list? */
    boolean opensList;

    /** Does its text announce a list of cases, after which a text of its own begins? */
    boolean opensCases;

    Node(Level level, @Nullable Mark mark) {
        this.level = level;
        this.mark = mark;
        if (mark != null) {
            labelStart = mark.start();
            labelEnd = mark.end();
            number = mark.numberText();
        }
    }

    Node add(Node child) {
        child.parent = this;
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
}
