package org.tiaoli.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;

/** Gives the measures that the paragraph behind a list of offences names to every item that has none. */
final class ClosingSanctions {

    private final Policy policy;
    private final Sanctions sanctions;

    ClosingSanctions(Policy policy, Sanctions sanctions) {
        this.policy = policy;
        this.sanctions = sanctions;
    }

    void addTo(List<Trigger> triggers, Map<String, Chapeau> chapeaux) {
        for (Map.Entry<String, Chapeau> list : chapeaux.entrySet()) {
            Consequence held = list.getValue().held();
            Provision closing = held != null && held.sanctions().isEmpty() ? closing(list.getKey()) : null;
            List<String> named = closing == null ? List.of() : namedWithoutCondition(closing.text());
            if (!named.isEmpty()) {
                triggers.replaceAll(t -> t.provision().eId().startsWith(list.getKey() + "__")
                                && t.sanctions().isEmpty()
                        ? with(t, named)
                        : t);
            }
        }
    }

    /** The unlabelled paragraph that follows the list under the same parent. */
    private @Nullable Provision closing(String eId) {
        Provision owner = policy.provision(eId).orElse(null);
        boolean behind = false;
        for (Provision provision : policy.provisions()) {
            if (provision == owner) {
                behind = true;
            } else if (behind && !provision.id().eId().startsWith(eId + "__")) {
                return provision.level() == Level.PARAGRAPH ? provision : null;
            }
        }
        return null;
    }

    private List<String> namedWithoutCondition(String text) {
        for (String sentence : text.split("[。；;\n]")) {
            List<String> named = sanctions.named(sentence);
            if (!named.isEmpty() && !sentence.contains("的，") && !sentence.contains("的,")) {
                return named;
            }
        }
        return List.of();
    }

    private static Trigger with(Trigger t, List<String> named) {
        return new Trigger(
                t.provision(),
                t.span(),
                t.rule(),
                Confidence.INHERITED,
                t.subjects(),
                t.agents(),
                t.condition(),
                named,
                t.bases(),
                t.gravity(),
                t.authority(),
                t.amount(),
                t.catchAll());
    }
}
