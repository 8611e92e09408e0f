package org.tiaoli.dedup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tiaoli.compare.SelfNames;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Excerpt;
import org.tiaoli.text.Folding;
import org.tiaoli.text.Span;

/** Cuts policies into the units that are compared, in the order of their places. */
final class UnitTexts {

    private final SelfNames selfNames;
    private final int shortest;

    /**
     * @param shortest folded characters that a unit needs
     */
    UnitTexts(SelfNames selfNames, int shortest) {
        this.selfNames = selfNames;
        this.shortest = shortest;
    }

    List<UnitText> of(Collection<Policy> policies, Unit unit) {
        List<UnitText> entries = new ArrayList<>();
        for (Policy policy : policies) {
            Folding folding = selfNames.folding(policy, null);
            if (unit == Unit.DOCUMENT) {
                document(policy, folding, entries);
            } else {
                for (Provision provision : policy.provisions()) {
                    provision(policy, provision, folding, entries);
                }
            }
        }
        entries.sort((x, y) -> x.place().compareTo(y.place()));
        return entries;
    }

    private void provision(Policy policy, Provision provision, Folding folding, List<UnitText> into) {
        Place place = new Place(source(policy), policy.id(), provision.id(), provision.span());
        add(place, provision.text(), folding, into);
    }

    private void document(Policy policy, Folding folding, List<UnitText> into) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Provision provision : policy.provisions()) {
            Excerpt heading = provision.heading();
            if (heading != null) {
                text.append(heading.text()).append('\n');
            }
            text.append(provision.text()).append('\n');
            for (Provision.Row row : provision.rows()) {
                text.append(String.join("\t", row.texts())).append('\n');
            }
            end = Math.max(end, provision.span().end());
        }
        int start = policy.provisions().isEmpty()
                ? 0
                : policy.provisions().get(0).span().start();
        Place place = new Place(source(policy), policy.id(), null, new Span(start, Math.max(start, end)));
        add(place, text.toString(), folding, into);
    }

    private void add(Place place, String text, Folding folding, List<UnitText> into) {
        UnitText entry = new UnitText(place, text, folding.fold(text));
        if (entry.folded().length() >= shortest) {
            into.add(entry);
        }
    }

    private static String source(Policy policy) {
        return policy.source().origin().path();
    }
}
