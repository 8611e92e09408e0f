package org.tiaoli.extract;

import java.util.List;
import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.outline.Policy;
import org.tiaoli.text.Limits;

/**
 * Finds duties and what belongs to them by the rules and words of a lexicon.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RuleExtractor implements Extractor {

    private final Lexicon lexicon;
    private final Rules rules;

    /** With the limits as they come. */
    public RuleExtractor(Lexicon lexicon, Segmenter segmenter) {
        this(lexicon, segmenter, Limits.defaults());
    }

    public RuleExtractor(Lexicon lexicon, Segmenter segmenter, Limits limits) {
        this.lexicon = lexicon;
        this.rules = new Rules(lexicon, segmenter, limits);
    }

    /** Slower than {@link #extract}, and takes more memory. */
    @Override
    public Reasons explain(Policy policy) {
        Trace trace = Trace.on();
        SimplifiedTwin twin = SimplifiedTwin.of(policy, rules.simplified);
        Analysis analysis = new Reading(rules, twin == null ? policy : twin.policy(), trace).analysis();
        Printed printed = new Printed(policy);
        DutyEvidence duties = new DutyEvidence(lexicon, printed);
        FindingEvidence others = new FindingEvidence(lexicon, policy, printed);
        List<Reason> reasons = Reasons.findings(analysis)
                .map(finding -> {
                    Trace.Made made = finding instanceof Duty duty ? trace.made(duty) : null;
                    List<Evidence> evidence =
                            finding instanceof Duty duty && made != null ? duties.of(duty, made) : others.of(finding);
                    return new Reason(
                            twin == null ? finding : twin.printed(finding),
                            lexicon.line(finding.rule()).orElse(null),
                            evidence);
                })
                .toList();
        List<Dropped> dropped = new DroppedThings(lexicon, rules.words, analysis, trace).of(trace.pages());
        return new Reasons(twin == null ? analysis : twin.printed(analysis), reasons, dropped);
    }

    @Override
    public Analysis extract(Policy policy) {
        SimplifiedTwin twin = SimplifiedTwin.of(policy, rules.simplified);
        return twin == null
                ? new Reading(rules, policy, Trace.OFF).analysis()
                : twin.printed(new Reading(rules, twin.policy(), Trace.OFF).analysis());
    }
}
