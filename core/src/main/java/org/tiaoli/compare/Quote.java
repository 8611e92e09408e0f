package org.tiaoli.compare;

import org.tiaoli.outline.ProvisionId;
import org.tiaoli.text.Span;

/**
 * A place of one policy and what is printed there.
 *
 * @param provision where it stands in the tree
 * @param quote     as printed
 * @param span      where it stands in the source text of that policy
 */
public record Quote(ProvisionId provision, String quote, Span span) {}
