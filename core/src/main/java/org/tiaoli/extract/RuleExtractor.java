package org.tiaoli.extract;

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

    private final Rules rules;

    /** With the limits as they come. */
    public RuleExtractor(Lexicon lexicon, Segmenter segmenter) {
        this(lexicon, segmenter, Limits.defaults());
    }

    public RuleExtractor(Lexicon lexicon, Segmenter segmenter, Limits limits) {
        this.rules = new Rules(lexicon, segmenter, limits);
    }

    @Override
    public Analysis extract(Policy policy) {
        return new Reading(rules, policy, Trace.OFF).analysis();
    }
}
