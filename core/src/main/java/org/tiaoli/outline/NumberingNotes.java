package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/** Reports numbers that are missing, repeated, out of order or misprinted. */
final class NumberingNotes {

    private static final int FIRST = 1000;

    private final Reading reading;
    private final List<Note> notes = new ArrayList<>();

    /** The last number of each kind of list. */
    private final Map<Kind, Mark> lasts = new HashMap<>();

    /** A list: by the family of its items and of what it stands below. */
    private record Kind(@Nullable Family above, @Nullable Family items) {}

    NumberingNotes(Reading reading) {
        this.reading = reading;
    }

    /** The notes on one document. */
    List<Note> of(Node root) {
        return root.growth().isRegular() ? List.of() : climb(root);
    }

    private List<Note> climb(Node root) {
        List<Node> articles = new ArrayList<>();
        List<Node> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
            if (node.level == Level.ATTACHMENT) {
                run(articles, Set.of());
                articles.clear();
            }
            if (node.level == Level.ARTICLE) {
                articles.add(node);
            }
            if (node.mark != null && node.mark.odd()) {
                odd(node.mark);
            }
            siblings(node);
            for (int i = node.children.size() - 1; i >= 0; i--) {
                open.add(node.children.get(i));
            }
        }
        run(articles, Set.of());
        notes.sort((a, b) -> Integer.compare(start(a), start(b)));
        return notes;
    }

    private static int start(Note note) {
        return note.span() == null ? -1 : note.span().start();
    }

    private void odd(Mark mark) {
        notes.add(Note.info(
                "label-misprinted",
                "The label " + printed(mark) + " has a wrong character; it was read as number " + mark.numberText()
                        + ".",
                span(mark)));
    }

    private void siblings(Node parent) {
        boolean rising = true;
        Mark last = null;
        for (int i = 0; i < parent.children.size(); i++) {
            Node child = parent.children.get(i);
            Mark mark = child.mark;
            boolean next = mark != null
                    && (last == null ? mark.key() == FIRST : mark.family() == last.family() && mark.follows(last));
            rising &= next || child.level == Level.ARTICLE || mark == null;
            last = mark != null && child.level != Level.ARTICLE ? mark : last;
        }
        if (rising) {
            remember(parent, last);
            return;
        }
        Map<Family, List<Node>> families = new HashMap<>();
        Set<Node> anew = new HashSet<>();
        boolean text = false;
        for (Node child : parent.children) {
            if (child.mark == null) {
                text = true;
            } else if (child.level != Level.ARTICLE) {
                families.computeIfAbsent(child.mark.family(), unused -> new ArrayList<>())
                        .add(child);
                if (text) {
                    anew.add(child);
                }
                text = false;
            }
        }
        families.values().forEach(list -> {
            run(list, anew);
            remember(parent, list.get(list.size() - 1).mark);
        });
    }

    /** Numbers may run on from heading to heading: 1. 2. below 一、, 3. 4. below 二、. */
    private int carried(Node first) {
        Mark last = lasts.get(new Kind(first.parent == null ? null : first.parent.family(), first.family()));
        Mark mark = first.mark;
        return last != null && mark != null && mark.number() == last.number() + 1 ? last.number() : 0;
    }

    private void remember(Node parent, @Nullable Mark last) {
        if (last != null && last.family().isList()) {
            lasts.put(new Kind(parent.family(), last.family()), last);
        }
    }

    /**
     * @param anew nodes before which text without a label stands, so that a list may begin anew with them
     */
    private void run(List<Node> nodes, Set<Node> anew) {
        if (isRising(nodes)) {
            return;
        }
        List<Mark> marks = new ArrayList<>();
        for (Node node : nodes) {
            if (node.mark != null) {
                marks.add(node.mark);
            }
        }
        Set<Integer> printed = new HashSet<>();
        marks.forEach(mark -> printed.add(mark.key()));
        Mark before = null;
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Mark next = i + 1 < marks.size() ? marks.get(i + 1) : null;
            boolean first = mark.key() == FIRST;
            if (before == null) {
                gap(mark, carried(nodes.get(0)), seen);
            } else if (first && (before.number() > 1 || anew.contains(nodes.get(i)))) {
                restart(mark, before);
                seen.clear();
            } else if (isMisprint(before, mark, next) && !printed.contains((before.number() + 1) * FIRST)) {
                misprint(mark, before.number() + 1);
                mark = new Mark(mark.family(), before.number() + 1, 0, mark.start(), mark.end(), mark.odd());
            } else if (seen.contains(mark.key())) {
                again(mark, before);
            } else if (mark.key() < before.key()) {
                back(mark, before);
            } else {
                gap(mark, before.number(), seen);
            }
            seen.add(mark.key());
            before = mark;
        }
    }

    /** Is there nothing to note? */
    private static boolean isRising(List<Node> nodes) {
        Mark last = null;
        for (int i = 0; i < nodes.size(); i++) {
            Mark mark = nodes.get(i).mark;
            if (mark == null || !(last == null ? mark.key() == FIRST : mark.follows(last))) {
                return false;
            }
            last = mark;
        }
        return true;
    }

    /** 五, 九, 七: the one in the middle should be 六. */
    private static boolean isMisprint(Mark before, Mark mark, @Nullable Mark next) {
        return next != null
                && next.number() == before.number() + 2
                && mark.number() != before.number() + 1
                && mark.number() != next.number()
                && mark.sub() == 0;
    }

    private void misprint(Mark mark, int number) {
        notes.add(Note.warning(
                "numbering-misprinted",
                "The number of " + printed(mark) + " does not fit; by its neighbours it should be " + number + ".",
                span(mark)));
    }

    private void restart(Mark mark, Mark before) {
        notes.add(Note.info(
                "numbering-restarted",
                "The numbers begin again with " + printed(mark) + " behind " + printed(before) + ".",
                span(mark)));
    }

    /** Notes the numbers between {@code before} and {@code mark} that have not been seen. */
    private void gap(Mark mark, int before, Set<Integer> seen) {
        int from = before + 1;
        int to = mark.number() - 1;
        while (from <= to && seen.contains(from * FIRST)) {
            from++;
        }
        while (to >= from && seen.contains(to * FIRST)) {
            to--;
        }
        if (from > to) {
            return;
        }
        String missing = from == to ? "number " + from + " is" : "the numbers " + from + " to " + to + " are";
        notes.add(Note.warning("numbering-gap", "Before " + printed(mark) + " " + missing + " missing.", span(mark)));
    }

    private void again(Mark mark, Mark before) {
        String behind = mark.key() == before.key() ? "" : " behind " + printed(before);
        notes.add(Note.warning(
                "numbering-repeated", "The number of " + printed(mark) + " is used again" + behind + ".", span(mark)));
    }

    private void back(Mark mark, Mark before) {
        notes.add(Note.warning(
                "numbering-out-of-order", printed(mark) + " stands behind " + printed(before) + ".", span(mark)));
    }

    private String printed(Mark mark) {
        return Glyphs.squeeze(reading.text(), mark.start(), mark.end());
    }

    private Span span(Mark mark) {
        return reading.span(mark.start(), mark.end());
    }
}
