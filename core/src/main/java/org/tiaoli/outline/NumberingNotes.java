package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiaoli.text.Note;
import org.tiaoli.text.Span;

/** Reports numbers that are missing, repeated, out of order or misprinted. */
final class NumberingNotes {

    private final Reading reading;
    private final List<Note> notes = new ArrayList<>();

    NumberingNotes(Reading reading) {
        this.reading = reading;
    }

    /** The notes on one document. */
    List<Note> of(Node root) {
        List<Node> articles = new ArrayList<>();
        List<Node> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
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
        run(articles);
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
        Map<Family, List<Node>> families = new HashMap<>();
        for (Node child : parent.children) {
            if (child.mark != null && child.level != Level.ARTICLE) {
                families.computeIfAbsent(child.mark.family(), unused -> new ArrayList<>())
                        .add(child);
            }
        }
        families.values().forEach(this::run);
    }

    private void run(List<Node> nodes) {
        Mark before = null;
        Set<Integer> seen = new HashSet<>();
        for (Node node : nodes) {
            Mark mark = node.mark;
            if (mark == null) {
                continue;
            }
            if (mark.number() == 1 && mark.sub() == 0 && before != null && before.number() > 1) {
                restart(mark, before);
                seen.clear();
            } else if (before == null) {
                if (mark.number() > 1) {
                    gap(mark, 1, mark.number() - 1);
                }
            } else if (seen.contains(mark.key())) {
                again(mark, before);
            } else if (mark.key() < before.key()) {
                back(mark, before);
            } else if (mark.number() > before.number() + 1) {
                gap(mark, before.number() + 1, mark.number() - 1);
            }
            seen.add(mark.key());
            before = mark;
        }
    }

    private void restart(Mark mark, Mark before) {
        notes.add(Note.info(
                "numbering-restarted",
                "The numbers begin again with " + printed(mark) + " behind " + printed(before) + ".",
                span(mark)));
    }

    private void gap(Mark mark, int from, int to) {
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
