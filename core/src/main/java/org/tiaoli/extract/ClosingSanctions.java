package org.tiaoli.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;

/** Gives the measures that the paragraph behind a list of offences names to every item that has none. Immutable. */
final class ClosingSanctions {

    private static final String BELOW = "__";

    private final Sanctions sanctions;

    ClosingSanctions(Sanctions sanctions) {
        this.sanctions = sanctions;
    }

    /**
     * Completes the triggers of a policy.
     *
     * @param chapeaux what provisions give to their items, by eId
     */
    void addTo(Policy policy, List<Trigger> triggers, Map<String, Chapeau> chapeaux) {
        Map<String, List<String>> closing = closing(policy.provisions(), chapeaux);
        if (!closing.isEmpty()) {
            triggers.replaceAll(trigger -> completed(trigger, closing));
        }
    }

    private static Trigger completed(Trigger trigger, Map<String, List<String>> closing) {
        if (!trigger.sanctions().isEmpty()) {
            return trigger;
        }
        String eId = trigger.provision().eId();
        for (int at = eId.lastIndexOf(BELOW); at > 0; at = eId.lastIndexOf(BELOW, at - 1)) {
            List<String> named = closing.get(eId.substring(0, at));
            if (named != null) {
                return trigger.withSanctions(named, Confidence.INHERITED, trigger.amount());
            }
        }
        return trigger;
    }

    /** What is named behind each list whose chapeau holds its items to account and names nothing. */
    private Map<String, List<String>> closing(List<Provision> provisions, Map<String, Chapeau> chapeaux) {
        Map<String, List<String>> closing = new HashMap<>();
        for (int i = 0; i < provisions.size(); i++) {
            String eId = provisions.get(i).id().eId();
            Chapeau list = chapeaux.get(eId);
            Consequence held = list == null ? null : list.held();
            Provision behind = held != null && held.sanctions().isEmpty() ? behind(provisions, i) : null;
            List<String> named = behind == null ? List.of() : namedWithoutCondition(behind.text());
            if (!named.isEmpty()) {
                closing.put(eId, named);
            }
        }
        return closing;
    }

    /** The unlabelled paragraph that follows a list under the same parent. */
    private static @Nullable Provision behind(List<Provision> provisions, int list) {
        String items = provisions.get(list).id().eId() + BELOW;
        int at = list + 1;
        while (at < provisions.size() && provisions.get(at).id().eId().startsWith(items)) {
            at++;
        }
        return at < provisions.size() && provisions.get(at).level() == Level.PARAGRAPH ? provisions.get(at) : null;
    }

    private List<String> namedWithoutCondition(String text) {
        Set<String> all = new LinkedHashSet<>();
        for (String sentence : text.split("[。；;\n]")) {
            boolean condition = sentence.contains("的，") || sentence.contains("的,");
            all.addAll(condition ? List.of() : sanctions.named(sentence));
        }
        return List.copyOf(all);
    }
}
