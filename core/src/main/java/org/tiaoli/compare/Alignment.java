package org.tiaoli.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiaoli.outline.ProvisionId;

/**
 * Provisions of a and b that say the same thing, or one that stands alone.
 *
 * @param a         of the first policy, in document order; empty for what only b has
 * @param b         of the second policy, in document order; empty for what only a has
 * @param relations at least one, iterated in the order of {@link Relation}
 * @param score     from 0 (nothing in common, or alone) to 1 (the same)
 * @param redline   from the text of a to that of b, for a rewording; else empty
 */
public record Alignment(
        List<ProvisionId> a, List<ProvisionId> b, Set<Relation> relations, double score, List<Edit> redline) {

    public Alignment {
        a = List.copyOf(a);
        b = List.copyOf(b);
        redline = List.copyOf(redline);
        if (relations.isEmpty() || (a.isEmpty() && b.isEmpty())) {
            throw new IllegalArgumentException("an alignment has a provision and a relation");
        }
        if (a.isEmpty() != relations.contains(Relation.ADDED) || b.isEmpty() != relations.contains(Relation.REMOVED)) {
            throw new IllegalArgumentException("what stands alone is added or removed: " + a + " " + b + relations);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, not " + score);
        }
        relations = Collections.unmodifiableSet(EnumSet.copyOf(relations));
    }

    /** The relation that leads where there are several. */
    public Relation relation() {
        return relations.iterator().next();
    }
}
