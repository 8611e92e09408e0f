package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Evidence.Slot;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.lexicon.LexiconLine;
import org.tiaoli.outline.Policy;

/** Says of each part of a finding that is no duty where it is printed. Made for one policy. */
final class FindingEvidence {

    private final Lexicon lexicon;
    private final Policy policy;
    private final Printed printed;

    FindingEvidence(Lexicon lexicon, Policy policy, Printed printed) {
        this.lexicon = lexicon;
        this.policy = policy;
        this.printed = printed;
    }

    List<Evidence> of(Finding finding) {
        List<Evidence> evidence = new ArrayList<>();
        if (finding instanceof Responsibility responsibility) {
            add(Slot.ACTOR, responsibility.actor(), finding, null, evidence);
            add(Slot.ROLE, responsibility.role(), finding, line(finding.rule()), evidence);
            add(Slot.SCOPE, responsibility.scope(), finding, null, evidence);
        } else if (finding instanceof Trigger trigger) {
            add(trigger, evidence);
        } else if (finding instanceof Citation citation) {
            add(Slot.TITLE, citation.title(), finding, line(finding.rule()), evidence);
            if (citation.ref() != null) {
                evidence.add(new Evidence(
                        Slot.REFERENCE,
                        citation.ref(),
                        Printed.Spot.spans(printed.find(citation.ref(), finding)),
                        line(finding.rule()),
                        target(citation.target())));
            }
        } else if (finding instanceof Definition definition) {
            add(Slot.TERM, definition.term(), finding, line(finding.rule()), evidence);
            add(Slot.MEANING, definition.meaning(), finding, null, evidence);
        }
        return evidence;
    }

    private void add(Trigger trigger, List<Evidence> evidence) {
        evidence.add(new Evidence(
                Slot.CONDITION,
                trigger.condition(),
                Printed.Spot.spans(printed.find(trigger.condition(), trigger)),
                null,
                trigger.catchAll() ? "all other cases of the list" : "what is to happen"));
        trigger.subjects().forEach(subject -> add(Slot.SUBJECT, subject, trigger, null, evidence));
        trigger.agents().forEach(agent -> add(Slot.AGENT, agent, trigger, null, evidence));
        trigger.sanctions().forEach(measure -> add(Slot.SANCTION, measure, trigger, measure(measure), evidence));
        trigger.bases().forEach(basis -> add(Slot.BASIS, basis, trigger, null, evidence));
        add(Slot.GRAVITY, trigger.gravity(), trigger, null, evidence);
        add(Slot.AUTHORITY, trigger.authority(), trigger, null, evidence);
        if (trigger.amount() != null) {
            add(Slot.AMOUNT, trigger.amount().text(), trigger, null, evidence);
        }
    }

    /** The line of the longest measure in the words of one. */
    private @Nullable LexiconLine measure(String words) {
        LexiconLine best = null;
        for (LexiconLine line : lexicon.lines("sanctions")) {
            String word = line.entry().pattern();
            boolean longer =
                    best == null || word.length() > best.entry().pattern().length();
            best = longer && words.contains(word) ? line : best;
        }
        return best;
    }

    private String target(@Nullable String eId) {
        return eId == null
                ? "names no provision of this document"
                : policy.provision(eId)
                        .map(provision -> "names " + provision.id().citation())
                        .orElse("names " + eId);
    }

    private void add(
            Slot slot, @Nullable String text, Finding finding, @Nullable LexiconLine line, List<Evidence> evidence) {
        if (text != null) {
            Printed.Spot spot = printed.find(text, finding);
            evidence.add(new Evidence(
                    slot,
                    text,
                    Printed.Spot.spans(spot),
                    line,
                    spot == null ? "put together from what is printed" : spot.reason()));
        }
    }

    private @Nullable LexiconLine line(String id) {
        return lexicon.line(id).orElse(null);
    }
}
