package org.tiaoli.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the provisions of a policy by identifier, and those below one. Immutable once made. */
final class Kinship {

    private final Map<String, Provision> byEId;
    private final Map<String, List<Provision>> children = new HashMap<>();

    private Kinship(int size) {
        byEId = new HashMap<>(size * 4 / 3 + 1);
    }

    /**
     * @throws IllegalArgumentException when two provisions have one identifier
     */
    static Kinship of(List<Provision> provisions) {
        Kinship kinship = new Kinship(provisions.size());
        for (Provision provision : provisions) {
            if (kinship.byEId.put(provision.id().eId(), provision) != null) {
                throw new IllegalArgumentException("two provisions are called " + provision.id());
            }
            ProvisionId parent = provision.parent();
            if (parent != null) {
                kinship.children
                        .computeIfAbsent(parent.eId(), unused -> new ArrayList<>(2))
                        .add(provision);
            }
        }
        return kinship;
    }

    @Nullable
    Provision of(String eId) {
        return byEId.get(eId);
    }

    /** Those directly below, in order. */
    List<Provision> children(Provision provision) {
        return children.getOrDefault(provision.id().eId(), List.of());
    }
}
