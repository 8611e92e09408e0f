package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiaoli.compare.Aligner.Item;

/** Aligns two lists of passages and says what the groups are to each other. */
final class Relations {

    /** A passage that stands elsewhere is only said to have moved when it is surely the same. */
    private static final double SURELY_SAME = 0.6;

    /** The score of 1 is for equal texts alone. */
    private static final double ALMOST_THE_SAME = 0.99;

    private Relations() {}

    /** Every passage of both sides in exactly one group, in the order of a. */
    static List<AlignedGroup> align(List<Item> a, List<Item> b, double threshold, boolean swapped) {
        List<Group> groups = Aligner.align(a, b, threshold, swapped);
        Set<Group> moved = moved(groups, a, b, swapped);
        List<AlignedGroup> aligned = new ArrayList<>();
        for (Group group : groups) {
            aligned.add(related(group, pick(a, group.a()), pick(b, group.b()), moved.contains(group)));
        }
        return aligned;
    }

    private static List<Passage> pick(List<Item> items, List<Integer> places) {
        return places.stream().map(place -> items.get(place).passage()).toList();
    }

    private static AlignedGroup related(Group group, List<Passage> a, List<Passage> b, boolean moved) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (group.isAlone()) {
            relations.add(a.isEmpty() ? Relation.ADDED : Relation.REMOVED);
            return new AlignedGroup(a, b, relations, 0);
        }
        boolean same = AlignedGroup.sameText(a, b);
        if (b.size() > 1) {
            relations.add(Relation.SPLIT);
        }
        if (a.size() > 1) {
            relations.add(Relation.MERGED);
        }
        if (moved) {
            relations.add(Relation.MOVED);
        }
        if (!same) {
            relations.add(Relation.REWORDED);
        }
        if (group.isPair()) {
            if (!AlignedGroup.sameNumber(a.get(0), b.get(0))) {
                relations.add(Relation.RENUMBERED);
            } else if (same && !moved) {
                relations.add(Relation.IDENTICAL);
            }
        }
        return new AlignedGroup(a, b, relations, same ? 1 : Math.min(group.score(), ALMOST_THE_SAME));
    }

    /** Pairs outside of the weightiest run of pairs that keep their order. */
    private static Set<Group> moved(List<Group> groups, List<Item> a, List<Item> b, boolean swapped) {
        List<Group> pairs = new ArrayList<>(
                groups.stream().filter(group -> !group.isAlone()).toList());
        if (swapped) {
            pairs.sort((x, y) -> Integer.compare(x.b().get(0), y.b().get(0)));
        }
        int[] values = pairs.stream()
                .mapToInt(group -> (swapped ? group.a() : group.b()).get(0))
                .toArray();
        double[] weights = pairs.stream()
                .mapToDouble(group -> 1
                        + a.get(group.a().get(0)).passage().folded().length()
                        + b.get(group.b().get(0)).passage().folded().length())
                .toArray();
        boolean[] inOrder = RisingRun.heaviest(values, weights);
        Set<Group> moved = new HashSet<>();
        for (int i = 0; i < inOrder.length; i++) {
            if (!inOrder[i] && pairs.get(i).score() >= SURELY_SAME) {
                moved.add(pairs.get(i));
            }
        }
        return moved;
    }
}
