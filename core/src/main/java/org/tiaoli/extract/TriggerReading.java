package org.tiaoli.extract;

import java.util.List;

/**
 * What a sentence in running text says of conditions and what follows.
 *
 * @param triggers what was found
 * @param opens    offset of the first condition; the end where there is none
 * @param covered  offset up to which the sentence speaks of triggers and of no duty; the start where it does not
 */
record TriggerReading(List<Trigger> triggers, int opens, int covered) {}
