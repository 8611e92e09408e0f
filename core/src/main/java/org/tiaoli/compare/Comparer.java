package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.compare.Aligner.Item;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Responsibility;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Folding;

/**
 * Compares two policies: which provisions say the same thing, what differs in them, and which side is stricter.
 *
 * <p>The same input always gives the same answer, and comparing b with a gives the mirror image of comparing a with b.
 * Thread-safe.
 */
public final class Comparer {

    private static final double UNIT_THRESHOLD = 0.18;
    private static final double INSIDE_THRESHOLD = 0.18;

    private final SelfNames selfNames;
    private final ModalityRule modalities;
    private final SanctionRule sanctions;
    private final Redline redline;

    /**
     * @param lexicon   holds the self-names of institutions and the weights of sanctions
     * @param segmenter finds the words that a redline keeps whole
     */
    public Comparer(Lexicon lexicon, Segmenter segmenter) {
        this.selfNames = new SelfNames(lexicon);
        this.modalities = new ModalityRule(lexicon);
        this.sanctions = new SanctionRule(lexicon);
        this.redline = new Redline(new Words(segmenter, lexicon));
    }

    /** What differs from {@code a} to {@code b}. */
    public PolicyDiff compare(Analysis a, Analysis b) {
        Folding foldingA = selfNames.folding(a.policy(), a.metadata().issuer());
        Folding foldingB = selfNames.folding(b.policy(), b.metadata().issuer());
        boolean swapped = isBehind(a, b);
        Passages passagesA = Passages.of(a.policy(), foldingA);
        Passages passagesB = Passages.of(b.policy(), foldingB);
        List<AlignedGroup> units = Relations.align(
                items(a, passagesA.units(), false), items(b, passagesB.units(), false), UNIT_THRESHOLD, swapped);

        Scope unitScope = new Scope();
        Scope insideScope = new Scope();
        List<Alignment> alignments = new ArrayList<>();
        List<AlignedGroup> inside = new ArrayList<>();
        for (AlignedGroup unit : units) {
            unitScope.add(unit.a(), unit.b());
            alignments.add(unit.alignment(redlineOf(unit)));
            for (AlignedGroup part : inside(unit, a, foldingA, b, foldingB, swapped)) {
                insideScope.add(part.a(), part.b());
                inside.add(part);
                if (!namesUnit(part, unit)) {
                    alignments.add(part.alignment(redlineOf(part)));
                }
            }
        }
        Context context = new Context(
                new Places(Side.A, a), new Places(Side.B, b), foldingA, foldingB, unitScope, insideScope, swapped);
        List<AlignedGroup> containers = Containers.align(context, passagesA, passagesB);
        ResponsibilityChanges roles = new ResponsibilityChanges(context);
        FindingPairs<Responsibility> held = roles.match(a.responsibilities(), b.responsibilities());
        List<Change> changes = changes(context, units, inside, containers, roles.between(held));
        List<Alignment> ofContainers = containers.stream()
                .map(container -> container.alignment(redlineOf(container)))
                .toList();
        List<Alignment> all = Containers.merge(ofContainers, alignments, a.policy(), b.policy());
        return new PolicyDiff(a, b, all, changes, roles.shared(held));
    }

    /** Is a the later of the two in an order that does not depend on which is called a? */
    private static boolean isBehind(Analysis a, Analysis b) {
        int byText = a.policy().source().text().compareTo(b.policy().source().text());
        return byText > 0
                || (byText == 0 && a.policy().id().compareTo(b.policy().id()) > 0);
    }

    private List<Change> changes(
            Context context,
            List<AlignedGroup> units,
            List<AlignedGroup> inside,
            List<AlignedGroup> containers,
            List<Change> ofRoles) {
        Analysis a = context.a().analysis();
        Analysis b = context.b().analysis();
        List<Change> changes = new ArrayList<>(ofRoles);
        changes.addAll(new DutyChanges(context, modalities).between(a.duties(), b.duties()));
        changes.addAll(new TriggerChanges(context, sanctions).between(a.triggers(), b.triggers()));
        changes.addAll(new ProvisionChanges(context, changes, this::redlineOf).of(units, inside, containers));
        return ChangeOrder.sorted(changes, context);
    }

    private List<Edit> redlineOf(AlignedGroup group) {
        return group.says(Relation.REWORDED)
                ? redline.between(AlignedGroup.text(group.a()), AlignedGroup.text(group.b()))
                : List.of();
    }

    private static List<AlignedGroup> inside(
            AlignedGroup unit, Analysis a, Folding foldingA, Analysis b, Folding foldingB, boolean swapped) {
        if (unit.isAlone()) {
            return List.of();
        }
        List<Passage> partsA = Passages.inside(unit.a(), foldingA);
        List<Passage> partsB = Passages.inside(unit.b(), foldingB);
        boolean sameText = !unit.says(Relation.REWORDED);
        if (sameText && partsA.size() != partsB.size()) {
            return List.of();
        }
        return Relations.align(items(a, partsA, true), items(b, partsB, true), INSIDE_THRESHOLD, swapped);
    }

    /** Does a part carry the name of the article itself, which is listed already? */
    private static boolean namesUnit(AlignedGroup part, AlignedGroup unit) {
        return part.a().stream().anyMatch(p -> isHead(p, unit.a()))
                || part.b().stream().anyMatch(p -> isHead(p, unit.b()));
    }

    private static boolean isHead(Passage part, List<Passage> units) {
        Provision head = part.head();
        return units.stream().anyMatch(unit -> unit.head().id().equals(head.id()));
    }

    private static List<Item> items(Analysis analysis, List<Passage> passages, boolean inside) {
        Features features = new Features(analysis);
        List<Item> items = new ArrayList<>();
        for (Passage passage : passages) {
            items.add(new Item(passage, features.of(passage, inside && items.isEmpty())));
        }
        return items;
    }
}
