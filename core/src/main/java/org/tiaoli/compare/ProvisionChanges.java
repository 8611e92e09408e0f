package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Provision;

/**
 * What happened to whole provisions: added, removed, moved, split, merged; and reworded where no finding tells more.
 */
final class ProvisionChanges {

    private final Context context;
    private final Set<String> toldOfA = new HashSet<>();
    private final Set<String> toldOfB = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param told what the findings already say
     */
    ProvisionChanges(Context context, List<Change> told) {
        this.context = context;
        for (Change change : told) {
            note(change.a(), toldOfA);
            note(change.b(), toldOfB);
        }
    }

    private static void note(@Nullable Quote quote, Set<String> into) {
        if (quote != null) {
            into.add(quote.provision().eId());
        }
    }

    List<Change> of(List<AlignedGroup> units, List<AlignedGroup> inside) {
        units.forEach(this::placed);
        inside.forEach(this::placedInside);
        for (AlignedGroup group : inside) {
            if (group.says(Relation.REWORDED) && !isTold(group)) {
                add(ChangeType.REWORDED, group, "the wording differs");
            }
        }
        rewordedAsAWhole(units, inside);
        return changes;
    }

    private void placed(AlignedGroup unit) {
        if (unit.isAlone()) {
            alone(unit);
            return;
        }
        if (unit.says(Relation.SPLIT)) {
            add(ChangeType.SPLIT, unit, "one provision of a is several of b");
        }
        if (unit.says(Relation.MERGED)) {
            add(ChangeType.MERGED, unit, "several provisions of a are one of b");
        }
        if (unit.says(Relation.MOVED)) {
            add(ChangeType.MOVED, unit, "it stands elsewhere");
        }
    }

    private void placedInside(AlignedGroup part) {
        if (part.isAlone()) {
            if (!isTold(part)) {
                alone(part);
            }
        } else if (part.says(Relation.MOVED)) {
            add(ChangeType.MOVED, part, "it stands elsewhere in the provision");
        }
    }

    private void alone(AlignedGroup group) {
        boolean onlyA = group.b().isEmpty();
        Passage passage = (onlyA ? group.a() : group.b()).get(0);
        Places places = onlyA ? context.a() : context.b();
        ChangeType type = onlyA ? ChangeType.REMOVED : ChangeType.ADDED;
        String other = (onlyA ? Side.B : Side.A).jsonName();
        changes.add(new Change(
                type,
                null,
                onlyA ? places.quote(passage) : null,
                onlyA ? null : places.quote(passage),
                places.name(passage) + ": " + type.name().toLowerCase(Locale.ROOT) + ", nothing in " + other
                        + " corresponds to it."));
    }

    /** An article that differs although none of its parts does: its heading, or the order of its parts. */
    private void rewordedAsAWhole(List<AlignedGroup> units, List<AlignedGroup> inside) {
        Set<Integer> explained = inside.stream()
                .filter(part -> part.isAlone() || part.says(Relation.REWORDED) || part.says(Relation.MOVED))
                .map(this::unitOf)
                .collect(Collectors.toSet());
        for (AlignedGroup unit : units) {
            if (unit.says(Relation.REWORDED) && !explained.contains(unitOf(unit))) {
                add(ChangeType.REWORDED, unit, "the wording differs");
            }
        }
    }

    private int unitOf(AlignedGroup group) {
        return group.a().isEmpty()
                ? context.units().group(Side.B, group.b().get(0).head().id())
                : context.units().group(Side.A, group.a().get(0).head().id());
    }

    private boolean isTold(AlignedGroup group) {
        return group.a().stream().anyMatch(passage -> isTold(passage, toldOfA))
                || group.b().stream().anyMatch(passage -> isTold(passage, toldOfB));
    }

    private static boolean isTold(Passage passage, Set<String> told) {
        return passage.parts().stream().map(Provision::id).anyMatch(id -> told.contains(id.eId()));
    }

    private void add(ChangeType type, AlignedGroup group, String why) {
        changes.add(new Change(
                type,
                null,
                context.a().quote(group.a().get(0)),
                context.b().quote(group.b().get(0)),
                named(context.a(), group.a()) + "; " + named(context.b(), group.b()) + ": " + why + "."));
    }

    private static String named(Places places, List<Passage> passages) {
        return places.side().jsonName() + " "
                + passages.stream()
                        .map(passage -> passage.head().id().citation())
                        .collect(Collectors.joining("、"));
    }
}
