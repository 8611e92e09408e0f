package org.tiaoli.dedup;

import org.tiaoli.text.Folded;

/**
 * A unit that is compared.
 *
 * @param place   where it stands
 * @param printed as printed
 * @param folded  without differences of writing, self-names as slots
 */
record UnitText(Place place, String printed, Folded folded) {}
