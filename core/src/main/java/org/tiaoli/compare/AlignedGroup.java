package org.tiaoli.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tiaoli.outline.ProvisionId;

/**
 * Passages of both sides that were aligned, with what they are to each other.
 *
 * @param a         passages of the first side, in order
 * @param b         passages of the second side, in order
 * @param relations as in {@link Alignment}
 * @param score     as in {@link Alignment}
 */
record AlignedGroup(List<Passage> a, List<Passage> b, Set<Relation> relations, double score) {

    boolean isAlone() {
        return a.isEmpty() || b.isEmpty();
    }

    boolean says(Relation relation) {
        return relations.contains(relation);
    }

    Alignment alignment(List<Edit> redline) {
        return new Alignment(ids(a), ids(b), relations, score, redline);
    }

    private static List<ProvisionId> ids(List<Passage> passages) {
        return passages.stream().map(passage -> passage.head().id()).toList();
    }

    static String text(List<Passage> passages) {
        return String.join("\n", passages.stream().map(Passage::text).toList());
    }

    static boolean sameText(List<Passage> a, List<Passage> b) {
        return folded(a).equals(folded(b));
    }

    private static String folded(List<Passage> passages) {
        return String.join("", passages.stream().map(Passage::folded).toList());
    }

    static boolean sameNumber(Passage a, Passage b) {
        return Objects.equals(a.head().number(), b.head().number())
                && a.head().level() == b.head().level();
    }
}
