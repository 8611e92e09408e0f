package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Provision;

/**
 * What happened to whole provisions: added, removed, moved, split, merged; and reworded where no finding tells more.
 */
final class ProvisionChanges {

    private static final int SHOWN = 4;
    private static final int LONGEST = 24;

    private final Context context;
    private final Set<String> toldOfA = new HashSet<>();
    private final Set<String> toldOfB = new HashSet<>();
    private final Function<AlignedGroup, List<Edit>> redline;
    private final Set<Provision> openings = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param told    what the findings already say
     * @param redline the edits of a rewording
     */
    ProvisionChanges(Context context, List<Change> told, Function<AlignedGroup, List<Edit>> redline) {
        this.context = context;
        this.redline = redline;
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

    List<Change> of(List<AlignedGroup> units, List<AlignedGroup> inside, List<AlignedGroup> containers) {
        units.forEach(this::placed);
        inside.stream().filter(part -> !part.isAlone()).forEach(this::openings);
        inside.forEach(this::placedInside);
        for (AlignedGroup group : inside) {
            if (group.says(Relation.REWORDED) && !isTold(group)) {
                add(ChangeType.REWORDED, group, wording(group));
            }
        }
        rewordedAsAWhole(units, inside);
        for (AlignedGroup container : containers) {
            if (container.says(Relation.REWORDED)) {
                add(ChangeType.REWORDED, container, wording(container));
            }
        }
        return changes;
    }

    /** The first differences of a rewording, as far as they fit into a sentence. */
    private String wording(AlignedGroup group) {
        List<String> shown = redline.apply(group).stream()
                .filter(edit -> edit.op() != Edit.Op.KEEP && !isOnlyMarks(edit.text()))
                .map(edit ->
                        edit.op().sign() + "「" + shortened(edit.text().strip().replace('\n', ' ')) + "」")
                .toList();
        String more = shown.size() > SHOWN ? " and more" : "";
        if (shown.isEmpty()) {
            return "the wording differs";
        }
        return "the wording differs: " + String.join(" ", shown.subList(0, Math.min(SHOWN, shown.size()))) + more;
    }

    private static boolean isOnlyMarks(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
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
            if (!isTold(part) && !isOpening(part)) {
                alone(part);
            }
        } else if (part.says(Relation.MOVED)) {
            add(ChangeType.MOVED, part, "it stands elsewhere in the provision");
        }
    }

    /** Notes the provisions above aligned ones: they have a counterpart, whatever becomes of their opening words. */
    private void openings(AlignedGroup part) {
        part.a().forEach(passage -> above(context.a(), passage.head(), openings));
        part.b().forEach(passage -> above(context.b(), passage.head(), openings));
    }

    private static void above(Places places, Provision provision, Set<Provision> into) {
        places.analysis().policy().parent(provision).ifPresent(parent -> {
            if (into.add(parent)) {
                above(places, parent, into);
            }
        });
    }

    private boolean isOpening(AlignedGroup part) {
        return Stream.concat(part.a().stream(), part.b().stream())
                .map(Passage::head)
                .anyMatch(openings::contains);
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
                .filter(part -> (part.isAlone() && !isOpening(part))
                        || part.says(Relation.REWORDED)
                        || part.says(Relation.MOVED))
                .map(this::unitOf)
                .collect(Collectors.toSet());
        for (AlignedGroup unit : units) {
            if (unit.says(Relation.REWORDED) && !explained.contains(unitOf(unit))) {
                add(ChangeType.REWORDED, unit, wording(unit));
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
