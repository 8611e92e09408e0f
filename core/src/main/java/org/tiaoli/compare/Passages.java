package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Folding;

/**
 * The passages of a policy that are aligned with another's.
 *
 * <p>Units are the articles; in a text without them the （一） provisions, the 一、 provisions that have none, and whatever
 * else stands under no article. Every provision that is no mere heading lies in exactly one unit.
 */
final class Passages {

    private final Policy policy;
    private final Folding folding;
    private final List<Passage> units = new ArrayList<>();
    private final List<Provision> containers = new ArrayList<>();

    private Passages(Policy policy, Folding folding) {
        this.policy = policy;
        this.folding = folding;
        for (Provision provision : policy.provisions()) {
            if (provision.parent() == null) {
                visit(provision);
            }
        }
    }

    static Passages of(Policy policy, Folding folding) {
        return new Passages(policy, folding);
    }

    List<Passage> units() {
        return units;
    }

    /** Chapters, sections and attachments that only hold units. */
    List<Provision> containers() {
        return containers;
    }

    private void visit(Provision provision) {
        if (!holdsUnits(provision)) {
            units.add(Passage.whole(policy, provision, folding));
            return;
        }
        if (Passage.ownText(provision).isBlank()) {
            containers.add(provision);
        } else {
            units.add(Passage.of(List.of(provision), folding));
        }
        for (Provision child : policy.children(provision)) {
            visit(child);
        }
    }

    private boolean holdsUnits(Provision provision) {
        if (!provision.level().isContainer() && provision.level() != Level.ATTACHMENT) {
            return false;
        }
        List<Provision> children = policy.children(provision);
        if (children.isEmpty()) {
            return provision.level() != Level.SECTION
                    && Passage.ownText(provision).isBlank();
        }
        return provision.level() != Level.SECTION || children.stream().anyMatch(Passages::isUnitInSection);
    }

    private static boolean isUnitInSection(Provision child) {
        Level level = child.level();
        return level == Level.ARTICLE
                || level == Level.TABLE
                || level.isContainer()
                || (level == Level.ITEM && hasChineseNumber(child.label()));
    }

    private static boolean hasChineseNumber(@Nullable String label) {
        return label != null
                && label.length() > 2
                && "（(".indexOf(label.charAt(0)) >= 0
                && "一二三四五六七八九十".indexOf(label.charAt(1)) >= 0;
    }

    /** The single provisions inside of passages, those without any text left out. */
    static List<Passage> inside(List<Passage> passages, Folding folding) {
        Set<Provision> parts = new LinkedHashSet<>();
        passages.forEach(passage -> parts.addAll(passage.parts()));
        List<Passage> single = new ArrayList<>();
        for (Provision part : parts) {
            if (part.heading() != null || !Passage.ownText(part).isBlank()) {
                single.add(Passage.of(List.of(part), folding));
            }
        }
        return single;
    }
}
