package org.tiaoli.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;

/** Which provisions of the two sides were aligned with each other. */
final class Scope {

    private final Map<String, Integer> groupInA = new HashMap<>();
    private final Map<String, Integer> groupInB = new HashMap<>();
    private final Set<Integer> alone = new HashSet<>();
    private int groups;

    /** Takes up groups of passages; a provision belongs to the group of the passage that holds it. */
    void add(List<Passage> a, List<Passage> b) {
        if (a.isEmpty() || b.isEmpty()) {
            alone.add(groups);
        }
        put(a, groupInA);
        put(b, groupInB);
        groups++;
    }

    private void put(List<Passage> passages, Map<String, Integer> into) {
        for (Passage passage : passages) {
            for (Provision part : passage.parts()) {
                into.put(part.id().eId(), groups);
            }
        }
    }

    boolean together(ProvisionId a, ProvisionId b) {
        Integer groupA = groupInA.get(a.eId());
        return groupA != null && groupA.equals(groupInB.get(b.eId()));
    }

    /** Does this provision belong to what has no counterpart? */
    boolean isAlone(Side side, ProvisionId provision) {
        return alone.contains(group(side, provision));
    }

    /** The number of the group in the order in which they were added; behind all others for what is in none. */
    int group(Side side, ProvisionId provision) {
        return (side == Side.A ? groupInA : groupInB).getOrDefault(provision.eId(), groups);
    }
}
