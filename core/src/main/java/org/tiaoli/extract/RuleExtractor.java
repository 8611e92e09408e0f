package org.tiaoli.extract;

import org.tiaoli.lexicon.Lexicon;
import org.tiaoli.nlp.Segmenter;
import org.tiaoli.outline.Policy;

/**
 * Finds duties and what belongs to them by the rules and words of a lexicon.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RuleExtractor implements Extractor {

    private final Rules rules;

    public RuleExtractor(Lexicon lexicon, Segmenter segmenter) {
        this.rules = new Rules(lexicon, segmenter);
    }

    @Override
    public Analysis extract(Policy policy) {
        return new Reading(rules, policy).analysis();
    }
}
