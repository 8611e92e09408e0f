package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tiaoli.compare.Aligner.Item;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.outline.ProvisionId;

/** Aligns chapters, and 一、 that only hold （一）, by their headings and by the aligned provisions below them. */
final class Containers {

    private static final double THRESHOLD = 0.3;

    private Containers() {}

    static List<AlignedGroup> align(Context context, Passages a, Passages b) {
        return Relations.align(items(context, Side.A, a), items(context, Side.B, b), THRESHOLD, context.swapped());
    }

    private static List<Item> items(Context context, Side side, Passages passages) {
        Policy policy = (side == Side.A ? context.a() : context.b()).analysis().policy();
        Map<Provision, TreeSet<String>> below = new HashMap<>();
        for (Passage unit : passages.units()) {
            ProvisionId id = unit.head().id();
            if (!context.units().isAlone(side, id)) {
                String group = "group " + context.units().group(side, id);
                above(policy, unit.head(), group, below);
            }
        }
        List<Item> items = new ArrayList<>();
        for (Provision container : passages.containers()) {
            Passage passage = Passage.of(List.of(container), context.folding(side));
            items.add(new Item(passage, List.copyOf(below.getOrDefault(container, new TreeSet<>()))));
        }
        return items;
    }

    private static void above(Policy policy, Provision provision, String group, Map<Provision, TreeSet<String>> into) {
        policy.parent(provision).ifPresent(parent -> {
            into.computeIfAbsent(parent, unused -> new TreeSet<>()).add(group);
            above(policy, parent, group, into);
        });
    }

    /** Puts the alignments of containers before those of what they hold. */
    static List<Alignment> merge(List<Alignment> containers, List<Alignment> units, Policy a, Policy b) {
        Map<ProvisionId, Integer> placesA = places(a);
        Map<ProvisionId, Integer> placesB = places(b);
        List<Alignment> merged = new ArrayList<>(units);
        for (int i = containers.size() - 1; i >= 0; i--) {
            Alignment container = containers.get(i);
            boolean inA = !container.a().isEmpty();
            Map<ProvisionId, Integer> places = inA ? placesA : placesB;
            int place = places.getOrDefault((inA ? container.a() : container.b()).get(0), 0);
            int at = 0;
            while (at < merged.size()
                    && !isBehind(inA ? merged.get(at).a() : merged.get(at).b(), places, place)) {
                at++;
            }
            merged.add(at, container);
        }
        return merged;
    }

    private static boolean isBehind(List<ProvisionId> ids, Map<ProvisionId, Integer> places, int place) {
        return !ids.isEmpty() && places.getOrDefault(ids.get(0), 0) > place;
    }

    private static Map<ProvisionId, Integer> places(Policy policy) {
        Map<ProvisionId, Integer> places = new HashMap<>();
        for (Provision provision : policy.provisions()) {
            places.put(provision.id(), places.size());
        }
        return places;
    }
}
