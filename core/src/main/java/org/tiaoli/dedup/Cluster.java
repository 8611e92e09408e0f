package org.tiaoli.dedup;

import java.util.List;

/**
 * Units that hang together by pairs.
 *
 * @param members   in the order of their places; at least two
 * @param prototype the text of the member most alike to the others, as printed
 * @param slots     where the members differ in names, dates, numbers and frequencies, in the order of the prototype
 */
public record Cluster(List<Place> members, String prototype, List<Slot> slots) {

    public Cluster {
        members = List.copyOf(members);
        slots = List.copyOf(slots);
        if (members.size() < 2) {
            throw new IllegalArgumentException("a cluster has at least two members");
        }
    }
}
