package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Citation;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Frequency;
import org.tiaoli.extract.Responsibility;
import org.tiaoli.extract.Trigger;
import org.tiaoli.outline.Provision;

/** What was found in a provision, as words that speak for aligning it with one in which the same was found. */
final class Features {

    private final Map<String, List<String>> byProvision = new HashMap<>();

    Features(Analysis analysis) {
        for (Responsibility responsibility : analysis.responsibilities()) {
            add(responsibility, "role " + responsibility.role());
        }
        for (Trigger trigger : analysis.triggers()) {
            add(trigger, "trigger");
        }
        for (Duty duty : analysis.duties()) {
            Frequency frequency = duty.frequency();
            if (frequency != null && frequency.perYear() != null) {
                add(duty, "rate " + frequency.perYear());
            }
        }
        for (Citation citation : analysis.citations()) {
            String title = citation.title();
            if (title != null) {
                add(citation, "cites " + title);
            }
        }
    }

    private void add(Finding finding, String feature) {
        byProvision
                .computeIfAbsent(finding.provision().eId(), unused -> new ArrayList<>())
                .add(feature);
    }

    /**
     * @param opening is it the opening text of a larger passage?
     */
    List<String> of(Passage passage, boolean opening) {
        List<String> features = new ArrayList<>();
        if (opening) {
            features.add("opening");
        }
        for (Provision part : passage.parts()) {
            features.addAll(byProvision.getOrDefault(part.id().eId(), List.of()));
        }
        return features;
    }
}
