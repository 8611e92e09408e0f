package org.tiaoli.compare;

import org.tiaoli.extract.Responsibility;

/**
 * A role that both policies give, such as 第一责任人.
 *
 * @param a         who has it in the first policy, and where that stands
 * @param b         who has it in the second policy, and where that stands
 * @param sameActor is it the same body or post, self-names aside?
 */
public record SharedRole(Responsibility a, Responsibility b, boolean sameActor) {}
