package org.tiaoli.extract;

import org.tiaoli.outline.Policy;

/** Finds what a policy lays down. Implementations are safe to share between threads. */
public interface Extractor {

    /** All that is found in {@code policy}; never fails on any text. */
    Analysis extract(Policy policy);

    /** The same, with why; an extractor that does not say why gives its findings alone. */
    default Reasons explain(Policy policy) {
        return Reasons.unknown(extract(policy));
    }
}
